import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { plainFrench } from './plain-french.ts';

/** A word of a text, where it stands. */
export interface Term {
  /** As it is written. */
  readonly written: string;
  readonly folded: string;
  /** Whether it says what the text is about, rather than tie other words together. */
  readonly isContent: boolean;
  /** Whether a sentence begins with it: a capital says nothing there. */
  readonly begins: boolean;
  /** Whether a sentence or a part of it ends after it. */
  readonly ends: boolean;
}

/**
 * Words with signs of their own: `C++`, `C#`, `.NET`, `node.js`, `L&D`. Between letters and digits, and of few letters or
 * with an ending that names of tools have, so that the end of a sentence makes none.
 */
const SIGNED =
  '(?<![\\p{L}\\p{N}])\\p{L}{1,3}(?:\\+\\+|#)(?![\\p{L}\\p{N}+#])|' +
  '(?<![\\p{L}\\p{N}.])\\.net(?![\\p{L}\\p{N}])|' +
  '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+\\.(?:js|net|io|py|ai)(?![\\p{L}\\p{N}])|' +
  '(?<![\\p{L}\\p{N}])\\p{Lu}&\\p{Lu}(?![\\p{L}\\p{N}])';
const WORD = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*';
const TERM = new RegExp(`${SIGNED}|${WORD}`, 'giu');

/** The words of a text that can be searched for, in lower case: words with signs of their own stay whole. */
export function searchWords(text: string): string[] {
  return (text.match(TERM) ?? []).map((word) => word.toLowerCase());
}

/** Whether a text is all in capitals, so that capitals say nothing. A single word of few letters may be an acronym. */
export function isAllCapitals(text: string): boolean {
  return text.trim().length > 6 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The words of a text in order, elided and inclusive forms written out. */
export function termsOf(text: string): Term[] {
  const plain = plainFrench(text);
  const shouts = isAllCapitals(plain);
  const matches = [...plain.matchAll(TERM)];
  return matches.map((match, place): Term => {
    const written = match[0];
    const folded = fold(written);
    const before = plain.slice(0, match.index).trimEnd();
    const next = matches[place + 1];
    const between = plain.slice(match.index + written.length, next?.index);
    const isName = !shouts && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written);
    return {
      written,
      folded,
      isContent: isName || !FUNCTION_WORDS.has(folded),
      begins: before === '' || /[.!?:;\n"«“(]$/.test(before),
      ends: next === undefined || /[.,!?:;)\n]/.test(between),
    };
  });
}
