/** Days as they are written around here: 1 March in English too. */
const LOCALES: Readonly<Record<string, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** A day as the language writes it; a date that knows only its month or year says no more than that. */
export function dayIn(language: string, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (year === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) format.month = 'long';
  if (day !== undefined) format.day = 'numeric';
  const written = new Intl.DateTimeFormat(LOCALES[language] ?? language, format).format(at);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** Whether a date lies ahead: what is to end then has not ended. */
export function isAhead(date: string): boolean {
  return date.slice(0, 10) > new Date().toISOString().slice(0, 10);
}
