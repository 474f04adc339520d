/** Writing brought to one form, so that the same word typed in different ways is the same word. */

/** Replaces lone surrogates, which no database or model accepts, and control characters. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is being removed.
  return text.replace(/\p{Surrogate}/gu, ' ').replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Letters that only their case may change. */
const PLAIN = /^[\0-\x7f]*$/;

/** Lower case without diacritics: `Équipe` → `equipe`, `œuvre` → `oeuvre`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .normalize('NFC');
}

/** Words of a text: runs of letters and digits of any script, in order, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** The words of a text as they are compared: `"Co-développement"` is `co` and `developpement`. */
export function foldedWords(text: string): string[] {
  return wordsOf(fold(text));
}

/** A text as its folded words: the same for the same words, however they are accented, hyphenated or spaced. */
export function foldedText(text: string): string {
  return foldedWords(text).join(' ');
}
