import type { Community } from './community.ts';
import { DAYS_A_YEAR, NO_DAY } from './days.ts';
import { NODE_TYPES } from './relations.ts';

/** What a community writes down over the years. */
const WRITTEN: ReadonlySet<number> = new Set(
  (['artefact', 'question', 'answer', 'challenge'] as const).map((type) => NODE_TYPES.indexOf(type)),
);

/** Years taken where too little is dated to tell; and the bounds of what is believed. */
const USUAL = 2.3;
const SHORTEST = 0.5;
const LONGEST = 12;
const FEWEST = 20;

/**
 * Median age in years, on its latest day, of what the community wrote down: how slowly its knowledge turns over. A
 * project of four years and an archive of twenty do not forget by the same clock.
 */
export function medianAge({ days, types, latestDay }: Pick<Community, 'days' | 'types' | 'latestDay'>): number {
  const written = days.filter((day, node) => day !== NO_DAY && day <= latestDay && WRITTEN.has(types[node] ?? -1));
  if (written.length < FEWEST) return USUAL;
  const middle = middleOf(written);
  return Math.min(LONGEST, Math.max(SHORTEST, (latestDay - middle) / DAYS_A_YEAR));
}

/** Days over which counting them one by one is cheaper than sorting: some 2,700 years. */
const COUNTED_DAYS = 1_000_000;

/** The one in the middle of the days in their order. */
function middleOf(days: Int32Array): number {
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const middle = days.length >> 1;
  if (last - first > COUNTED_DAYS) return days.sort()[middle] ?? last;
  const counts = new Int32Array(last - first + 1);
  for (const day of days) counts[day - first] = (counts[day - first] ?? 0) + 1;
  let before = 0;
  for (let day = first; ; day++) {
    before += counts[day - first] ?? 0;
    if (before > middle) return day;
  }
}

/**
 * Years after which a sign of knowing counts half, a multiple of the median age. In steps of √2, so that one item more or
 * less does not move everybody's score.
 */
export function halfLifeOf(community: Pick<Community, 'medianAge'>, medianAges: number): number {
  return 2 ** (Math.round(2 * Math.log2(medianAges * community.medianAge)) / 2);
}
