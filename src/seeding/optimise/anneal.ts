import { drawBelow, type Random } from '../../random/index.ts';
import { Division, type DivisionTerms } from './division.ts';
import type { Problem } from './problem.ts';

/** Share of the moves that start in the group worst off (or in one that breaks a rule): it decides half the worth. */
const FOCUS = 0.35;
/** Share of the schedule in which a search may still pass through divisions that break a rule. */
const LOOSE = 0.6;
/** Moves weighed to find out what a usual change of worth is; temperatures are multiples of it. */
const SAMPLE = 120;
const HOT = 0.7;
const COLD = 0.004;

export interface Found {
  /** Group of each unit. */
  readonly groupOf: Int32Array;
  readonly objective: number;
  readonly pairCost: number;
  readonly worth: number;
}

/**
 * Simulated annealing over swaps of two units and moves of one. Steps are counted, not timed, so that the same random
 * numbers give the same division on every machine.
 */
export class Annealing {
  readonly #division: Division;
  readonly #random: Random;
  readonly #free: Int32Array;
  readonly #steps: number;
  readonly #transfers: number;
  #step = 0;
  #usual = 0;
  #best: Found | null = null;

  constructor(problem: Problem, start: Int32Array, terms: DivisionTerms, random: Random, steps: number) {
    this.#division = new Division(problem, start, terms);
    this.#random = random;
    const movable = [...problem.units.keys()].filter((unit) => problem.place[unit] === -1);
    this.#free = Int32Array.from(movable);
    const { frame } = problem;
    const isFlexible = frame.min < frame.max || frame.leftOut.min < frame.leftOut.max;
    this.#transfers = isFlexible || problem.units.some((unit) => unit.length > 1) ? 0.35 : 0.05;
    this.#steps = this.#free.length > 0 && problem.groups + frame.leftOut.max > 1 ? steps : 0;
    this.#keepIfBest();
  }

  get isDone(): boolean {
    return this.#step >= this.#steps;
  }
  get progress(): number {
    return this.#steps === 0 ? 1 : this.#step / this.#steps;
  }
  /** The best division that keeps every rule, null when none was met. */
  get best(): Found | null {
    return this.#best;
  }
  /** Rules still broken where the search stands. */
  get violations(): number {
    return this.#division.violationSum;
  }

  run(steps: number): void {
    const until = Math.min(this.#steps, this.#step + steps);
    if (this.#usual === 0 && this.#step < until) this.#usual = this.#measureUsualChange();
    const division = this.#division;
    for (; this.#step < until; this.#step += 1) {
      const progress = this.#step / this.#steps;
      const temperature = this.#usual * HOT * (COLD / HOT) ** progress;
      const isStrict = division.isAllowed && progress > LOOSE;
      const a = this.#draw();
      const from = division.groupOf[a] as number;
      let b = -1;
      let group: number;
      if (this.#random() < this.#transfers) group = this.#drawGroup();
      else {
        b = this.#free[drawBelow(this.#random, this.#free.length)] as number;
        group = division.groupOf[b] as number;
      }
      if (group === from || division.problem.isLocked[group] === 1) continue;
      const change = division.weigh(a, group, b, isStrict);
      // NaN, a move that may not be made, fails both comparisons.
      if (change >= 0 || change > temperature * Math.log(this.#random() || Number.MIN_VALUE)) {
        division.accept(a, group, b);
        if (change > 0) this.#keepIfBest();
      }
    }
  }

  #keepIfBest(): void {
    const division = this.#division;
    if (!division.isAllowed || (this.#best !== null && division.worth <= this.#best.worth + 1e-12)) return;
    const { objective, pairCost, worth } = division;
    this.#best = { groupOf: division.groupOf.slice(), objective, pairCost, worth };
  }

  #drawGroup(): number {
    const { groups, frame } = this.#division.problem;
    return drawBelow(this.#random, frame.leftOut.max > 0 ? groups + 1 : groups);
  }

  #draw(): number {
    const any = this.#free[drawBelow(this.#random, this.#free.length)] as number;
    if (this.#random() > FOCUS) return any;
    const group = this.#focus();
    const members = this.#division.members(group);
    if (members.length === 0) return any;
    const unit = this.#division.problem.unitOf[members[drawBelow(this.#random, members.length)] as number] as number;
    return this.#division.problem.place[unit] === -1 ? unit : any;
  }

  /** The group that breaks most rules, or else the one worst off. */
  #focus(): number {
    const { scores, violations, isAllowed } = this.#division;
    let focus = 0;
    for (let group = 1; group < scores.length; group += 1)
      if (
        isAllowed
          ? (scores[group] as number) < (scores[focus] as number)
          : (violations[group] as number) > (violations[focus] as number)
      )
        focus = group;
    return focus;
  }

  #measureUsualChange(): number {
    const division = this.#division;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < SAMPLE; i += 1) {
      const a = this.#free[drawBelow(this.#random, this.#free.length)] as number;
      const b = this.#free[drawBelow(this.#random, this.#free.length)] as number;
      const group = division.groupOf[b] as number;
      if (group === division.groupOf[a] || division.problem.isLocked[group] === 1) continue;
      const change = division.weigh(a, group, b, true);
      if (Number.isNaN(change)) continue;
      sum += Math.min(1, Math.abs(change));
      count += 1;
    }
    return count === 0 || sum === 0 ? 0.01 : sum / count;
  }
}
