import type { Frame } from '../optimise/frame.ts';
import type { ProblemFacts } from '../optimise/problem.ts';
import type { Rule } from '../rules/rule.ts';
import { assignmentModel, readAssignment } from './assignment.ts';
import { solve } from './solver.ts';

export type Feasibility =
  | { readonly status: 'feasible'; readonly frame: Frame; readonly groupOf: Int32Array }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/**
 * Whether the rules can be kept in any of these frames: with a division that does, or proved not to be. `unknown` when
 * so many seconds, over all frames, were not enough.
 */
export async function checkFeasibility(
  facts: ProblemFacts,
  rules: readonly Rule[],
  frames: readonly Frame[],
  seconds: number,
): Promise<Feasibility> {
  const deadline = performance.now() + seconds * 1_000;
  let isProved = true;
  for (const frame of frames) {
    const left = (deadline - performance.now()) / 1_000;
    if (left <= 0) return { status: 'unknown' };
    const assignment = assignmentModel(facts, rules, frame);
    const solution = await solve(assignment.model, left);
    if (solution.status === 'optimal')
      return { status: 'feasible', frame, groupOf: readAssignment(assignment, solution.values, facts.people, frame) };
    if (solution.status === 'unknown') isProved = false;
  }
  return { status: isProved ? 'infeasible' : 'unknown' };
}
