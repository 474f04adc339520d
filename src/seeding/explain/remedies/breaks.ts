import { compileProblem, type ProblemFacts } from '../../optimise/problem.ts';
import { violationsOf } from '../../optimise/violations.ts';
import { type Constraint, pairsApart, type Rule } from '../../rules/rule.ts';
import type { BROKEN } from '../../seeding.ts';

/** How many pairs, people or groups of a division break a rule; 0 where it is kept. */
export interface Breaks {
  readonly of: (typeof BROKEN)[number];
  readonly count: number;
}

/**
 * What of a division breaks a rule: pairs that it keeps apart and that sit together, people who are not where or with whom it
 * wants them, and, of rules about each group, groups.
 */
export function breaksOf(rule: Rule, facts: ProblemFacts, groups: readonly (readonly number[])[]): Breaks {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((person) => [person, group] as const)));
  const pairs = rule.constraints.flatMap(pairsApart);
  if (pairs.length > 0) {
    const met = pairs.filter(([a, b]) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
    return { of: 'pairs', count: met.length };
  }
  const elsewhere = rule.constraints.flatMap((constraint) => notWhereWanted(constraint, groupOf, groups));
  if (rule.constraints.some(({ kind }) => kind === 'together' || kind === 'fixed' || kind === 'kept'))
    return { of: 'people', count: new Set(elsewhere).size };
  return { of: 'groups', count: groups.filter((_, group) => breaksIn(rule, facts, groups, group)).length };
}

/** Whether a group is not as a rule wants it. */
export function breaksIn(
  rule: Rule,
  facts: ProblemFacts,
  groups: readonly (readonly number[])[],
  group: number,
): boolean {
  const frame = { groups: groups.length, min: 0, max: facts.people, leftOut: { min: 0, max: facts.people } };
  const problem = compileProblem(facts, [rule], frame);
  const members = Int32Array.from(groups[group] ?? []);
  return violationsOf(problem, group, members, members.length) > 0;
}

/** People who do not sit with, or where, a rule has them; nobody of those who have no group. */
export function notWhereWanted(
  constraint: Constraint,
  groupOf: ReadonlyMap<number, number>,
  groups: readonly (readonly number[])[],
): number[] {
  if (constraint.kind === 'together') {
    const most = mostOf(constraint.people.flatMap((person) => groupOf.get(person) ?? []));
    return constraint.people.filter((person) => groupOf.has(person) && groupOf.get(person) !== most);
  }
  if (constraint.kind !== 'fixed' && constraint.kind !== 'kept') return [];
  const { people, group } = constraint;
  const away = people.filter((person) => groupOf.has(person) && groupOf.get(person) !== group);
  const others = constraint.kind === 'kept' ? (groups[group] ?? []).filter((person) => !people.includes(person)) : [];
  return [...away, ...others];
}

function mostOf(values: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
