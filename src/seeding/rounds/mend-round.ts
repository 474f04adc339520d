import { drawBelow, type Random } from '../../random/index.ts';
import { Division, type DivisionTerms } from '../optimise/division.ts';
import type { Problem } from '../optimise/problem.ts';

/** Others with whom somebody who meets again is tried to change places. */
const TRIES = 400;

/**
 * Lets people who meet again change places with others, wherever that makes fewer pairs meet again: what a search that
 * was short on time left, a few exchanges mend. Gives the group of each unit.
 */
export function mendRound(
  problem: Problem,
  groupOf: Int32Array,
  terms: DivisionTerms & Required<Pick<DivisionTerms, 'pairCost'>>,
  random: Random,
): Int32Array {
  const division = new Division(problem, groupOf, terms);
  const times = terms.pairCost?.times;
  if (times === undefined || division.pairCost === 0) return groupOf;
  const free = [...problem.units.keys()].filter((unit) => problem.place[unit] === -1);
  for (const a of free) {
    for (let tried = 0; tried < TRIES && meetsAgain(division, times, a); tried += 1) {
      const b = free[drawBelow(random, free.length)] as number;
      const group = division.groupOf[b] as number;
      if (group === division.groupOf[a] || problem.isLocked[group] === 1) continue;
      if (division.weigh(a, group, b, true) > 0) division.accept(a, group, b);
    }
  }
  return division.groupOf;
}

/** Whether somebody of a unit sits with a person they sit with in another round. */
function meetsAgain(division: Division, times: Uint8Array, unit: number): boolean {
  const { units, people, groups } = division.problem;
  const group = division.groupOf[unit] as number;
  if (group === groups) return false;
  const others = division.members(group);
  return (units[unit] as Int32Array).some((person) =>
    others.some((other) => (times[person * people + other] as number) > 0),
  );
}
