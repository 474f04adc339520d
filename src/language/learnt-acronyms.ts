import { ACRONYM, bareAcronym } from './acronyms.ts';
import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { contentStems } from './stem.ts';

/** Acronyms learnt at most, the commonest. */
const MOST_ACRONYMS = 2_000;
/** Long forms kept while reading; past it those read once so far are forgotten. */
const MOST_READ = 20_000;
/** Long forms one acronym stands for at most, the commonest: more would say too little. */
const MOST_MEANINGS = 3;
/** A long form counts when it is written out at least this share as often as the commonest one. */
const LEAST_SHARE = 1 / 5;
/** Letters from which a word may be a compound, whose second part gives an initial as well (`kennismanagement`). */
const COMPOUND = 8;

/** `long form (CoP)`, `CoP (long form)`, `CoP – long form` and `long form – CoP`; a dash stands between spaces. */
const AFTER = new RegExp(`\\(\\s*(${ACRONYM})\\s*[),;]|\\s[–—-]\\s(${ACRONYM})(?=[\\s.,;:!?)]|$)`, 'gu');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${ACRONYM})(?:\\s*\\(|\\s+[–—-]\\s|\\s*:\\s)`, 'gu');
/** Longest stretch of text that a long form is looked for in. */
const STRETCH = 120;

/** An acronym as written, and what it was written out as. */
export interface WrittenOut {
  readonly acronym: string;
  readonly long: string;
}

/**
 * Acronyms that a text writes out, as Schwartz and Hearst (2003) find them beside each other, validated more strictly:
 * the initials of all words in order, where words that tie others together may be passed over and a long word may be a
 * compound that gives two.
 */
export function writtenOutIn(text: string): WrittenOut[] {
  if (!/[(–—:-]/.test(text)) return [];
  const found: WrittenOut[] = [];
  for (const match of text.matchAll(AFTER)) {
    const acronym = match[1] ?? match[2] ?? '';
    const stretch = text.slice(Math.max(0, match.index - STRETCH), match.index);
    const words = wordsIn(stretch.split(/[.,;:!?()\n]/).at(-1) ?? '').slice(-2 * acronym.length - 2);
    for (let from = words.length - 1; from >= 0; from--) if (take(found, acronym, words.slice(from))) break;
  }
  for (const match of text.matchAll(BEFORE)) {
    const acronym = match[1] ?? '';
    const from = match.index + match[0].length;
    const stretch = text.slice(from, from + STRETCH).split(/[.,;:!?()\n]/)[0] ?? '';
    const words = wordsIn(stretch).slice(0, 2 * acronym.length + 2);
    // A bracket holds the long form whole; after a dash the sentence may go on.
    const ends = words.map((_, place) => place + 1);
    if (match[0].endsWith('(')) ends.reverse();
    for (const to of ends) if (take(found, acronym, words.slice(0, to))) break;
  }
  return found;
}

function wordsIn(stretch: string): string[] {
  return wordsOf(stretch.replace(/['’ʼ]/g, ' '));
}

function take(found: WrittenOut[], acronym: string, words: readonly string[]): boolean {
  const folded = words.map(fold);
  const first = folded[0] ?? '';
  const last = folded.at(-1) ?? '';
  if (FUNCTION_WORDS.has(first) || FUNCTION_WORDS.has(last) || first.length < 2) return false;
  const letters = bareAcronym(acronym);
  // Small letters stand for words that tie (`CoP`) and may be missing in another language.
  const capitals = fold(acronym.replace(/\p{Ll}/gu, ''));
  if (folded.includes(letters) || !(shortensTo(folded, letters) || shortensTo(folded, capitals))) return false;
  found.push({ acronym: letters, long: words.join(' ') });
  return true;
}

/** Whether the initials of folded words, in order, are these letters. */
export function shortensTo(words: readonly string[], letters: string): boolean {
  const [word, ...others] = words;
  if (word === undefined) return letters === '';
  if (word[0] === letters[0]) {
    if (shortensTo(others, letters.slice(1))) return true;
    // Not before the fourth letter: the first part of a compound is a word, as is each that follows.
    let at = 0;
    for (let given = 1; given < letters.length && word.length >= COMPOUND; given++) {
      at = word.indexOf(letters.charAt(given), at + 3);
      if (at < 0 || at > word.length - 3) break;
      if (shortensTo(others, letters.slice(given + 1))) return true;
    }
  }
  return FUNCTION_WORDS.has(word) || word.length === 1 ? shortensTo(others, letters) : false;
}

/** Gathers what many texts write out. */
export class AcronymLearner {
  readonly #read = new Map<string, { acronym: string; long: string; count: number }>();
  /** Acronyms' letters that also stand as a word in small letters. */
  readonly #words = new Set<string>();

  text(text: string): void {
    for (const { acronym, long } of writtenOutIn(text)) {
      const key = `${acronym}\u0000${contentStems(long).join(' ')}`;
      const known = this.#read.get(key);
      if (known === undefined) this.#read.set(key, { acronym, long, count: 1 });
      else known.count++;
    }
    if (this.#read.size > MOST_READ) for (const [key, { count }] of this.#read) if (count === 1) this.#read.delete(key);
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,6}(?![\p{L}\p{N}])/gu) ?? [])
      if (this.#words.size < 100_000) this.#words.add(fold(word));
  }

  acronyms(): LearntAcronyms {
    const byAcronym = new Map<string, { long: string; count: number }[]>();
    for (const { acronym, long, count } of this.#read.values())
      byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), { long, count }]);
    const commonest = [...byAcronym]
      .map(([acronym, forms]) => ({
        acronym,
        forms: forms.sort((a, b) => b.count - a.count || compare(a.long, b.long)),
      }))
      .sort((a, b) => (b.forms[0]?.count ?? 0) - (a.forms[0]?.count ?? 0) || compare(a.acronym, b.acronym))
      .slice(0, MOST_ACRONYMS);
    return new LearntAcronyms(
      new Map(
        commonest.map(({ acronym, forms }) => [
          acronym,
          forms
            .filter(({ count }) => count >= LEAST_SHARE * (forms[0]?.count ?? 0))
            .slice(0, MOST_MEANINGS)
            .map(({ long }) => long),
        ]),
      ),
      this.#words,
    );
  }
}

/** The acronyms of a community's own texts with their long forms, both ways. */
export class LearntAcronyms {
  readonly #longForms: ReadonlyMap<string, readonly string[]>;
  readonly #acronyms = new Map<string, string[]>();
  readonly #inSmallLetters: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;

  constructor(longForms: ReadonlyMap<string, readonly string[]>, words: ReadonlySet<string> = new Set()) {
    this.#longForms = longForms;
    this.#words = words;
    this.#inSmallLetters = new Set(
      [...longForms.keys()].filter((acronym) => acronym.length >= 3 && !words.has(acronym)),
    );
    for (const [acronym, forms] of longForms) {
      for (const form of forms) {
        const key = contentStems(form).join(' ');
        this.#acronyms.set(key, [...(this.#acronyms.get(key) ?? []), acronym]);
      }
    }
  }

  /** The same with what one more text writes out; itself where that is nothing new. */
  with(text: string): LearntAcronyms {
    const longForms = new Map(this.#longForms);
    for (const { acronym, long } of writtenOutIn(text)) {
      const known = longForms.get(acronym) ?? [];
      const isNew = known.every((form) => contentStems(form).join(' ') !== contentStems(long).join(' '));
      if (isNew && known.length < MOST_MEANINGS) longForms.set(acronym, [...known, long]);
    }
    if ([...longForms].every(([acronym, forms]) => forms === this.#longForms.get(acronym))) return this;
    // Whether a new one also stands as a word somewhere is not known without all texts.
    const words = [...longForms.keys()].filter((acronym) => !this.#inSmallLetters.has(acronym));
    return new LearntAcronyms(longForms, new Set(words));
  }

  /** Acronyms, folded, each with what it stands for, the commonest first. */
  entries(): Iterable<readonly [string, readonly string[]]> {
    return this.#longForms.entries();
  }

  /** What a folded acronym stands for here. */
  longForms(acronym: string): readonly string[] {
    return this.#longForms.get(acronym) ?? [];
  }

  /** Folded words that are acronyms though typed in small letters: no text here uses them as a word. */
  inSmallLetters(words: readonly string[]): string[] {
    return words.filter((word) => this.#inSmallLetters.has(word));
  }

  /** Whether a folded word of a few letters stands in a text in small letters: it is a word, whatever it looks like. */
  isWord(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** Acronyms of the long forms that a text holds. */
  shortIn(text: string): string[] {
    const terms = contentStems(text);
    const found = new Set<string>();
    for (let start = 0; start < terms.length; start++)
      for (let length = 1; length <= 6 && start + length <= terms.length; length++)
        for (const acronym of this.#acronyms.get(terms.slice(start, start + length).join(' ')) ?? [])
          found.add(acronym);
    return [...found];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
