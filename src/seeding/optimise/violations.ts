import { boundsOf } from './frame.ts';
import { hoursGap } from './hours-gap.ts';
import type { Problem } from './problem.ts';

/**
 * How far a group is from keeping every hard rule: 0 when it keeps them all, else one for each pair that must not
 * meet, each person too many or too few, each language missing, and each hour that somebody is not free in.
 */
export function violationsOf(problem: Problem, group: number, members: Int32Array, size: number): number {
  if (group === problem.groups) return outside(size, problem.frame.leftOut);
  let broken = problem.isLocked[group] === 1 ? 0 : outside(size, boundsOf(problem.frame, group));
  const { apart, people } = problem;
  for (let i = 0; i < size; i += 1) {
    const row = (members[i] as number) * people;
    for (let j = i + 1; j < size; j += 1) broken += apart[row + (members[j] as number)] as number;
  }
  for (const rule of problem.counts) {
    if (rule.group >= 0 && rule.group !== group) continue;
    let counted = 0;
    for (let i = 0; i < size; i += 1) counted += rule.isCounted[members[i] as number] as number;
    if (counted > rule.max) broken += counted - rule.max;
    else if (counted < rule.min && !(rule.orNone && counted === 0)) {
      const missing = rule.min - counted;
      broken += rule.orNone ? Math.min(missing, counted) : missing;
    }
  }
  if (problem.languages !== null) broken += languageGap(problem.languages, problem.bridges, members, size);
  for (const rule of problem.hours) broken += hoursGap(rule, members, size);
  return broken;
}

/** People who cannot follow the language that most of the group share, or whom the best bridge cannot reach. */
function languageGap(languages: Int32Array, bridges: boolean, members: Int32Array, size: number): number {
  let common = -1;
  for (let i = 0; i < size; i += 1) common &= languages[members[i] as number] as number;
  if (common !== 0 || size === 0) return 0;
  return bridges ? bridgeGap(languages, members, size) : sharedGap(languages, members, size);
}

function bridgeGap(languages: Int32Array, members: Int32Array, size: number): number {
  let fewest = size;
  for (let i = 0; i < size && fewest > 0; i += 1) {
    const own = languages[members[i] as number] as number;
    let cut = 0;
    for (let j = 0; j < size; j += 1) if ((own & (languages[members[j] as number] as number)) === 0) cut += 1;
    if (cut < fewest) fewest = cut;
  }
  return fewest;
}

function sharedGap(languages: Int32Array, members: Int32Array, size: number): number {
  let fewest = size;
  for (let bit = 0; bit < 31; bit += 1) {
    let cut = 0;
    for (let i = 0; i < size; i += 1) if ((((languages[members[i] as number] as number) >> bit) & 1) === 0) cut += 1;
    if (cut < fewest) fewest = cut;
  }
  return fewest;
}

const outside = (size: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  size < min ? min - size : size > max ? size - max : 0;
