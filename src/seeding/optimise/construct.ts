import { drawBelow, type Random, shuffled } from '../../random/index.ts';
import { boundsOf } from './frame.ts';
import { busyShare } from './hours-gap.ts';
import type { Problem } from './problem.ts';
import { violationsOf } from './violations.ts';

/**
 * A first division: whoever is hardest to place goes first, each into the group where they break fewest rules and that
 * has most room. Scores are left to the search. Gives the group of each unit.
 */
export function constructDivision(problem: Problem, random: Random): Int32Array {
  const { units, groups, frame, people } = problem;
  const groupOf = new Int32Array(units.length).fill(-1);
  const members = Array.from({ length: groups + 1 }, () => new Int32Array(people));
  const sizes = new Int32Array(groups + 1);
  const put = (unit: number, group: number): void => {
    groupOf[unit] = group;
    for (const person of units[unit] as Int32Array) (members[group] as Int32Array)[(sizes[group] as number)++] = person;
  };
  units.forEach((_, unit) => {
    const place = problem.place[unit] as number;
    if (place >= 0) put(unit, Math.min(place, groups));
  });
  const order = shuffled([...units.keys()], random)
    .filter((unit) => groupOf[unit] === -1)
    .map((unit) => ({ unit, hardness: hardness(problem, unit) }))
    .sort((a, b) => b.hardness - a.hardness);
  const open = [...Array(groups).keys()].filter((group) => problem.isLocked[group] === 0);
  let seats = people - frame.leftOut.min - sizes.reduce((sum, size) => sum + size, 0);
  for (const { unit } of order) {
    const block = units[unit] as Int32Array;
    const roomy = open.filter((group) => (sizes[group] as number) + block.length <= boundsOf(frame, group).max);
    if (open.length === 0 || block.length > seats || (roomy.length === 0 && frame.leftOut.max > 0)) {
      put(unit, groups);
      continue;
    }
    let best = open[drawBelow(random, open.length)] as number;
    let fewest = Number.POSITIVE_INFINITY;
    for (const group of roomy) {
      const room = members[group] as Int32Array;
      const size = sizes[group] as number;
      room.set(block, size);
      const broken =
        violationsOf(problem, group, room, size + block.length) -
        Math.max(0, boundsOf(frame, group).min - size - block.length);
      // Fullness and chance decide among groups that are equally free of conflicts.
      const cost = broken + (size / (frame.max + 1)) * 0.9 + random() * 0.05;
      if (cost < fewest) {
        fewest = cost;
        best = group;
      }
    }
    put(unit, best);
    seats -= block.length;
  }
  return groupOf;
}

/** How many people a unit must not meet, and how few speak a language of theirs, how little time they have: who is hard goes first. */
function hardness(problem: Problem, unit: number): number {
  const { apart, people, languages, hours } = problem;
  let sum = (problem.units[unit] as Int32Array).length * 2;
  for (const person of problem.units[unit] as Int32Array) {
    for (let other = 0; other < people; other += 1) {
      sum += apart[person * people + other] as number;
      if (languages !== null && ((languages[person] as number) & (languages[other] as number)) === 0) sum += 1;
    }
    for (const rule of hours) sum += people * busyShare(rule, person);
    for (const rule of problem.counts) sum += rule.isCounted[person] as number;
  }
  return sum;
}
