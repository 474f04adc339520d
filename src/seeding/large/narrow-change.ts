import { AppError } from '../../domain/index.ts';
import type { ChangeOption, ChangeWish } from '../change/change-wish.ts';
import { compareScenarios } from '../change/compare.ts';
import type { Pool } from '../pool/pool.ts';
import { PART } from './cut-pool.ts';

/** A change looked at in some of the groups of a large proposal: their places in it, and the wish in their numbers. */
export interface NarrowedChange {
  readonly looked: readonly number[];
  readonly wish: ChangeWish;
}

/**
 * The groups that a change touches, and as many others, the smallest first, as can be weighed together: whoever comes
 * late finds room there. All other groups stay as they are.
 */
export function narrowChange(seats: readonly (readonly string[])[], wish: ChangeWish): NarrowedChange {
  const named = new Set([
    ...wish.leave,
    ...wish.leaveOut,
    ...wish.swap.flat(),
    ...wish.place.map(({ member }) => member),
  ]);
  const placed = new Set(wish.place.map(({ group }) => group - 1));
  for (const group of placed)
    if (group >= seats.length)
      throw new AppError('bad-input', `there is no group ${group + 1}: there are ${seats.length}`, {
        details: { field: 'change' },
      });
  const isTouched = seats.map((members, group) => placed.has(group) || members.some((id) => named.has(id)));
  const order = [...seats.keys()].sort(
    (a, b) => Number(isTouched[b]) - Number(isTouched[a]) || (seats[a]?.length ?? 0) - (seats[b]?.length ?? 0) || a - b,
  );
  let people = 0;
  const looked = order
    .filter((group) => {
      people += seats[group]?.length ?? 0;
      return isTouched[group] === true || people <= PART;
    })
    .sort((a, b) => a - b);
  const number = new Map(looked.map((group, i) => [group + 1, i + 1]));
  return {
    looked,
    wish: {
      ...wish,
      stay: wish.stay.filter((member) => looked.some((group) => seats[group]?.includes(member))),
      locked: wish.locked.flatMap((group) => number.get(group) ?? []),
      place: wish.place.map(({ member, group }) => ({ member, group: number.get(group) ?? group })),
    },
  };
}

/** What was reached in some groups, told of the whole proposal; its score is that of the groups looked at. */
export function widenOption(
  option: ChangeOption,
  seats: readonly (readonly string[])[],
  looked: readonly number[],
  { people }: Pick<Pool, 'people'>,
): ChangeOption {
  const there = new Set(people.map(({ id }) => id));
  const place = new Map(looked.map((group, i) => [group, i]));
  const groups = seats.map((members, group) => {
    const i = place.get(group);
    return i === undefined ? members.filter((id) => there.has(id)) : (option.groups[i] ?? []);
  });
  const placed = new Set(groups.flat());
  return {
    ...option,
    groups,
    criteria: option.criteria.map((one) => ({ ...one, group: (looked[one.group - 1] ?? 0) + 1 })),
    moved: [...compareScenarios({ groups: seats }, { groups }).moved],
    leftOut: people.flatMap(({ id }) => (placed.has(id) ? [] : [id])),
  };
}
