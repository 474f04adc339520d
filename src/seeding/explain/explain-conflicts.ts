import { type DivideRequest, divide } from '../optimise/divide.ts';
import type { Rule } from '../rules/rule.ts';
import type { DerivedRule } from '../rules/rules-file.ts';
import type { Seeding } from '../seeding.ts';
import { tellHoursConflict } from './hours-conflict.ts';
import type { Words } from './words/index.ts';

/** A quick look suffices to say what a request is worth without a rule. */
const QUICK = 0.2;
/** Rules of a conflict that are tried one by one at most: each takes a search. */
const TRIED = 6;

/** Pairs of a rule that are named at most. */
const MOST_PAIRS = 3;

type Named = NonNullable<Seeding['conflicts'][number]['people']>[number];

/** What conflicts are told from. */
interface Conflicting {
  readonly conflicts: readonly (readonly Rule[])[];
  /** The people of the pool, in its order. */
  readonly people: readonly Named[];
  /** Numbers of the fewest people without whom every rule could be kept; empty when they are not so few. */
  readonly leftOut: readonly number[];
}

/**
 * Each conflict in words, with whom it is about, the score that could be reached without each of its rules, and who could
 * be left out instead.
 */
export async function explainConflicts(
  request: DivideRequest,
  { conflicts, people, leftOut }: Conflicting,
  words: Words,
): Promise<Seeding['conflicts']> {
  const named = (numbers: readonly number[]): Named[] =>
    numbers.flatMap((number) => people[number] ?? []).map(({ id, name }) => ({ id, name }));
  const explained: Seeding['conflicts'] = [];
  for (const conflict of conflicts) {
    const costs: string[] = [];
    for (const rule of conflict.slice(0, TRIED)) {
      // Other conflicts are put aside, so that each is judged by itself.
      const others = conflicts.filter((other) => other !== conflict).flatMap((other) => other.slice(0, 1));
      const rules = request.rules.filter((kept) => kept !== rule && !others.includes(kept));
      const options = { ...request.options, effort: QUICK, proposals: 1, onProgress: undefined };
      const result = await divide({ ...request, rules, options });
      const best = result.status === 'divided' ? result.found[0] : undefined;
      costs.push(
        best === undefined
          ? words.stillImpossible(sayRule(rule, words))
          : words.relaxed(sayRule(rule, words), words.number(best.objective)),
      );
    }
    const inTheWay = named(leftOut);
    const pairs = pairsOf(conflict);
    const nameOf = (person: number): string => people[person]?.name ?? '';
    const hours = await tellHoursConflict(request, conflict, nameOf, words);
    const about = named([...new Set([...leftOut, ...pairs.flat(), ...hours.people])]);
    explained.push({
      rules: conflict.map((rule) => sayRule(rule, words)),
      remedy: [
        ...(pairs.length === 0 ? [] : [words.aboutPairs(pairs.map((pair) => named(pair).map(({ name }) => name)))]),
        words.remedy(costs),
        ...hours.remedies,
        ...(inTheWay.length === 0 ? [] : [words.without(inTheWay.map(({ name }) => name))]),
      ].join(' – '),
      ...(about.length === 0 ? {} : { people: about }),
    });
  }
  return explained;
}

/**
 * The pairs that a conflict is about: those that one of its rules keeps apart and that others of its rules name, or all that
 * it keeps apart where they are few.
 */
function pairsOf(conflict: readonly Rule[]): (readonly [number, number])[] {
  const constraints = conflict.flatMap((rule) => rule.constraints);
  const apart = constraints.flatMap((constraint) => (constraint.kind === 'apart' ? constraint.pairs : []));
  const named = new Set(constraints.flatMap((constraint) => ('people' in constraint ? constraint.people : [])));
  const both = apart.filter(([a, b]) => named.has(a) && named.has(b));
  const told = both.length > 0 ? both : apart;
  return told.length > MOST_PAIRS ? [] : told;
}

/** A rule by hand is called as it was named; a derived one is put in words, with its name. */
export const sayRule = ({ name, derived }: Rule, words: Words): string =>
  derived ? `${words.rules[name as DerivedRule]} (${name})` : name;
