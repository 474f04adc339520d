import type { Language } from '../../../domain/index.ts';

/** Several things in one phrase: "a, b and c". */
export const list = (language: Language, items: readonly (string | number)[]): string =>
  new Intl.ListFormat(language).format(items.map(String));
