import type { Words } from './words.ts';

/** The same words, whatever they say set in type. */
export function typesetWords(words: Words, typeset: (text: string) => string): Words {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function') return (...said: unknown[]) => typeset(value(...said));
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, set(inner)]));
  };
  return set(words) as Words;
}
