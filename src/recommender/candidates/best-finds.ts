import type { RankingWeights } from '../weights.ts';
import type { FoundItem } from './fuse.ts';

/** A find counts among the best, though less sure than a text called possible, when it is so near to the first… */
const NEARLY_FIRST = 0.75;
/** …and at least this share of what makes a text possible. */
const NOT_FAR = 0.4;

/** Finds that speak of what is asked: those called possible as texts, and those nearly as good as the first. */
export function bestFinds(found: readonly FoundItem[], weights: RankingWeights, matchStrength: number): FoundItem[] {
  const first = found[0]?.score ?? 0;
  const { possible } = weights.confidenceOfTexts;
  return found.filter(
    ({ score }) =>
      matchStrength * score >= possible ||
      (score >= NEARLY_FIRST * first && matchStrength * score >= NOT_FAR * possible),
  );
}
