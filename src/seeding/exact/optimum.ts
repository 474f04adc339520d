import type { ScoreGroup } from '../optimise/division.ts';
import type { Problem } from '../optimise/problem.ts';
import { violationsOf } from '../optimise/violations.ts';
import { Model, solve } from './solver.ts';

export interface Optimum {
  readonly objective: number;
  /** Groups that keep the rules by themselves, each a variable of the model. */
  readonly candidates: number;
}

/**
 * The best objective there is, by set partitioning over every group that keeps the rules. Null when there are more
 * than `mostCandidates` such groups, when the time is over, or when no division keeps the rules.
 *
 * Half the mean is linear in the groups chosen; half the worst is a share `t` that no chosen group may score below:
 * t ≤ Σ score × chosen over the groups of each person. For problems whose rules name no single group.
 */
export async function exactOptimum(
  problem: Problem,
  score: ScoreGroup,
  limits: { readonly seconds: number; readonly mostCandidates: number },
): Promise<Optimum | null> {
  const candidates = allowedGroups(problem, limits.mostCandidates);
  if (candidates === null) return null;
  const { groups, frame, people } = problem;
  const model = new Model();
  const scores = candidates.map((members) => score(members, members.length));
  const chosen = scores.map((value) => model.choice((0.5 * value) / groups));
  const worst = model.share(0.5);
  const everyGroup = chosen.map((variable): [number, number] => [variable, 1]);
  model.row(everyGroup, groups, groups);
  const placed = candidates.map((members, i): [number, number] => [chosen[i] as number, members.length]);
  model.row(placed, people - frame.leftOut.max, people - frame.leftOut.min);
  for (let person = 0; person < people; person += 1) {
    const own = candidates.flatMap((members, i) => (members.includes(person) ? [i] : []));
    const sits = own.map((i): [number, number] => [chosen[i] as number, 1]);
    model.row(sits, frame.leftOut.max === 0 ? 1 : 0, 1);
    // Somebody left out sets no limit: 1 − Σ chosen is then 1.
    const limit = own.map((i): [number, number] => [chosen[i] as number, 1 - (scores[i] as number)]);
    model.row([[worst, 1], ...limit], Number.NEGATIVE_INFINITY, 1);
  }
  const solution = await solve(model, limits.seconds);
  return solution.status === 'optimal' ? { objective: solution.objective, candidates: candidates.length } : null;
}

/** Every group of an allowed size that keeps the rules by itself; null when there are too many. */
function allowedGroups(problem: Problem, most: number): Int32Array[] | null {
  const { people, frame, apart, unitOf, units } = problem;
  const found: Int32Array[] = [];
  const members = new Int32Array(frame.max);
  let isTooMany = false;
  const isWhole = (size: number): boolean =>
    members
      .subarray(0, size)
      .every((person) =>
        (units[unitOf[person] as number] as Int32Array).every((other) => members.subarray(0, size).includes(other)),
      );
  const grow = (size: number, next: number): void => {
    if (isTooMany) return;
    if (size >= frame.min && violationsOf(problem, 0, members, size) === 0 && isWhole(size))
      if (found.push(members.slice(0, size)) > most) isTooMany = true;
    if (size === frame.max) return;
    for (let person = next; person < people; person += 1) {
      let isFree = true;
      for (let i = 0; i < size && isFree; i += 1) isFree = apart[person * people + (members[i] as number)] === 0;
      if (!isFree) continue;
      members[size] = person;
      grow(size + 1, person + 1);
    }
  };
  grow(0, 0);
  return isTooMany ? null : found;
}
