import type { PairCost } from '../optimise/division.ts';

/** A pair that meets again outweighs all scores: repeats come first, then how good the groups are. */
export const REPEAT = 1;

/** People who sit together in another round of the same plan. */
export interface Sitting {
  /** Number of that round, from 1. */
  readonly round: number;
  /** Ids of its members. */
  readonly members: readonly string[];
}

/** Two people who sit together here and in other rounds too. */
export interface MeetingAgain {
  readonly pair: readonly [string, string];
  /** Numbers of the other rounds, in order. */
  readonly rounds: readonly number[];
}

/** The pairs of these groups that sit together in another round too, in the order of the groups. */
export function meetingsAgain(groups: readonly (readonly string[])[], elsewhere: readonly Sitting[]): MeetingAgain[] {
  const sittings = sittingsOf(elsewhere);
  return groups.flatMap((members) =>
    members.flatMap((one, i) =>
      members.slice(i + 1).flatMap((other): MeetingAgain[] => {
        const rounds = roundsOfBoth(elsewhere, sittings.get(one), sittings.get(other));
        return rounds.length === 0 ? [] : [{ pair: [one, other], rounds }];
      }),
    ),
  );
}

/** What it costs that people who sit together elsewhere meet here again; nothing when no other round is known. */
export function costOfMeetingAgain(ids: readonly string[], elsewhere: readonly Sitting[]): PairCost | undefined {
  if (elsewhere.length === 0) return undefined;
  const number = new Map(ids.map((id, person) => [id, person]));
  const times = new Uint8Array(ids.length * ids.length);
  for (const { members } of elsewhere) {
    const here = members.flatMap((id) => number.get(id) ?? []);
    for (const a of here)
      for (const b of here)
        if (a !== b) times[a * ids.length + b] = Math.min(255, (times[a * ids.length + b] as number) + 1);
  }
  return { times, weight: REPEAT };
}

/** For each person the numbers, in the list, of the groups they sit in. */
function sittingsOf(elsewhere: readonly Sitting[]): Map<string, Set<number>> {
  const sittings = new Map<string, Set<number>>();
  elsewhere.forEach(({ members }, sitting) => {
    for (const id of members) sittings.set(id, (sittings.get(id) ?? new Set()).add(sitting));
  });
  return sittings;
}

const roundsOfBoth = (
  elsewhere: readonly Sitting[],
  one: ReadonlySet<number> | undefined,
  other: ReadonlySet<number> | undefined,
): number[] =>
  one === undefined || other === undefined
    ? []
    : [...one].flatMap((sitting) => (other.has(sitting) ? [elsewhere[sitting]?.round ?? 0] : []));
