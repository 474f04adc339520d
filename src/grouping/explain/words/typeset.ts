import type { Words } from './words.ts';

/** No-break spaces as French print has them: wide inside guillemets and before a colon, narrow before ; ? and !. */
export const typesetFrench = (text: string): string =>
  text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replaceAll(/ ([;?!])/g, '\u202f$1');

/** The same words, whatever they say set in type. */
export function typesetWords(words: Words, typeset: (text: string) => string): Words {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function') return (...said: unknown[]) => typeset(value(...said));
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, set(inner)]));
  };
  return set(words) as Words;
}
