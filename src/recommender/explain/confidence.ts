import { CONFIDENCES, type Confidence } from '../../domain/index.ts';
import type { RankingWeights } from '../weights.ts';

/** A score in words. Scores are on one scale for all questions, so the same words mean the same everywhere. */
export function confidenceOf(score: number, thresholds: RankingWeights['confidence']): Confidence {
  if (score >= thresholds.likely) return 'likely';
  return score >= thresholds.possible ? 'possible' : 'faint';
}

/** A list as it is shown: nobody fainter above somebody surer, and otherwise in its own order. */
export function surestFirst<Item>(items: readonly Item[], confidence: (item: Item) => Confidence): Item[] {
  return items
    .map((item) => ({ item, at: CONFIDENCES.indexOf(confidence(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
