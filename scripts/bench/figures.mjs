// @ts-check

/**
 * @param {readonly number[]} values
 * @param {number} share 0 the least, .5 the median, 1 the most
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number} milliseconds */
export const ms = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;

/**
 * A line with the ratio of two ways, round by round: the least and the median of the ratios, and both medians.
 *
 * @param {string} title
 * @param {readonly number[]} first
 * @param {readonly number[]} second
 * @param {string} target
 */
export function ratioLine(title, first, second, target) {
  const ratios = first.map((value, round) => value / (second[round] ?? Number.NaN));
  return (
    `  ${title.padEnd(28)} ${quantile(ratios, 0.5).toFixed(2)} × median, ${Math.min(...ratios).toFixed(2)} × least` +
    `   (${ms(quantile(first, 0.5))} against ${ms(quantile(second, 0.5))}; to reach: ${target})`
  );
}
