import type { Note } from '../../domain/index.ts';
import { type Explaining, explainGroup } from '../explain/explain-group.ts';
import type { Words } from '../explain/words/index.ts';
import type { Problem } from '../optimise/problem.ts';
import { INELIGIBLE } from '../pool/eligible.ts';
import type { Person } from '../pool/pool.ts';
import type { Seeding } from '../seeding.ts';
import { seatsOf } from './seats-of.ts';
import type { SeedCase } from './seed-case.ts';

type Proposal = Seeding['proposals'][number];

/** The rounds of a proposal in words. */
export function proposalOf(
  around: Explaining,
  problem: Problem,
  rounds: readonly Int32Array[],
  score: number,
): Proposal {
  const sitting = rounds.map((groupOf) => seatsOf(problem, groupOf));
  return {
    score,
    rounds: sitting.map((seats) => ({
      groups: seats.slice(0, problem.groups).map((numbers) => explainGroup(around, numbers)),
    })),
    leftOut: (sitting[0]?.[problem.groups] ?? []).map((person) => around.pool.people[person]?.id ?? ''),
  };
}

export function leftAsideNotes(leftAside: SeedCase['leftAside'], words: Words): Note[] {
  return INELIGIBLE.flatMap((reason) => {
    const count = leftAside.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [{ code: `not-placed-${reason}`, text: words.leftAside(count, reason) }];
  });
}

/** That groups are not of the size asked for, where they are by more than one or none of them is. */
export function otherSizeNotes(
  proposal: Proposal | undefined,
  asked: number | undefined,
  people: number,
  words: Words,
): Note[] {
  const sizes = (proposal?.rounds[0]?.groups ?? []).map(({ members }) => members.length).sort((a, b) => a - b);
  if (asked === undefined || sizes.length === 0) return [];
  const isNear = sizes.includes(asked) && sizes.every((size) => Math.abs(size - asked) <= 1);
  return isNear ? [] : [{ code: 'other-size', text: words.otherSizes(asked, people, sizes) }];
}

/** People named one by one at most. */
const MOST_NAMED = 12;

/** Who of the pool has no group, where everybody was to have one. */
export function leftOutNotes(
  leftOut: readonly string[],
  people: readonly Person[],
  { format, words }: Pick<Explaining, 'format' | 'words'>,
): Note[] {
  if (leftOut.length === 0 || format.gathers === 'some') return [];
  return [{ code: 'left-out', text: words.leftOut(namesOf(leftOut, people)) }];
}

/** Their names, as far as there is room. */
export function namesOf(ids: readonly string[], people: readonly Person[]): string {
  const names = ids.slice(0, MOST_NAMED).map((id) => people.find((person) => person.id === id)?.name ?? id);
  return `${names.join(', ')}${ids.length > MOST_NAMED ? ', …' : ''}`;
}
