import { seededRandom } from '../../random/index.ts';
import { Annealing, type Found } from '../optimise/anneal.ts';
import { Division, type PairCost, type ScoreGroup } from '../optimise/division.ts';
import type { Frame } from '../optimise/frame.ts';
import { compileProblem, type Problem, type ProblemFacts } from '../optimise/problem.ts';
import type { Rule } from '../rules/rule.ts';

/** A division that stands, and what happened to it. People who dropped out are simply no longer in the pool. */
export interface ChangeRequest {
  readonly facts: ProblemFacts;
  readonly rules: readonly Rule[];
  readonly score: ScoreGroup;
  /** Group of each person; −1 for somebody who joins late, the number of groups for somebody left out. */
  readonly before: ArrayLike<number>;
  readonly groups: number;
  /** Sizes that groups may have: those of the format. */
  readonly size: { readonly min: number; readonly max: number };
  /** People who may change group at most; those who join do not count. */
  readonly moves: number;
  /** Moves looked at beyond the fewest that keep the rules; all up to `moves` when left out. */
  readonly beyond?: number;
  /** Groups in which nothing changes, nobody joining either. */
  readonly locked?: readonly number[];
  readonly seed?: number;
  /** What it costs that two people sit together who do so elsewhere too. */
  readonly pairCost?: PairCost | undefined;
}

/** What can be reached when so many people change group. */
export interface ChangeOption {
  readonly moves: number;
  readonly objective: number;
  /** The objective less what pairs cost: what options are compared by. */
  readonly worth: number;
  /** Group of each person. */
  readonly groupOf: Int32Array;
  /** People who change group. */
  readonly moved: readonly number[];
}

const BROKEN_RULE = [0.25, 0.06];
/** A rule is not broken for long to keep a pair, which costs as much as all scores, from meeting again. */
const DEARER = 10;
/** A newcomer breaks no rule to keep a pair from meeting again: a person can meet a whole group again at most. */
const BROKEN_BY_NEWCOMER = 1_000;
const STEPS = 12_000;
const STARTS = 4;

/**
 * The best division within 0, 1, … moves of the one that stands: each option is better than all with fewer moves, so
 * that a facilitator can see what one more move would bring. Empty when no division within the moves keeps the rules.
 */
export function changeDivision(request: ChangeRequest): ChangeOption[] {
  const problem = problemOf(request);
  if (!problem.isPlaceable) return [];
  const start = seatNewcomers(request, problem);
  const random = seededRandom(request.seed ?? 1);
  const options: ChangeOption[] = [];
  let from = start;
  for (let moves = 0; moves <= mostMoves(request, options); moves += 1) {
    let best: ChangeOption | undefined;
    for (let run = 0; run < STARTS; run += 1) {
      const terms = {
        score: request.score,
        anchor: { groupOf: request.before, moves },
        pairCost: request.pairCost,
        brokenRule: (BROKEN_RULE[run % 2] as number) * (request.pairCost === undefined ? 1 : DEARER),
      };
      const search = new Annealing(problem, run < 2 ? from : start, terms, random, STEPS);
      search.run(STEPS);
      const found = search.best;
      if (found !== null && found.worth > (best?.worth ?? Number.NEGATIVE_INFINITY))
        best = toOption(request, problem, found);
    }
    if (best === undefined) continue;
    from = Int32Array.from(problem.units, ([person]) => best.groupOf[person as number] as number);
    if (best.worth > (options.at(-1)?.worth ?? Number.NEGATIVE_INFINITY) + 1e-9) options.push(best);
  }
  return options;
}

/** Moves to look at, once something was found or not. */
const mostMoves = ({ moves, beyond = moves }: ChangeRequest, [fewest]: readonly ChangeOption[]): number =>
  fewest === undefined ? moves : Math.min(moves, fewest.moves + beyond);

function problemOf({ facts, rules, before, groups, size, locked = [] }: ChangeRequest): Problem {
  const members = (group: number): number[] =>
    [...Array(facts.people).keys()].filter((person) => before[person] === group);
  const keeping: Rule[] = locked.map((group) => ({
    name: `locked ${group + 1}`,
    derived: false,
    constraints: [{ kind: 'kept', people: members(group), group }],
  }));
  const sizes = Array.from({ length: groups }, (_, group) => members(group).length);
  const room = groups * size.max;
  const frame: Frame = {
    groups,
    // A group that stands may be smaller than the format wants: a drop-out does not make it forbidden.
    min: Math.min(size.min, ...sizes),
    max: Math.max(size.max, ...sizes),
    leftOut: { min: 0, max: Math.max(0, facts.people - room, members(groups).length) },
  };
  return compileProblem(
    facts,
    [...rules.filter((rule) => !rule.constraints.some(({ kind }) => kind === 'kept')), ...keeping],
    frame,
  );
}

/** Everybody where they are, and each newcomer where the rules hold and the whole gains most. */
function seatNewcomers({ before, score, pairCost }: ChangeRequest, problem: Problem): Int32Array {
  const seats = Int32Array.from(problem.units, (unit) => before[unit[0] as number] as number);
  const newcomers = [...seats.keys()].filter((unit) => seats[unit] === -1);
  const open = [...Array(problem.groups).keys()].filter((group) => problem.isLocked[group] === 0);
  for (const unit of newcomers) seats[unit] = problem.groups;
  for (const unit of newcomers) {
    let best = { group: problem.groups, worth: Number.NEGATIVE_INFINITY };
    for (const group of open) {
      seats[unit] = group;
      const { worth } = new Division(problem, seats, { score, pairCost, brokenRule: BROKEN_BY_NEWCOMER });
      if (worth > best.worth) best = { group, worth };
    }
    seats[unit] = best.group;
  }
  return seats;
}

function toOption({ before }: ChangeRequest, problem: Problem, { groupOf, objective, worth }: Found): ChangeOption {
  const seats = Int32Array.from(
    { length: problem.people },
    (_, person) => groupOf[problem.unitOf[person] as number] as number,
  );
  const moved = [...seats.keys()].filter(
    (person) => (before[person] as number) >= 0 && before[person] !== seats[person],
  );
  return { moves: moved.length, objective, worth, groupOf: seats, moved };
}
