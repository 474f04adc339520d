/**
 * How unevenly something is spread, 0 (everyone the same) to nearly 1 (all of it one person's): the mean difference of
 * two people drawn at random, over twice the mean (Gini, 1912). 0 when there is nothing to spread.
 */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const sum = sorted.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((total, amount, place) => total + (place + 1) * amount, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

/** Share of all that the first `share` of people have, those who have most; part of a person counts in part. */
export function shareOfTop(amounts: readonly number[], share = 0.05): number {
  const sorted = [...amounts].sort((a, b) => b - a);
  const sum = sorted.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return 0;
  const people = share * sorted.length;
  const held = sorted.reduce((total, amount, place) => total + amount * Math.max(0, Math.min(1, people - place)), 0);
  return held / sum;
}
