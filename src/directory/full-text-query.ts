import { fold } from '../language/index.ts';

/** More words than this say nothing more about what is sought, and Lucene refuses a query of over 1,024 clauses. */
const MOST_WORDS = 24;
const LONGEST_WORD = 60;

/**
 * What was typed as a query for a full-text index, or null when it holds no word.
 *
 * Only letters and digits go through, in lower case and in quotes, so nothing that was typed can be read as an operator.
 * The last word also matches as a beginning: a search is read while it is being typed.
 */
export function fullTextQuery(text: string): string | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words === null) return null;
  const terms = words.slice(0, MOST_WORDS).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  // A beginning is not analysed by the index, which holds words without their accents.
  const beginning = fold(terms.at(-1) ?? '');
  return [...terms.map((term) => `"${term}"`), ...(beginning.length > 1 ? [`${beginning}*`] : [])].join(' ');
}
