const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/;

/** A month as `2026-03`, of a month or a day; null of anything else. */
export function monthIn(text: string | null): string | null {
  const [, year, month] = MONTH.exec(text ?? '') ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month}`;
}

/** Number of a month, counted from the year 0: such numbers are what sliders move on. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

export const firstDay = (month: string): string => `${month}-01`;

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** A month in words, such as “March 2026”. */
export function monthInWords(month: string, language: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
