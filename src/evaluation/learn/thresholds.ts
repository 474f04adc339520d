import type { RankingWeights } from '../../recommender/index.ts';

/** A suggestion that an answer of the past would have shown. */
export interface Shown {
  /** What the words of confidence rest on. */
  readonly score: number;
  readonly isRight: boolean;
}

/** Share of what is called likely, and of what is called possible, that history bears out at least. */
const RIGHT = { likely: 0.6, possible: 0.15 };
/** Suggestions without which a word is not given another bound: fewer would follow their luck. */
const FEWEST = 30;

/**
 * From which scores on suggestions are called likely and possible, so that the words keep their promise under weights
 * that put scores on another scale: each word reaches down as far as the promised share of what it covers was right. A
 * word that history never bears out is left to scores above any seen.
 */
export function thresholdsFrom(shown: readonly Shown[], usual: RankingWeights['confidence']): typeof usual {
  if (shown.length < 2 * FEWEST) return usual;
  const best = shown.toSorted((a, b) => b.score - a.score);
  const likely = reach(best, RIGHT.likely);
  const possible = likely + reach(best.slice(likely), RIGHT.possible);
  const scoreAt = (count: number): number => (count === 0 ? above(best[0]?.score ?? 0) : (best[count - 1]?.score ?? 0));
  return { likely: scoreAt(likely), possible: scoreAt(possible) };
}

/** How many of the best are right often enough, taken together; 0 when that never holds. */
function reach(best: readonly Shown[], share: number): number {
  let [right, reached] = [0, 0];
  for (const [place, { isRight }] of best.entries()) {
    if (isRight) right += 1;
    if (place + 1 >= FEWEST && right / (place + 1) >= share) reached = place + 1;
  }
  return reached;
}

const above = (score: number): number => score * 1.1 + Number.EPSILON;
