import { FUNCTION_WORDS, fold, wordsOf } from '../../../src/language/index.ts';

/** Letters beside each other on a keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A question with one slip of the fingers in its longest content word: swap, drop, double or a neighbouring key. */
export function mistype(text: string, seed: number): string {
  const word = wordsOf(text)
    .filter((one) => !FUNCTION_WORDS.has(fold(one)))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (word.length < 5) return text;
  const draw = drawer(seed * 7919 + [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));
  const at = 1 + draw(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slip = [
    () => before + after.charAt(0) + letter + after.slice(1),
    () => before + after,
    () => before + letter + letter + after,
    () => before + neighbour(letter, draw) + after,
  ][draw(4)];
  return text.replace(word, slip?.() ?? word);
}

function neighbour(letter: string, draw: (below: number) => number): string {
  const row = ROWS.find((keys) => keys.includes(fold(letter))) ?? 'asdf';
  const place = row.indexOf(fold(letter));
  return row.charAt(place === 0 || (place < row.length - 1 && draw(2) === 0) ? place + 1 : place - 1);
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
