import { seededRandom } from '../../random/index.ts';
import { Annealing } from '../optimise/anneal.ts';
import { constructDivision } from '../optimise/construct.ts';
import type { Frame } from '../optimise/frame.ts';
import { compileProblem, type Problem, type ProblemFacts } from '../optimise/problem.ts';
import type { Constraint, Rule } from '../rules/rule.ts';
import { assignmentModel, readAssignment } from './assignment.ts';
import { solve } from './solver.ts';

export type Feasibility =
  /** With a division that keeps the rules: the group of each person. */
  | { readonly status: 'feasible'; readonly frame: Frame; readonly groupOf: Int32Array }
  /** Proved. */
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/**
 * Whether the rules can be kept in any of these frames. A division that keeps them is sooner met by searching, and that
 * there is none is sooner proved without the rules on languages and hours, which are the hardest on the solver: both come first.
 * `unknown` when so many seconds, over all frames, were not enough.
 */
export async function checkFeasibility(
  facts: ProblemFacts,
  rules: readonly Rule[],
  frames: readonly Frame[],
  seconds: number,
): Promise<Feasibility> {
  const deadline = performance.now() + seconds * 1_000;
  const left = (): number => (deadline - performance.now()) / 1_000;
  let isProved = true;
  for (const frame of frames) {
    const problem = compileProblem(facts, rules, frame);
    if (!problem.isPlaceable) continue;
    const met = searchFor(problem);
    if (met !== null) return { status: 'feasible', frame, groupOf: met };
    if (left() <= 0) return { status: 'unknown' };
    if (await isImpossibleWithout(facts, rules, frame, left)) continue;
    if (left() <= 0) return { status: 'unknown' };
    const assignment = assignmentModel(facts, rules, frame);
    const solution = await solve(assignment.model, left());
    if (solution.status === 'optimal')
      return { status: 'feasible', frame, groupOf: readAssignment(assignment, solution.values, facts.people, frame) };
    if (solution.status === 'unknown') isProved = false;
  }
  return { status: isProved ? 'infeasible' : 'unknown' };
}

/** Kinds of constraints that are hard on the solver: left out all at first, then the hardest alone. */
const HARD: readonly (readonly Constraint['kind'][])[] = [['language', 'hours'], ['language']];

/** Whether the rules are proved impossible without those that are hard on the solver. */
async function isImpossibleWithout(
  facts: ProblemFacts,
  rules: readonly Rule[],
  frame: Frame,
  left: () => number,
): Promise<boolean> {
  let tried = rules.length;
  for (const hard of HARD) {
    const easy = rules.filter(({ constraints }) => constraints.every(({ kind }) => !hard.includes(kind)));
    if (easy.length === tried || easy.length === rules.length) continue;
    if (left() <= 0) return false;
    tried = easy.length;
    if ((await solve(assignmentModel(facts, easy, frame).model, left())).status === 'infeasible') return true;
  }
  return false;
}

const STARTS = 2;
const SLICE = 500;
/** Cheap beside the usual temperatures of a search, so that it walks through what is not allowed. */
const BROKEN_RULE = 0.02;

/** Group of each person in a division that keeps the rules, by a short search that looks at nothing else. */
function searchFor(problem: Problem): Int32Array | null {
  const random = seededRandom(1);
  for (let start = 0; start < STARTS; start += 1) {
    const terms = { score: () => 0, brokenRule: BROKEN_RULE };
    const search = new Annealing(
      problem,
      constructDivision(problem, random),
      terms,
      random,
      3_000 + 60 * problem.people,
    );
    while (search.best === null && !search.isDone) search.run(SLICE);
    const { best } = search;
    if (best !== null)
      return Int32Array.from(
        { length: problem.people },
        (_, person) => best.groupOf[problem.unitOf[person] as number] as number,
      );
  }
  return null;
}
