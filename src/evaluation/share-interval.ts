import type { Interval } from './bootstrap.ts';

/** 97.5 % of a normal distribution lies below this many standard deviations. */
const Z = 1.959_964;

/**
 * A share with its 95 % interval (Wilson, 1927). Unlike a bootstrap it keeps its width where all of a few outcomes agree:
 * none of three is somewhere between 0 and 56 %.
 */
export function shareInterval(outcomes: readonly boolean[]): Interval {
  const n = outcomes.length;
  if (n === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const mean = outcomes.filter(Boolean).length / n;
  const centre = (mean + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((mean * (1 - mean)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { mean, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
