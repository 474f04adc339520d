import { aggregate } from './objective.ts';
import type { Problem } from './problem.ts';
import { violationsOf } from './violations.ts';

/** Scores a group from 0 to 1; members may come in any order. */
export type ScoreGroup = (members: Int32Array, size: number) => number;

/** A cost for each pair that sits together, such as pairs that met in an earlier round. */
export interface PairCost {
  /** Row by row; the cost of a pair is its number here times `weight`. */
  readonly times: Uint8Array;
  readonly weight: number;
}

/** Where people are now, and how many of them may change group. A person of group −1 is new and moves for nothing. */
export interface Anchor {
  readonly groupOf: ArrayLike<number>;
  readonly moves: number;
}

export interface DivisionTerms {
  readonly score: ScoreGroup;
  readonly pairCost?: PairCost | undefined;
  readonly anchor?: Anchor | undefined;
  /** What an objective of 0 to 1 loses for each broken rule while a search passes through what is not allowed. */
  readonly brokenRule: number;
}

/** People divided into groups while a search moves them; only the groups that a move touches are scored again. */
export class Division {
  readonly problem: Problem;
  /** Group of each unit. */
  readonly groupOf: Int32Array;
  readonly scores: Float64Array;
  readonly violations: Int32Array;
  readonly #costs: Float64Array;
  readonly #members: readonly Int32Array[];
  readonly #sizes: Int32Array;
  readonly #terms: DivisionTerms;
  #moved = 0;
  #violationSum = 0;
  #costSum = 0;
  #objective = 0;
  // The move last weighed, kept so that accepting it costs no second scoring.
  readonly #buffers: readonly [Int32Array, Int32Array];
  readonly #touched: [number, number] = [0, 0];
  readonly #bufferSizes: [number, number] = [0, 0];
  readonly #newScores: [number, number] = [0, 0];
  readonly #newViolations: [number, number] = [0, 0];
  readonly #newCosts: [number, number] = [0, 0];
  #newObjective = 0;
  #newMoved = 0;

  constructor(problem: Problem, groupOf: Int32Array, terms: DivisionTerms) {
    this.problem = problem;
    this.groupOf = groupOf.slice();
    this.#terms = terms;
    const groups = problem.groups + 1;
    this.scores = new Float64Array(problem.groups);
    this.violations = new Int32Array(groups);
    this.#costs = new Float64Array(groups);
    this.#members = Array.from({ length: groups }, () => new Int32Array(problem.people));
    this.#sizes = new Int32Array(groups);
    this.#buffers = [new Int32Array(problem.people), new Int32Array(problem.people)];
    problem.units.forEach((unit, index) => {
      const group = this.groupOf[index] as number;
      (this.#members[group] as Int32Array).set(unit, this.#sizes[group]);
      this.#sizes[group] = (this.#sizes[group] as number) + unit.length;
      this.#moved += this.#isMoved(index, group);
    });
    for (let group = 0; group < groups; group += 1) this.#weighWhole(group);
    this.#violationSum = this.violations.reduce((sum, value) => sum + value, 0);
    this.#costSum = this.#costs.reduce((sum, value) => sum + value, 0);
    this.#objective = aggregate(this.scores);
  }

  /** Half mean, half worst. */
  get objective(): number {
    return this.#objective;
  }
  get isAllowed(): boolean {
    return this.#violationSum === 0;
  }
  get violationSum(): number {
    return this.#violationSum;
  }
  get pairCost(): number {
    return this.#costSum;
  }
  /** What the search climbs: the objective less pair costs and broken rules. */
  get worth(): number {
    return this.#objective - this.#costSum - this.#terms.brokenRule * this.#violationSum;
  }
  size(group: number): number {
    return this.#sizes[group] as number;
  }
  members(group: number): Int32Array {
    return (this.#members[group] as Int32Array).subarray(0, this.#sizes[group]);
  }

  /**
   * How much the worth would change if unit `a` went to `group`, and unit `b` (−1 for none) from there to where `a`
   * was. NaN when it would move more people than may be moved, or break one more rule while `isStrict`.
   */
  weigh(a: number, group: number, b: number, isStrict: boolean): number {
    const from = this.groupOf[a] as number;
    if (this.#terms.anchor !== undefined) {
      this.#newMoved =
        this.#moved -
        this.#isMoved(a, from) +
        this.#isMoved(a, group) +
        (b < 0 ? 0 : this.#isMoved(b, from) - this.#isMoved(b, group));
      if (this.#newMoved > Math.max(this.#terms.anchor.moves, this.#moved)) return Number.NaN;
    }
    this.#touched[0] = from;
    this.#touched[1] = group;
    this.#fill(0, from, a, b);
    this.#fill(1, group, b, a);
    const broken =
      this.#newViolations[0] +
      this.#newViolations[1] -
      (this.violations[from] as number) -
      (this.violations[group] as number);
    if (isStrict && broken > 0) return Number.NaN;
    this.#newCosts[0] = this.#costOf(0, from);
    this.#newCosts[1] = this.#costOf(1, group);
    this.#newScores[0] = this.#scoreOf(0, from);
    this.#newScores[1] = this.#scoreOf(1, group);
    this.#newObjective = this.#objectiveAfter(from, group);
    const costs =
      this.#newCosts[0] + this.#newCosts[1] - (this.#costs[from] as number) - (this.#costs[group] as number);
    return this.#newObjective - this.#objective - costs - this.#terms.brokenRule * broken;
  }

  /** Carries out the move last weighed. */
  accept(a: number, group: number, b: number): void {
    const from = this.groupOf[a] as number;
    this.groupOf[a] = group;
    if (b >= 0) this.groupOf[b] = from;
    for (const side of [0, 1] as const) {
      const touched = this.#touched[side];
      const size = this.#bufferSizes[side];
      const members = this.#members[touched] as Int32Array;
      for (let i = 0; i < size; i += 1) members[i] = this.#buffers[side][i] as number;
      this.#sizes[touched] = size;
      this.#violationSum += this.#newViolations[side] - (this.violations[touched] as number);
      this.#costSum += this.#newCosts[side] - (this.#costs[touched] as number);
      this.violations[touched] = this.#newViolations[side];
      this.#costs[touched] = this.#newCosts[side];
      if (touched < this.problem.groups) this.scores[touched] = this.#newScores[side];
    }
    this.#objective = this.#newObjective;
    if (this.#terms.anchor !== undefined) this.#moved = this.#newMoved;
  }

  #isMoved(unit: number, group: number): number {
    const { anchor } = this.#terms;
    if (anchor === undefined) return 0;
    let moved = 0;
    for (const person of this.problem.units[unit] as Int32Array) {
      const before = anchor.groupOf[person] as number;
      if (before >= 0 && before !== group) moved += 1;
    }
    return moved;
  }

  /** Writes the group without one unit and with another into a buffer, and counts the rules it breaks. */
  #fill(side: 0 | 1, group: number, leaves: number, joins: number): void {
    const buffer = this.#buffers[side];
    const members = this.#members[group] as Int32Array;
    const size = this.#sizes[group] as number;
    const { unitOf, units } = this.problem;
    let filled = 0;
    for (let i = 0; i < size; i += 1) {
      const person = members[i] as number;
      if (unitOf[person] !== leaves) buffer[filled++] = person;
    }
    if (joins >= 0) {
      const unit = units[joins] as Int32Array;
      for (let i = 0; i < unit.length; i += 1) buffer[filled++] = unit[i] as number;
    }
    this.#bufferSizes[side] = filled;
    this.#newViolations[side] = violationsOf(this.problem, group, buffer, filled);
  }

  #scoreOf(side: 0 | 1, group: number): number {
    return group === this.problem.groups ? 0 : this.#terms.score(this.#buffers[side], this.#bufferSizes[side]);
  }

  #costOf(side: 0 | 1, group: number): number {
    return group === this.problem.groups ? 0 : this.#pairCosts(this.#buffers[side], this.#bufferSizes[side]);
  }

  #pairCosts(members: Int32Array, size: number): number {
    const { pairCost } = this.#terms;
    if (pairCost === undefined) return 0;
    let times = 0;
    for (let i = 0; i < size; i += 1) {
      const row = (members[i] as number) * this.problem.people;
      for (let j = i + 1; j < size; j += 1) times += pairCost.times[row + (members[j] as number)] as number;
    }
    return times * pairCost.weight;
  }

  #objectiveAfter(from: number, to: number): number {
    const { scores } = this;
    let sum = 0;
    let worst = Number.POSITIVE_INFINITY;
    for (let group = 0; group < scores.length; group += 1) {
      const score = group === from ? this.#newScores[0] : group === to ? this.#newScores[1] : (scores[group] as number);
      sum += score;
      if (score < worst) worst = score;
    }
    return 0.5 * (sum / scores.length) + 0.5 * worst;
  }

  #weighWhole(group: number): void {
    const members = this.#members[group] as Int32Array;
    const size = this.#sizes[group] as number;
    this.violations[group] = violationsOf(this.problem, group, members, size);
    if (group === this.problem.groups) return;
    this.scores[group] = this.#terms.score(members, size);
    this.#costs[group] = this.#pairCosts(members, size);
  }
}
