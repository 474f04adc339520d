import type { Language } from '../../domain/index.ts';
import { SAY } from './messages/index.ts';

/** English as it is written in Europe: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

const WHOLE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day in words with its day of the week: `2026-12-15` is "mardi 15 décembre 2026". */
export function sayDay(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...WHOLE, timeZone: 'UTC' });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A day, and the time of day where one is given, as it was written: the reader is where the group meets. */
export function sayMoment(language: Language, moment: string): string {
  const date = sayDay(language, moment);
  const [, hour, minutes] = /[T ](\d{2}):(\d{2})/.exec(moment) ?? [];
  if (hour === undefined || minutes === undefined) return date;
  return SAY[language]('letter.time', { date, hour: language === 'en' ? hour : Number(hour), minutes });
}
