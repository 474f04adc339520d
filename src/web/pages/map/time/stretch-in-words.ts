import type { Language } from '../../../../domain/index.ts';
import type { SeriesItem, SeriesStep } from '../network-api.ts';

/** A stretch of time in words: “March 2026”, “Q1 2026” as its months, “2026”. */
export function stretchInWords({ from, to }: Pick<SeriesItem, 'from' | 'to'>, step: SeriesStep, language: Language) {
  const [begin, end] = [new Date(`${from.slice(0, 10)}T00:00:00Z`), new Date(`${to.slice(0, 10)}T00:00:00Z`)];
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  if (step === 'year') return format({ year: 'numeric' }).format(begin);
  const months = format({ month: 'short', year: 'numeric' });
  return step === 'month' ? months.format(begin) : months.formatRange(begin, end);
}
