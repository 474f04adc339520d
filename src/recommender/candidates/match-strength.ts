import type { Calibrate } from './fuse.ts';
import type { Retrieved } from './retriever.ts';

/** BM25 at which words alone match half as well as can be: two or three rare words of a question in one passage. */
const HALF_MATCH = 8;

export interface MatchOptions {
  readonly calibrate: Calibrate;
  /** Language of the question. */
  readonly language: string | null;
  /** Whether the sentence model was measured for it. */
  readonly isMeasured: boolean;
}

/**
 * How well the best find matches, 0 to 1: the best of what words say (BM25, saturating) and what meaning says (on its
 * calibrated scale, half of it where the model was not measured for the language). A topic found by name counts too.
 */
export function matchStrengthOf(
  retrieved: readonly Retrieved[],
  { calibrate, language, isMeasured }: MatchOptions,
): number {
  let strength = 0;
  for (const { retriever, hits } of retrieved) {
    const best = hits[0];
    if (best === undefined) continue;
    if (retriever === 'vectors') {
      const meaning = calibrate(best.score, language, best.language);
      strength = Math.max(strength, isMeasured ? meaning : meaning / 2);
    } else if (retriever === 'topics') strength = Math.max(strength, Math.min(1, best.score));
    else strength = Math.max(strength, best.score / (best.score + HALF_MATCH));
  }
  return strength;
}
