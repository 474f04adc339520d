import type { ReactNode } from 'react';
import { useSpeech } from '../messages/say.ts';

/** A day as the language writes it; a date that knows only its month or year says no more than that. */
export function dayIn(language: string, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (year === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) format.month = 'long';
  if (day !== undefined) format.day = 'numeric';
  return new Intl.DateTimeFormat(language, format).format(at);
}

/** A day, as the language of the page writes it. */
export function Day({ date }: { readonly date: string }): ReactNode {
  const { language } = useSpeech();
  return <time dateTime={date}>{dayIn(language, date)}</time>;
}
