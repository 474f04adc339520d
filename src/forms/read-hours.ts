import { LANGUAGES } from '../domain/index.ts';
import { foldedText } from '../language/index.ts';
import { dayName, rangesOf, slotsOf, type WeekHours } from '../wording/index.ts';

/** The days by their names, whole and short, in each language: `mardi`, `mar`, `dinsdag`, `di`, `Tuesday`, `tue`. */
const DAYS: ReadonlyMap<string, readonly number[]> = (() => {
  const days = new Map<string, number[]>();
  for (const language of LANGUAGES)
    for (let day = 1; day <= 7; day += 1) {
      const whole = foldedText(dayName(language, day));
      for (const name of new Set([whole, whole.slice(0, 3), whole.slice(0, 2)])) {
        const known = days.get(name) ?? [];
        if (!known.includes(day)) days.set(name, [...known, day]);
      }
    }
  return days;
})();

/** How hours are written in tables and commands. */
export const HOURS_EXAMPLE = 'tue 12-14; thu 9-10';

/**
 * Reads free hours as people write them: days in French, Dutch or English with hours, ranges apart by `;`. Null for
 * what cannot be read, also for a short name that is two days' (`ma` is mardi and maandag): three letters tell most apart.
 */
export function readHours(text: string): WeekHours[] | null {
  const ranges: WeekHours[] = [];
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const [, name = '', hours = ''] = /^(\p{L}+)\.?\s+(.+)$/u.exec(part) ?? [];
    const days = DAYS.get(foldedText(name)) ?? [];
    if (days.length !== 1) return null;
    for (const range of hours.split(',')) {
      const [, from, to] = /^\s*(\d{1,2})\s*[hu]?\s*[-–]\s*(\d{1,2})\s*[hu]?\s*$/i.exec(range) ?? [];
      const read = { day: days[0] as number, from: Number(from), to: Number(to) };
      if (from === undefined || read.from >= read.to || read.to > 24) return null;
      ranges.push(read);
    }
  }
  return rangesOf(slotsOf(ranges));
}
