import { AppError } from '../../domain/index.ts';
import type { CalibrateSimilarity } from '../../embedding/index.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { sayWarnings, warningsOf } from '../explain/warnings.ts';
import { WORDS } from '../explain/words/index.ts';
import { narrowChange, widenOption } from '../large/narrow-change.ts';
import { costOfMeetingAgain, meetingsAgain, type Sitting } from '../rounds/meetings.ts';
import type { Rule } from '../rules/rule.ts';
import { type OpenCase, openWhole } from '../solve/open-case.ts';
import { MOST_AT_ONCE, type SeedCase } from '../solve/seed-case.ts';
import type { ChangeRequest, ChangeOption as Reached } from './change-division.ts';
import type { ChangeOption, ChangeWish } from './change-wish.ts';
import { compareScenarios } from './compare.ts';
import { forbidden } from './forbidden.ts';
import { leastHarm, UNASKED } from './least-harm.ts';

/** Groups that stand, by the ids of their members. */
export type Seats = readonly (readonly string[])[];

/**
 * The best that can be reached from the groups that stand within 0, 1, … moves. Whoever was named in the change stays
 * where they were put; whoever cannot be placed any more (left, paused) drops out. `conflict` when the rules cannot be
 * kept within the moves. Where groups are one round of a plan, as few of their pairs as can be sit together `elsewhere`
 * too, as when the rounds were planned: it comes before how good the groups are, and gives way to rules and to what is
 * done by hand.
 */
export function changeCase(
  seedCase: SeedCase,
  seats: Seats,
  change: WishedChange,
  calibrate: CalibrateSimilarity,
): ChangeOption[] {
  const { pool } = seedCase;
  const { wish } = change;
  const whole = openWhole(seedCase, calibrate);
  const all = { people: pool.people.length, languages: whole.facts.languages };
  const warned = (options: readonly ChangeOption[]): ChangeOption[] =>
    options.map((option) => {
      const warnings = warningsOf(whole.strict, all, pool, seedCase.rules.except, option.groups);
      return { ...option, warnings: sayWarnings(warnings, pool, WORDS[seedCase.language]) };
    });
  if (pool.people.length <= MOST_AT_ONCE)
    return warned(changeSeats(seedCase, whole.part([...pool.people.keys()]), seats, change));
  const { looked, wish: narrowed } = narrowChange(seats, wish);
  const near = looked.map((group) => seats[group] ?? []);
  const wanted = new Set([...near.flat(), ...wish.join, ...wish.place.map(({ member }) => member)]);
  const chosen = pool.people.flatMap(({ id }, person) => (wanted.has(id) ? [person] : []));
  const options = changeSeats(seedCase, whole.part(chosen), near, { ...change, wish: narrowed });
  return warned(options.map((option) => widenOption(option, seats, looked, pool)));
}

interface WishedChange {
  readonly wish: ChangeWish;
  /** Members who accepted already: they move only where nothing else keeps the rules. */
  readonly accepted: readonly string[];
  readonly elsewhere: readonly Sitting[];
}

function changeSeats(
  seedCase: SeedCase,
  { around, rules }: OpenCase,
  seats: Seats,
  { wish, accepted, elsewhere }: WishedChange,
): ChangeOption[] {
  const { people } = around.pool;
  const number = new Map(people.map(({ id }, person) => [id, person]));
  const before = new Int32Array(people.length).fill(seats.length);
  seats.forEach((members, group) => {
    for (const id of members) if (number.has(id)) before[number.get(id) as number] = group;
  });
  for (const id of wish.join) {
    const person = placeable(seedCase, number, id);
    if ((before[person] as number) < seats.length) throw wrong(`${id} is in a group already: swap or place them`);
    before[person] = -1;
  }
  const byHand = moveByHand(seedCase, wish, before, number, seats.length);
  const held = [...byHand, ...wish.stay.map((id) => placeable(seedCase, number, id))];
  const hold = (person: number): Rule => ({
    name: `by hand: ${people[person]?.id}`,
    derived: false,
    constraints: [{ kind: 'fixed', people: [person], group: before[person] as number }],
  });
  const request: ChangeRequest = {
    facts: around.facts,
    // The numbers of groups in the rules of the request are those of its first division: they hold no more.
    rules: [
      ...rules.filter(({ constraints }) => constraints.every(({ kind }) => kind !== 'fixed')),
      ...held.map((person) => hold(person)),
    ],
    score: around.scoring.score,
    before,
    groups: seats.length,
    size: seedCase.format.size,
    ...(wish.moves === undefined ? UNASKED : { moves: wish.moves }),
    locked: wish.locked.map((group) => group - 1),
    seed: wish.seed,
    pairCost: costOfMeetingAgain(
      people.map(({ id }) => id),
      elsewhere,
    ),
  };
  const firm = accepted.flatMap((id) => {
    const person = number.get(id);
    return person === undefined || held.includes(person) || (before[person] as number) >= seats.length ? [] : [person];
  });
  const options = leastHarm(request, firm.map(hold));
  if (options.length === 0)
    throw forbidden(request, around, [...byHand, ...wish.join.flatMap((id) => number.get(id) ?? [])]);
  return options.map((reached) => {
    const option = toOption(reached, people, seats, elsewhere);
    return { ...option, warnings: [], criteria: criteriaOf(around.scoring, option.groups, seats, number) };
  });
}

/** Swaps and places of the facilitator's own; gives who was moved so. */
function moveByHand(
  seedCase: SeedCase,
  { swap, place, locked, stay }: ChangeWish,
  before: Int32Array,
  number: ReadonlyMap<string, number>,
  groups: number,
): Set<number> {
  const moved = new Set<number>();
  const move = (id: string, group: number): void => {
    const person = placeable(seedCase, number, id);
    if (stay.includes(id)) throw wrong(`"${id}" is to stay: let them go before they are moved`);
    for (const touched of [before[person] as number, group])
      if (locked.includes(touched + 1)) throw wrong(`"${id}" would come to or leave a group that is locked`);
    before[person] = group;
    if (group < groups) moved.add(person);
  };
  for (const [one, other] of swap) {
    const [a, b] = [one, other].map((id) => before[placeable(seedCase, number, id)] as number) as [number, number];
    move(one, b);
    move(other, a);
  }
  for (const { member, group } of place) {
    if (group > groups) throw wrong(`there is no group ${group}: there are ${groups}`);
    move(member, group - 1);
  }
  return moved;
}

function placeable({ leftAside }: SeedCase, number: ReadonlyMap<string, number>, id: string): number {
  const person = number.get(id);
  if (person !== undefined) return person;
  const aside = leftAside.find((one) => one.id === id);
  throw aside === undefined
    ? new AppError('not-found', `there is no member "${id}" in these groups or their pool`)
    : wrong(`"${id}" cannot be placed now: ${aside.reason}`);
}

const wrong = (message: string): AppError => new AppError('bad-input', message, { details: { field: 'change' } });

/** How far each group whose members change meets the criteria then; what it meets now is known where it is kept. */
function criteriaOf(
  { parts }: Explaining['scoring'],
  groups: readonly (readonly string[])[],
  seats: Seats,
  number: ReadonlyMap<string, number>,
): ChangeOption['criteria'] {
  return groups.flatMap((members, group) => {
    const isSame = members.length === seats[group]?.length && members.every((id) => seats[group]?.includes(id));
    if (isSame || members.length === 0) return [];
    const numbers = Int32Array.from(members.flatMap((id) => number.get(id) ?? []));
    return parts(numbers).map(({ name, value }) => ({ group: group + 1, name, before: null, after: value }));
  });
}

function toOption(
  { moves, objective, groupOf }: Reached,
  people: SeedCase['pool']['people'],
  seats: Seats,
  elsewhere: readonly Sitting[],
): Omit<ChangeOption, 'warnings' | 'criteria'> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const groups = seats.map((_, group) => people.filter((_, person) => groupOf[person] === group).map(({ id }) => id));
  const placed = new Set(groups.flat());
  return {
    moves,
    score: objective,
    moved: [...compareScenarios({ groups: seats }, { groups }).moved],
    groups,
    leftOut: people.map(({ id }) => id).filter((id) => !placed.has(id)),
    meetAgain: meetingsAgain(groups, elsewhere).map(({ pair, rounds }) => ({
      members: pair.map((id) => ({ id, name: names.get(id) ?? id })),
      rounds: [...rounds],
    })),
  };
}
