/** No-break spaces as French print has them: wide inside guillemets and before a colon, narrow before ; ? and !. */
export const typesetFrench = (text: string): string =>
  text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replaceAll(/ ([;?!])/g, '\u202f$1');

/** The same words, typeset: every text, and what every function says. */
export function typesetAll<Words extends object>(words: Words, typeset: (text: string) => string): Words {
  const each = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function') return (...said: unknown[]) => each(value(...said));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner)]));
    return value;
  };
  return each(words) as Words;
}
