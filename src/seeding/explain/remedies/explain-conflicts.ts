import { smallestHittingSet } from '../../exact/conflicts.ts';
import type { DivideRequest } from '../../optimise/divide.ts';
import type { Frame } from '../../optimise/frame.ts';
import type { Person } from '../../pool/pool.ts';
import { pairsApart, type Rule } from '../../rules/rule.ts';
import type { Remedy, Seeding } from '../../seeding.ts';
import type { Words } from '../words/index.ts';
import { type HoursTold, tellHoursConflict } from './hours-conflict.ts';
import { type Priced, priceOf } from './price.ts';
import { sayRule } from './say-rule.ts';

/** Rules of a conflict that are tried one by one at most: each takes a search. */
const TRIED = 6;
/** Seconds for the prices of all remedies together, and for one at most. */
const SECONDS = 20;
const SECONDS_OF_ONE = 4;

/** Pairs of a rule that are named at most. */
const MOST_PAIRS = 3;

type Conflict = Seeding['conflicts'][number];
type Named = NonNullable<Conflict['people']>[number];

/** What conflicts are told from. */
interface Conflicting {
  readonly conflicts: readonly (readonly Rule[])[];
  /** The people of the pool, in its order. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** Ways to divide the others when the fewest people are left out without whom every rule can be kept; none where there are none. */
  readonly without: readonly Frame[];
}

/** Each conflict in words, with whom it is about, and the ways out of it, each with its price. */
export async function explainConflicts(
  request: DivideRequest,
  { conflicts, people, without }: Conflicting,
  words: Words,
): Promise<Conflict[]> {
  const named = (numbers: readonly number[]): Named[] =>
    numbers.flatMap((number) => people[number] ?? []).map(({ id, name }) => ({ id, name }));
  const say = (rule: Rule): string => sayRule(rule, words, people);
  const tried = [...new Set(conflicts.flatMap((conflict) => conflict.slice(0, TRIED)))];
  const until = performance.now() + SECONDS * 1_000;
  let waiting = tried.length + 1;
  const seconds = (): number =>
    Math.min(SECONDS_OF_ONE, Math.max(0.05, (until - performance.now()) / 1_000 / Math.max(1, waiting--)));

  const leftOut = without.length === 0 ? null : await priceOf(request, [], without, seconds());
  const leaving = leftOut === null ? [] : leaveOut(named(leftOut.leftOut), leftOut, words);
  const putAside = new Map<Rule, Remedy>();
  for (const rule of tried) {
    const others = conflicts.filter((other) => !other.includes(rule));
    const also = await smallestHittingSet(
      request.rules,
      others.map((other) => new Set(other)),
    );
    const { price } = await priceOf(request, [rule, ...also], request.frames, seconds());
    const text = words.letGo(say(rule), also.map(say), price);
    const needed = also.length === 0 ? {} : { also: also.map(({ name }) => name) };
    putAside.set(rule, { kind: 'put-aside', rule: rule.name, ...needed, price, text });
  }
  const nameOf = (person: number): string => people[person]?.name ?? '';
  const hours = new Map<readonly Rule[], HoursTold>();
  for (const conflict of conflicts) hours.set(conflict, await tellHoursConflict(request, conflict, nameOf, words));
  return conflicts.map((conflict) => {
    const { remedies: fewer, hints, people: fitting } = hours.get(conflict) ?? { remedies: [], hints: [], people: [] };
    const remedies = [...conflict.flatMap((rule) => putAside.get(rule) ?? []), ...fewer, ...leaving];
    const pairs = pairsOf(conflict);
    const about = named([...new Set([...(leftOut?.leftOut ?? []), ...pairs.flat(), ...fitting])]);
    const told = pairs.map((pair) => named(pair).map(({ name }) => name));
    return {
      rules: conflict.map((rule) => (rule.derived ? `${say(rule)} (${rule.name})` : say(rule))),
      remedy: [
        ...(told.length === 0 ? [] : [words.aboutPairs(told)]),
        ...hints,
        ...remedies.map(({ text }) => text),
      ].join(' '),
      ...(about.length === 0 ? {} : { people: about }),
      remedies,
    };
  });
}

/** That somebody is left without a group, where a division without them was really found. */
function leaveOut(people: Named[], { price }: Priced, words: Words): Remedy[] {
  if (people.length === 0 || price.score === undefined) return [];
  const text = words.without(
    people.map(({ name }) => name),
    price.score,
  );
  return [{ kind: 'leave-out', people, price, text }];
}

/**
 * The pairs that a conflict is about: those that one of its rules keeps apart and that others of its rules name, or all that
 * it keeps apart where they are few.
 */
function pairsOf(conflict: readonly Rule[]): (readonly [number, number])[] {
  const constraints = conflict.flatMap((rule) => rule.constraints);
  const apart = constraints.flatMap(pairsApart);
  const named = new Set(constraints.flatMap((constraint) => ('people' in constraint ? constraint.people : [])));
  const both = apart.filter(([a, b]) => named.has(a) && named.has(b));
  const told = both.length > 0 ? both : apart;
  return told.length > MOST_PAIRS ? [] : told;
}
