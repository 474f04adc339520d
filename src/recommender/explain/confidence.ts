import type { Confidence } from '../../domain/index.ts';
import type { RankingWeights } from '../weights.ts';

/** A score in words. Scores are on one scale for all questions, so the same words mean the same everywhere. */
export function confidenceOf(score: number, thresholds: RankingWeights['confidence']): Confidence {
  if (score >= thresholds.likely) return 'likely';
  return score >= thresholds.possible ? 'possible' : 'faint';
}
