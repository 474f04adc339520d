import { dateOf, NO_DAY } from '../../community/index.ts';
import type { LikeFeedback } from '../exposure/feedback.ts';
import type { ContributionName, Part } from './part.ts';
import { adjustmentBy, type Scorer } from './scorer.ts';

/** What feedback moves a score by at most, up or down, as a share of the rest of it. */
export const MOST_MOVED = 0.15;
/** Days after which a piece of feedback counts half. */
const HALF_LIFE = 180;
/** Feedback without a date counts as that of a year ago. */
const UNKNOWN_AGE = 365;

/** What each verdict is worth and called. `passed` moves nothing: who passed is not proposed for the like again. */
const VERDICTS: Readonly<Record<string, readonly [worth: number, name: ContributionName]>> = {
  helped: [1, 'helped'],
  answered: [0.5, 'answered-when-asked'],
  'not-relevant': [-1, 'not-relevant'],
};

/**
 * What was said of someone, or of an artefact, on questions like this one: each piece by how like the question was and
 * what time has left of it. All pieces together move the score by `MOST_MOVED` of what it is without them at most, so
 * that feedback tells those with evidence apart and never stands in for it.
 */
export const feedback: Scorer = (subject) => {
  const byNode = new Map<number, LikeFeedback[]>();
  for (const said of subject.feedback) byNode.set(said.node, [...(byNode.get(said.node) ?? []), said]);
  return adjustmentBy((node, shown) => partsOf(byNode.get(node) ?? [], shown, subject.today));
};

function partsOf(said: readonly LikeFeedback[], shown: number, today: number): Part[] {
  const pieces = said.flatMap(({ verdict, likeness, day, evidence }) => {
    const known = VERDICTS[verdict];
    if (known === undefined) return [];
    const [worth, name] = known;
    const age = day === NO_DAY ? UNKNOWN_AGE : Math.max(0, today - day);
    return [{ name, worth: worth * likeness * 0.5 ** (age / HALF_LIFE), day, evidence }];
  });
  const sum = pieces.reduce((total, { worth }) => total + Math.abs(worth), 0);
  const scale = MOST_MOVED * shown * (sum > 1 ? 1 / sum : 1);
  return pieces.flatMap(({ name, worth, day, evidence }) => {
    const amount = scale * worth;
    return amount === 0 ? [] : [{ name, amount, evidence: { ...evidence, date: dateOf(day) } }];
  });
}
