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

/**
 * Smallest sets of rules that cannot be kept together, each without a rule in common with those before it: take any
 * one rule out of a set and the rest of that set can be kept. Once a rule is taken out of each, all that remains can.
 * Empty when the sizes alone rule every division out, or when the time did not suffice for a proof.
 */
export async function findConflicts(search: ConflictSearch): Promise<Rule[][]> {
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
  return conflicts;
}

/**
 * The smallest set of rules that cannot be kept, by implicit hitting sets (Ignatiev et al. 2015): a set of rules that
 * meets every known way out either cannot be kept, and then none is smaller, or can, and then shows another way out.
 * Null when the rules can be kept, or when this was not settled in time.
 */
async function smallestConflict({ facts, rules, frames, seconds }: ConflictSearch): Promise<Rule[] | null> {
  const deadline = performance.now() + seconds * 1_000;
  const check = async (subset: readonly Rule[]): Promise<'feasible' | 'infeasible' | 'unknown'> =>
    (await checkFeasibility(facts, subset, frames, Math.max(0.01, (deadline - performance.now()) / 1_000))).status;
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
async function irreducible(
  rules: readonly Rule[],
  check: (subset: readonly Rule[]) => Promise<string>,
): Promise<Rule[] | null> {
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
async function smallestHittingSet(rules: readonly Rule[], waysOut: readonly ReadonlySet<Rule>[]): Promise<Rule[]> {
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
