import type { Language } from '../domain/index.ts';

/** A title or a word as it is quoted in a language. */
export const QUOTED: Readonly<Record<Language, (text: string) => string>> = {
  fr: (text) => `« ${text} »`,
  nl: (text) => `‘${text}’`,
  en: (text) => `“${text}”`,
};
