import { WEEK_SLOTS } from '../../wording/index.ts';
import type { HoursConstraint } from '../rules/hours.ts';
import type { Model } from './solver.ts';

/**
 * Each group chooses as many hours as it needs, none in which one of its members is not free: Σ chosen = N, and for each
 * person Σ chosen hours of theirs that are not free ≤ N (1 − sits here). Hours in which the same people are free are told
 * apart by nothing, so no more of them than needed stand in the model.
 */
export function addHours(
  model: Model,
  { free, min }: HoursConstraint,
  groups: readonly number[],
  choice: (person: number, group: number) => number,
): void {
  const known = free.flatMap((own, person) => (own === null ? [] : [{ person, own: new Set(own) }]));
  if (known.length === 0) return;
  const slots = distinctSlots(
    known.map(({ own }) => own),
    min,
  );
  for (const group of groups) {
    const chosen = slots.map(() => model.choice());
    model.row(
      chosen.map((variable) => [variable, 1]),
      min,
      min,
    );
    for (const { person, own } of known) {
      const busy = slots.flatMap((slot, i): [number, number][] => (own.has(slot) ? [] : [[chosen[i] as number, 1]]));
      if (busy.length > 0) model.row([...busy, [choice(person, group), min]], Number.NEGATIVE_INFINITY, min);
    }
  }
}

const WEEK = [...Array(WEEK_SLOTS).keys()];

/** The slots of a week, and of those in which the same people are free no more than `most`. */
function distinctSlots(known: readonly ReadonlySet<number>[], most: number): number[] {
  const times = new Map<string, number>();
  return WEEK.filter((slot) => {
    const who = known.map((own) => (own.has(slot) ? '1' : '0')).join('');
    const seen = times.get(who) ?? 0;
    times.set(who, seen + 1);
    return seen < most;
  });
}
