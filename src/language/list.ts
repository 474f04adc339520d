import type { Language } from '../domain/index.ts';

/** Several things in one phrase: "a, b and c". */
export const list = (language: Language, items: readonly (string | number)[]): string =>
  new Intl.ListFormat(language).format(items.map(String));

/** Several things of which one is enough: "a, b or c". */
export const either = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(items);

/** A share or score with three decimals, the way the language writes them. */
export const decimal = (language: Language, value: number): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);

/** A share of 0 to 1 in whole percents, the way the language writes them. */
export const percent = (language: Language, share: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(share);

/** What a language is called: `nl` is "néerlandais" in French; a tag that is none stays as it is. */
export function languageName(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
