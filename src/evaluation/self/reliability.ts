import { CONFIDENCES, type Confidence } from '../../domain/index.ts';
import type { Interval } from '../bootstrap.ts';
import type { EvaluatedQuestion, QuestionSet } from '../evaluate.ts';
import { shareInterval } from '../share-interval.ts';

/** How often suggestions that were called by one word of confidence were right. */
export interface Reliability {
  readonly confidence: Confidence;
  readonly n: number;
  /** Share that was right; null where nothing was called so. */
  readonly right: Interval | null;
}

/** Suggestions of each question that are looked at: as many as an answer shows. */
export const SHOWN = 5;

/**
 * Whether the words of confidence keep their promise: of the suggestions an answer would have shown, what share was
 * right, word by word. Words that mean something fall from `likely` to `faint`. What a history calls right is only who
 * did answer, so the shares are low bounds: others may have known as well.
 */
export function reliabilityOf(
  questions: readonly EvaluatedQuestion[],
  judgements: QuestionSet['judgements'],
  shown = SHOWN,
): Reliability[] {
  const outcomes = new Map<Confidence, boolean[]>(CONFIDENCES.map((word) => [word, []]));
  for (const { id, ranking, confidence } of questions)
    for (const [suggested, score] of confidence === undefined ? [] : ranking.slice(0, shown)) {
      const isRight = (judgements.get(id)?.get(suggested) ?? 0) > 0;
      outcomes.get(confidence?.(suggested, score) ?? 'faint')?.push(isRight);
    }
  return CONFIDENCES.map((confidence) => {
    const of = outcomes.get(confidence) ?? [];
    return { confidence, n: of.length, right: of.length === 0 ? null : shareInterval(of) };
  });
}
