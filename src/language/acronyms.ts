import { fold, foldedWords } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** How an acronym is written, as a pattern: two capitals at least, such as `CoP` or `SST`; `CoPs` are several. */
export const ACRONYM = "\\p{Lu}[\\p{L}\\p{N}]{0,5}\\p{Lu}(?:['’]?s)?";

const WRITTEN = new RegExp(`(?<![\\p{L}\\p{N}])${ACRONYM}(?![\\p{L}\\p{N}])`, 'gu');

/** Acronyms written in a text, folded. A text all in capitals holds none: everything in it looks like one. */
export function acronymsIn(text: string): string[] {
  return /\p{Ll}/u.test(text.replace(WRITTEN, '')) || text.trim().length <= 6
    ? (text.match(WRITTEN) ?? []).map(bareAcronym)
    : [];
}

/** An acronym folded, without the `s` of several: `CoPs` → `cop`. */
export function bareAcronym(written: string): string {
  return fold(written.replace(/['’]?s$/, ''));
}

/** What a name of three words or more shortens to: the initials of all its words, and of those that say what it is. */
export function acronymsOf(name: string): string[] {
  const words = foldedWords(name);
  if (words.length < 3) return [];
  const content = words.filter((word) => !FUNCTION_WORDS.has(word) && word.length > 1);
  return [...new Set([words, content].map((some) => some.map((word) => word[0] ?? '').join('')))].filter(
    (initials) => initials.length >= 2,
  );
}
