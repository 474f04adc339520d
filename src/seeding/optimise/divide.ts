import { findConflicts } from '../exact/conflicts.ts';
import { checkFeasibility } from '../exact/feasibility.ts';
import type { Rule } from '../rules/rule.ts';
import type { ScoreGroup } from './division.ts';
import type { Frame } from './frame.ts';
import { compileProblem, type Problem, type ProblemFacts } from './problem.ts';
import { proposeDivisions, type SearchOptions, type SearchResult } from './propose.ts';

export interface DivideRequest {
  readonly facts: ProblemFacts;
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  readonly score: ScoreGroup;
  readonly options: SearchOptions;
}

export type Divided =
  | ({ readonly status: 'divided'; readonly problem: Problem } & SearchResult)
  /** No division keeps the rules: each conflict is a smallest set of them that cannot be kept together. */
  | { readonly status: 'impossible'; readonly conflicts: readonly (readonly Rule[])[]; readonly isAll: boolean }
  /** None was found, and none was proved not to be there, in the time there was. */
  | { readonly status: 'unknown' };

/** Seconds that a proof of impossibility may take, and then the search for the rules to blame. */
const PROOF_SECONDS = 10;
const BLAME_SECONDS = 20;

/**
 * Divides people into groups that keep the rules. Where the search meets no such division, linear programming either
 * gives one to start from, or proves that there is none and which rules conflict.
 */
export async function divide(request: DivideRequest): Promise<Divided> {
  const { facts, rules, frames, score, options } = request;
  const [first] = frames;
  if (first === undefined) return { status: 'impossible', conflicts: [], isAll: true };
  const problem = compileProblem(facts, rules, first);
  const result = await proposeDivisions(problem, score, options);
  if (result.found.length > 0) return { status: 'divided', problem, ...result };
  // Whoever wants no more does not wait for a proof.
  if (options.enough?.aborted === true) return { status: 'unknown' };
  const feasibility = await checkFeasibility(facts, rules, frames, PROOF_SECONDS);
  if (feasibility.status === 'unknown') return { status: 'unknown' };
  if (feasibility.status === 'infeasible')
    return { status: 'impossible', ...(await findConflicts({ facts, rules, frames, seconds: BLAME_SECONDS })) };
  return startFrom(request, feasibility.frame, feasibility.groupOf);
}

async function startFrom(request: DivideRequest, frame: Frame, groupOf: Int32Array): Promise<Divided> {
  const problem = compileProblem(request.facts, request.rules, frame);
  const start = Int32Array.from(problem.units, (unit) => groupOf[unit[0] as number] as number);
  const result = await proposeDivisions(problem, request.score, { ...request.options, start });
  return { status: 'divided', problem, ...result };
}
