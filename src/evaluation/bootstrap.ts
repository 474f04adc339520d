import { seededRandom } from '../random/index.ts';

/** A mean with the interval in which it lies with the given probability. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Resamples drawn for an interval: enough for the second decimal of its ends. */
const RESAMPLES = 10_000;

/**
 * Percentile bootstrap of a mean over questions, 95 % by default. For a paired comparison hand in the differences,
 * question by question: the interval lying above 0 then says "better on these questions, not by luck of the draw".
 * After Efron (1979); seeded, so the same values give the same interval.
 */
export function bootstrapInterval(
  values: readonly number[],
  options: { level?: number; seed?: number } = {},
): Interval {
  const n = values.length;
  if (n === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const random = seededRandom(options.seed ?? 1);
  const means = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    let sum = 0;
    for (let draw = 0; draw < n; draw += 1) sum += values[Math.floor(random() * n)] ?? 0;
    means[resample] = sum / n;
  }
  means.sort();
  const tail = (1 - (options.level ?? 0.95)) / 2;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / n,
    low: means[Math.floor(tail * (RESAMPLES - 1))] ?? Number.NaN,
    high: means[Math.ceil((1 - tail) * (RESAMPLES - 1))] ?? Number.NaN,
  };
}
