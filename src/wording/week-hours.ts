import type { Language } from '../domain/index.ts';

/** Hours of a day of the week that follow each other, local time: `{day: 2, from: 12, to: 14}` is Tuesday 12–14. */
export interface WeekHours {
  /** 1 is Monday, 7 Sunday, as ISO 8601 has it. */
  readonly day: number;
  /** First hour, 0 to 23. */
  readonly from: number;
  /** The hour at which they end, 1 to 24. */
  readonly to: number;
}

/** Hours of a week. A slot is one of them: 0 is Monday 0–1, 167 Sunday 23–24. */
export const WEEK_SLOTS = 168;

/** The slots that ranges cover, each once, in their order. */
export const slotsOf = (hours: readonly WeekHours[]): number[] =>
  [
    ...new Set(
      hours.flatMap(({ day, from, to }) =>
        Array.from({ length: Math.max(0, to - from) }, (_, hour) => (day - 1) * 24 + from + hour),
      ),
    ),
  ].sort((a, b) => a - b);

/** The fewest ranges that cover slots; a range never goes on over midnight. */
export function rangesOf(slots: readonly number[]): WeekHours[] {
  const ranges: WeekHours[] = [];
  for (const slot of [...new Set(slots)].sort((a, b) => a - b)) {
    const [day, from] = [Math.floor(slot / 24) + 1, slot % 24];
    const last = ranges.at(-1);
    if (last !== undefined && last.day === day && last.to === from)
      ranges[ranges.length - 1] = { ...last, to: from + 1 };
    else ranges.push({ day, from, to: from + 1 });
  }
  return ranges;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** The name of a day of the week, 1 for Monday: "mardi", "dinsdag", "Tuesday"; short, "mar.", "di", "Tue". */
export function dayName(language: Language, day: number, width: 'long' | 'short' = 'long'): string {
  // 5 January 1970 was a Monday.
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: width, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(1970, 0, 4 + day)));
}

/** Ranges that are said at most: more are told by an ellipsis. */
const MOST_SAID = 4;

/** Hours as a person reads them, the longest where there are many: "Tuesday 12–14, Thursday 9–10". */
export function sayHours(language: Language, hours: readonly WeekHours[], most = MOST_SAID): string {
  const kept = [...hours]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
    .sort((a, b) => a.day - b.day || a.from - b.from);
  const unit = language === 'fr' ? '\u00a0h' : language === 'nl' ? '\u00a0u' : '';
  const said = kept.map(({ day, from, to }) => `${dayName(language, day)} ${from}–${to}${unit}`);
  return [...said, ...(hours.length > kept.length ? ['…'] : [])].join(', ');
}

/** So many hours of a week in all. */
export const countHours = (hours: readonly WeekHours[]): number =>
  hours.reduce((sum, { from, to }) => sum + to - from, 0);

/** What the rule that a group has so many hours free in common is called. */
export const hoursName = (language: Language, hours: number): string =>
  ({ fr: `${hours}\u00a0h libres en commun`, nl: `${hours}\u00a0u samen vrij`, en: `${hours} h free in common` })[
    language
  ];
