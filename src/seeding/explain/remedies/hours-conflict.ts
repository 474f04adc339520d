import { checkFeasibility } from '../../exact/feasibility.ts';
import type { DivideRequest } from '../../optimise/divide.ts';
import { type HoursConstraint, hoursOf, tooFewInCommon } from '../../rules/hours.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Remedy } from '../../seeding.ts';
import type { Words } from '../words/index.ts';

/** Seconds that each number of hours is tried. */
const SECONDS = 3;
/** People of whom it is said that their hours fit too few others, at most: of more it says nothing. */
const MOST_PEOPLE = 6;

export interface HoursTold {
  /** What could be asked for instead, where that can be kept. */
  readonly remedies: readonly Remedy[];
  /** What else is to be said of it, in whole sentences. */
  readonly hints: readonly string[];
  /** Numbers of people whose hours fit too few others for any group. */
  readonly people: readonly number[];
}

/** What a conflict about hours comes down to: who fits too few others, and the most hours that could be asked for. */
export async function tellHoursConflict(
  { facts, rules, frames }: Pick<DivideRequest, 'facts' | 'rules' | 'frames'>,
  conflict: readonly Rule[],
  nameOf: (person: number) => string,
  words: Words,
): Promise<HoursTold> {
  const hours = hoursOf(conflict);
  const rule = conflict.find(({ constraints }) => hours !== null && constraints.includes(hours));
  if (hours === null || rule === undefined) return { remedies: [], hints: [], people: [] };
  const rest = rules.filter((kept) => kept !== rule);
  const possible = async (min: number): Promise<boolean> => {
    const fewer = { ...rule, constraints: [{ ...hours, min }] };
    return (await checkFeasibility(facts, [...rest, fewer], frames, SECONDS)).status === 'feasible';
  };
  let most = 0;
  for (let low = 1, high = hours.min - 1; low <= high; ) {
    const middle = (low + high + 1) >> 1;
    if (await possible(middle)) {
      most = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  const people = fittingFew(hours, Math.min(...frames.map(({ min }) => min)));
  return {
    remedies:
      most === 0
        ? []
        : [{ kind: 'fewer-hours', hours: most, price: { status: 'settled' }, text: words.fewerHours(most) }],
    hints: [
      ...(people.length === 0 ? [] : [words.hoursFitFew(people.map(nameOf))]),
      ...(most > 0 ? [] : [words.noHour]),
    ],
    people,
  };
}

/** People who have the hours in common with too few others to fill the smallest group. */
function fittingFew(hours: HoursConstraint, smallest: number): number[] {
  const others = hours.free.map(() => hours.free.length - 1);
  for (const [a, b] of tooFewInCommon(hours)) {
    others[a] = (others[a] as number) - 1;
    others[b] = (others[b] as number) - 1;
  }
  const few = [...others.keys()].filter((person) => (others[person] as number) < smallest - 1);
  return few.length > MOST_PEOPLE ? [] : few;
}
