import type { Frame } from '../optimise/frame.ts';
import type { ProblemFacts } from '../optimise/problem.ts';
import type { Rule } from '../rules/rule.ts';
import { checkFeasibility } from './feasibility.ts';
import { Model, solve } from './solver.ts';

export interface ConflictSearch {
  readonly facts: ProblemFacts;
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  /** Seconds for the whole search. */
  readonly seconds: number;
}

/** Conflicts told at most, and ways to keep all other rules that are looked at to find them. */
const MOST_CONFLICTS = 8;
const MOST_WAYS_OUT = 60;

export interface FoundConflicts {
  /** Sets of rules that cannot be kept together: take any one rule out of a set and the rest of it can be kept. */
  readonly conflicts: Rule[][];
  /** Whether there are no others: proved. */
  readonly isAll: boolean;
}

/**
 * Sets of rules that cannot be kept together: first smallest ones without a rule in common, so that all is named that
 * stands in the way; then those that overlap with them, up to a bound. Empty when the sizes alone rule every division
 * out, or when the time did not suffice for a proof.
 */
export async function findConflicts(search: ConflictSearch): Promise<FoundConflicts> {
  const deadline = performance.now() + search.seconds * 1_000;
  const conflicts: Rule[][] = [];
  let left = search.rules;
  while (left.length > 0) {
    const seconds = (deadline - performance.now()) / 1_000;
    if (seconds <= 0) break;
    const conflict = await smallestConflict({ ...search, rules: left, seconds });
    if (conflict === null) break;
    conflicts.push(conflict);
    left = left.filter((rule) => !conflict.includes(rule));
  }
  return conflicts.length === 0 ? { conflicts, isAll: false } : await findOthers(search, conflicts, deadline);
}

/**
 * Conflicts beside those that are known (Liffiton et al. 2016, MARCO): a largest set of rules that holds no known conflict
 * and is no part of a set that can be kept either can be kept, or holds a conflict that was not known.
 */
async function findOthers(
  { facts, rules, frames }: ConflictSearch,
  known: readonly Rule[][],
  deadline: number,
): Promise<FoundConflicts> {
  const conflicts = [...known];
  const waysOut: Set<Rule>[] = [];
  const check = checkUntil({ facts, frames }, deadline);
  while (conflicts.length < MOST_CONFLICTS && waysOut.length < MOST_WAYS_OUT && performance.now() < deadline) {
    const set = await largestSet(rules, conflicts, waysOut);
    if (set === 'none') return { conflicts, isAll: true };
    if (set === 'unknown') break;
    const status = await check(set);
    if (status === 'unknown') break;
    if (status === 'feasible') waysOut.push(new Set(rules.filter((rule) => !set.includes(rule))));
    else {
      const conflict = await irreducible(set, check);
      if (conflict === null) break;
      conflicts.push(conflict);
    }
  }
  return { conflicts, isAll: false };
}

type Check = (subset: readonly Rule[]) => Promise<'feasible' | 'infeasible' | 'unknown'>;

const checkUntil =
  ({ facts, frames }: Pick<ConflictSearch, 'facts' | 'frames'>, deadline: number): Check =>
  async (subset) =>
    (await checkFeasibility(facts, subset, frames, Math.max(0.01, (deadline - performance.now()) / 1_000))).status;

/** Most rules that hold none of the conflicts whole and keep something of each way out; none when there are no such. */
async function largestSet(
  rules: readonly Rule[],
  conflicts: readonly (readonly Rule[])[],
  waysOut: readonly ReadonlySet<Rule>[],
): Promise<Rule[] | 'none' | 'unknown'> {
  const model = new Model();
  const chosen = new Map(rules.map((rule) => [rule, model.choice(1)]));
  const terms = (some: Iterable<Rule>): [number, number][] => [...some].map((rule) => [chosen.get(rule) as number, 1]);
  for (const conflict of conflicts) model.row(terms(conflict), 0, conflict.length - 1);
  for (const wayOut of waysOut) model.row(terms(wayOut), 1, Number.POSITIVE_INFINITY);
  const solution = await solve(model, 10);
  if (solution.status !== 'optimal') return solution.status === 'infeasible' ? 'none' : 'unknown';
  return rules.filter((rule) => (solution.values[chosen.get(rule) as number] as number) > 0.5);
}

/**
 * The smallest set of rules that cannot be kept, by implicit hitting sets (Ignatiev et al. 2015): a set of rules that
 * meets every known way out either cannot be kept, and then none is smaller, or can, and then shows another way out.
 * Null when the rules can be kept, or when this was not settled in time.
 */
async function smallestConflict({ facts, rules, frames, seconds }: ConflictSearch): Promise<Rule[] | null> {
  const deadline = performance.now() + seconds * 1_000;
  const check = checkUntil({ facts, frames }, deadline);
  if ((await check(rules)) !== 'infeasible') return null;
  if ((await check([])) !== 'feasible') return null;
  const waysOut: Set<Rule>[] = [];
  while (performance.now() < deadline) {
    const candidate = await smallestHittingSet(rules, waysOut);
    const status = await check(candidate);
    if (status === 'infeasible') return candidate;
    if (status === 'unknown') break;
    const kept = [...candidate];
    for (const rule of rules)
      if (!kept.includes(rule) && (await check([...kept, rule])) === 'feasible') kept.push(rule);
    waysOut.push(new Set(rules.filter((rule) => !kept.includes(rule))));
  }
  return irreducible(rules, check);
}

/** A set none of whose rules can be spared, by taking out one after the other: found sooner than a smallest one. */
async function irreducible(rules: readonly Rule[], check: Check): Promise<Rule[] | null> {
  let conflict = [...rules];
  for (const rule of rules) {
    const without = conflict.filter((other) => other !== rule);
    const status = await check(without);
    // Not settled: the rule might be needed or not, and a set that is not proved is not shown.
    if (status === 'unknown') return null;
    if (status === 'infeasible') conflict = without;
  }
  return conflict;
}

/** Fewest rules such that each way out would give up one of them. */
export async function smallestHittingSet(
  rules: readonly Rule[],
  waysOut: readonly ReadonlySet<Rule>[],
): Promise<Rule[]> {
  const model = new Model();
  const chosen = rules.map(() => model.choice(-1));
  for (const wayOut of waysOut)
    model.row(
      rules.flatMap((rule, i): [number, number][] => (wayOut.has(rule) ? [[chosen[i] as number, 1]] : [])),
      1,
      Number.POSITIVE_INFINITY,
    );
  const solution = await solve(model, 10);
  if (solution.status !== 'optimal') return [...rules];
  return rules.filter((_, i) => (solution.values[chosen[i] as number] as number) > 0.5);
}
