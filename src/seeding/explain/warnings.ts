import type { ProblemFacts } from '../optimise/problem.ts';
import type { Pool } from '../pool/pool.ts';
import type { Exception } from '../rules/exceptions.ts';
import { pairsApart, type Rule } from '../rules/rule.ts';
import { breaksIn, notWhereWanted } from './remedies/breaks.ts';
import { sayRule } from './remedies/say-rule.ts';
import type { Words } from './words/index.ts';

/** A rule that was let go for somebody and would be broken without that; with whom, where it is about pairs. */
export interface Warning {
  readonly rule: Rule;
  readonly member: string;
  readonly others: readonly string[];
}

/** Whom of these groups, by ids, an exception really serves: where it is not needed, nothing is said. */
export function warningsOf(
  strict: readonly Rule[],
  facts: ProblemFacts,
  { people }: Pick<Pool, 'people'>,
  except: readonly Exception[],
  groups: readonly (readonly string[])[],
): Warning[] {
  if (except.length === 0) return [];
  const number = new Map(people.map(({ id }, person) => [id, person]));
  const seats = groups.map((members) => members.flatMap((id) => number.get(id) ?? []));
  const groupOf = new Map(seats.flatMap((members, group) => members.map((person) => [person, group] as const)));
  return except.flatMap(({ rule: name, members }) =>
    members.flatMap((member): Warning[] => {
      const rule = strict.find((one) => one.name === name);
      const person = number.get(member);
      const group = person === undefined ? undefined : groupOf.get(person);
      if (rule === undefined || person === undefined || group === undefined) return [];
      const pairs = rule.constraints.flatMap(pairsApart).filter((pair) => pair.includes(person));
      const met = new Set(pairs.flat().filter((one) => one !== person && groupOf.get(one) === group));
      const others = [...met].flatMap((one) => people[one]?.id ?? []);
      const isElsewhere = rule.constraints.some((one) => notWhereWanted(one, groupOf, seats).includes(person));
      const isBroken =
        others.length > 0 || isElsewhere || (pairs.length === 0 && breaksHere(rule, facts, seats, group));
      return isBroken ? [{ rule, member, others }] : [];
    }),
  );
}

const breaksHere = (rule: Rule, facts: ProblemFacts, seats: readonly (readonly number[])[], group: number): boolean =>
  rule.constraints.some(({ kind }) => kind === 'count' || kind === 'language' || kind === 'hours') &&
  breaksIn(rule, facts, seats, group);

/** Warnings as sentences without their full stop, as notes are. */
export function sayWarnings(warnings: readonly Warning[], { people }: Pick<Pool, 'people'>, words: Words): string[] {
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  return warnings.map(({ rule, member, others }) =>
    words.warned(sayRule(rule, words, people), nameOf(member), others.map(nameOf)),
  );
}
