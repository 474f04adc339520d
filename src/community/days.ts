/** Dates are kept as days since 1970 in typed arrays; this stands for "not known". */
export const NO_DAY = -0x7fff_ffff;

const MILLISECONDS_A_DAY = 86_400_000;
export const DAYS_A_YEAR = 365.25;

/** Day of an ISO date or instant, `NO_DAY` when there is none. */
export function dayOf(date: string | null | undefined): number {
  if (!date) return NO_DAY;
  const time = Date.parse(date.length > 10 ? date : `${date}T00:00:00Z`);
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / MILLISECONDS_A_DAY);
}

/** ISO date of a day; null when it is not known. */
export function dateOf(day: number): string | null {
  return day === NO_DAY ? null : new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * How much of a sign of knowing is left after some days: 1 today, half after `halfLife` years; signs without a date
 * count as those of `unknown` years ago.
 */
export function fading(day: number, today: number, halfLife: number, unknown = 2): number {
  const years = day === NO_DAY ? unknown : Math.max(0, today - day) / DAYS_A_YEAR;
  return 0.5 ** (years / halfLife);
}
