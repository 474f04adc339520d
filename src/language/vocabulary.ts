import { LANGUAGES, type Language } from '../domain/index.ts';
import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { plainFrench } from './plain-french.ts';
import { areForms, type Slip, slipOf, slipsBetween } from './spelling.ts';
import { stem } from './stem.ts';

/** Shorter words have too many neighbours to be told from a slip. */
const SHORTEST = 6;
/** From this length on two slips may be told from another word. */
const LONG = 10;
/** Letters from which a word may be meant for any word of the texts, by the kind of slip. */
const SHORTEST_SLIPPED_IN: Readonly<Record<Slip, number>> = {
  doubled: 6,
  swapped: 6,
  missing: 7,
  extra: 7,
  like: 7,
  other: 9,
};
/** Share of the texts from which on a word is too common to search for. */
const COMMON = 0.1;
/** Texts that any word may stand in, however few there are. */
const MOST_WHERE_FEW = 20;
/** Letters that each part of a compound has at least. */
const SHORTEST_PART = 4;
/** Words that a slip may have been meant for at most, the commonest: some 10 MB. */
const MOST_SUGGESTED = 40_000;
/** Different words counted at most; past it the rare ones so far are forgotten, yet still known to exist. */
const MOST_COUNTED = 60_000;
/** A suggestion is this many times as common as any other that is as near. */
const CLEARLY = 3;
/** Bits of the filter that says whether a word occurs: 2 MB, one word in ten thousand wrongly known at 500,000 words. */
const FILTER_BITS = 1 << 24;

const BITS: Readonly<Record<string, number>> = { fr: 1, nl: 2, en: 4 };
const ANY_LANGUAGE = 7;

interface Entry {
  /** As it is written, in lower case: with accents where more texts write them than not. */
  written: string;
  /** Texts it occurs in, and those of them that write it without accents. */
  count: number;
  plain: number;
  /** Languages of those texts, as bits. */
  languages: number;
}

/** Takes the texts one by one; `vocabulary` packs what they hold. */
export class VocabularyBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #occurring = new Filter();
  #most = MOST_COUNTED;
  #texts = 0;

  /** Words that are right without standing in a text, such as names and common words. */
  name(text: string): void {
    for (const word of wordsOf(plainFrench(text))) this.#occurring.add(fold(word));
  }

  text(text: string, language: string): void {
    const bits = BITS[language.slice(0, 2)] ?? (language === '' ? ANY_LANGUAGE : 0);
    this.#texts++;
    for (const written of new Set(wordsOf(plainFrench(text).toLowerCase()))) {
      if (written.length < SHORTEST_PART - 1 || written.length > 40 || !/^[\p{L}\p{M}]+$/u.test(written)) continue;
      const folded = fold(written);
      const entry = this.#entries.get(folded);
      const plain = written === folded ? 1 : 0;
      if (entry === undefined) {
        const [key, own] = [apart(folded), apart(written)];
        this.#entries.set(key, { written: own, count: 1, plain, languages: bits });
      } else {
        entry.count++;
        entry.plain += plain;
        entry.languages |= bits;
        if (entry.written === folded && plain === 0) entry.written = apart(written);
      }
    }
    if (this.#entries.size > this.#most) this.#forgetRare();
  }

  vocabulary(): Vocabulary {
    const all = [...this.#entries].map(([word, entry]): [string, Entry] => [
      word,
      entry.plain * 2 >= entry.count ? { ...entry, written: word } : entry,
    ]);
    for (const [word] of all) this.#occurring.addWord(word);
    const suggested = all
      .filter(([word]) => word.length >= SHORTEST - 1)
      .sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
      .slice(0, MOST_SUGGESTED);
    const accented = all.filter(([word, { written }]) => written !== word);
    return new Vocabulary(this.#occurring, suggested, new Map(accented), this.#texts);
  }

  #forgetRare(): void {
    for (const [word, { count }] of this.#entries) {
      this.#occurring.addWord(word);
      if (count === 1) this.#entries.delete(word);
    }
    // Where most words are common, forgetting frees little: not again at the next text.
    this.#most = Math.max(MOST_COUNTED, this.#entries.size * 1.5);
  }
}

/** The words of the community's own texts: which occur, how they are written, and which a mistyped one is meant to be. */
export class Vocabulary {
  readonly #occurring: Filter;
  readonly #suggested = new Map<string, (Entry & { readonly folded: string })[]>();
  readonly #accented: ReadonlyMap<string, Entry>;
  #texts: number;

  constructor(
    occurring: Filter,
    suggested: readonly (readonly [string, Entry])[],
    accented: ReadonlyMap<string, Entry>,
    texts: number,
  ) {
    this.#texts = texts;
    this.#occurring = occurring;
    this.#accented = accented;
    for (const [folded, entry] of suggested) {
      const key = bucketOf(folded.length, folded);
      const bucket = this.#suggested.get(key);
      if (bucket === undefined) this.#suggested.set(key, [{ ...entry, folded }]);
      else bucket.push({ ...entry, folded });
    }
  }

  /** Whether a folded word occurs in a text or a name, in this form, in another, or as two words written as one. */
  knows(folded: string): boolean {
    if (this.#occurring.has(folded) || this.#occurring.hasStem(folded)) return true;
    for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
      const modifier = folded.slice(0, cut);
      if (!this.#occurring.hasStem(folded.slice(cut))) continue;
      if (this.#occurring.has(modifier) || (/s$/.test(modifier) && this.#occurring.has(modifier.slice(0, -1))))
        return true;
    }
    return false;
  }

  /** Share of the texts that a folded word of five letters or more stands in; 0 for others and for rare ones. */
  shareOfTexts(folded: string): number {
    const entry = this.#entry(folded);
    return entry === undefined || this.#texts === 0 ? 0 : entry.count / this.#texts;
  }

  /** Languages whose texts hold a folded word of five letters or more; none for others. */
  languagesOf(folded: string): Language[] {
    const languages = this.#entry(folded)?.languages ?? 0;
    return LANGUAGES.filter((language) => (languages & bitsOfLanguage(language)) !== 0);
  }

  /** How the texts of a language write a word with accents; null where they write it without, or not at all. */
  written(folded: string, language: Language | null): string | null {
    const entry = this.#accented.get(folded);
    return entry !== undefined && (entry.languages & bitsOfLanguage(language)) !== 0 ? entry.written : null;
  }

  /**
   * The word that a folded one was meant to be: of the question's language, with the same first letter (few slips
   * are made in it), one likely slip away or any two where it is long, and clearly commoner than others as near. Null for
   * what occurs, is short, or could be several; words that nearly every text holds are meant by none.
   */
  meant(folded: string, language: Language | null): string | null {
    if (folded.length < SHORTEST || !/^\p{Ll}+$/u.test(folded) || FUNCTION_WORDS.has(folded)) return null;
    if (this.knows(folded)) return null;
    const bits = bitsOfLanguage(language);
    for (let slips = 1; slips <= (folded.length >= LONG ? 2 : 1); slips++) {
      const near = this.#near(folded, slips, bits);
      if (near.length > 0) return near.some((entry) => areForms(folded, entry.folded)) ? null : clearest(near);
    }
    return null;
  }

  #entry(folded: string): Entry | undefined {
    return this.#suggested.get(bucketOf(folded.length, folded))?.find((known) => known.folded === folded);
  }

  /** Counts the words of one more text; what it knew before stays, however long ago it was read. */
  learn(text: string, language: string): void {
    const bits = bitsOfText(language);
    this.#texts++;
    for (const written of wordsToCount(text)) {
      const folded = fold(written);
      this.#occurring.addWord(folded);
      if (folded.length < SHORTEST - 1) continue;
      const plain = written === folded ? 1 : 0;
      const key = bucketOf(folded.length, folded);
      const bucket = this.#suggested.get(key) ?? [];
      const place = bucket.findIndex((entry) => entry.folded === folded);
      const known = bucket[place];
      if (known === undefined) {
        const entry = { folded: apart(folded), written: apart(written), count: 1, plain, languages: bits };
        this.#suggested.set(key, [...bucket, entry]);
      } else {
        const { count, languages } = known;
        bucket[place] = { ...known, count: count + 1, plain: known.plain + plain, languages: languages | bits };
      }
    }
  }

  #near(folded: string, slips: number, bits: number): (Entry & { readonly folded: string })[] {
    const near: (Entry & { readonly folded: string })[] = [];
    for (let length = folded.length - slips; length <= folded.length + slips; length++)
      for (const entry of this.#suggested.get(bucketOf(length, folded)) ?? [])
        if (
          (entry.languages & bits) !== 0 &&
          isSlip(folded, entry.folded, slips) &&
          !FUNCTION_WORDS.has(entry.folded) &&
          entry.count <= Math.max(MOST_WHERE_FEW, this.#texts * COMMON)
        )
          near.push(entry);
    return near;
  }
}

/** Whether a word may have been typed for another with so many slips: with one, only of a likely kind. */
function isSlip(typed: string, meant: string, slips: number): boolean {
  if (slips > 1) return slipsBetween(typed, meant, slips) <= slips;
  const slip = slipOf(typed, meant);
  return slip !== null && typed.length >= SHORTEST_SLIPPED_IN[slip];
}

/** The different words of a text that are counted, as they are written. */
function wordsToCount(text: string): string[] {
  return [...new Set(wordsOf(plainFrench(text).toLowerCase()))].filter(
    (word) => word.length >= SHORTEST_PART - 1 && word.length <= 40 && /^[\p{L}\p{M}]+$/u.test(word),
  );
}

/** Bits of the language of a text; of every language where it is not known. */
function bitsOfText(language: string): number {
  return BITS[language.slice(0, 2)] ?? (language === '' ? ANY_LANGUAGE : 0);
}

function bitsOfLanguage(language: Language | null): number {
  return language === null ? ANY_LANGUAGE : (BITS[language] ?? 0);
}

/** A copy that does not keep alive the whole text that a word was cut from. */
function apart(word: string): string {
  return Buffer.from(word).toString();
}

function bucketOf(length: number, word: string): string {
  return `${length}${word.charAt(0)}`;
}

/** The commonest, when all others are forms of it or clearly rarer. */
function clearest(near: readonly (Entry & { readonly folded: string })[]): string | null {
  const [best, ...others] = [...near].sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
  if (best === undefined) return null;
  const rival = others.find(({ folded }) => stem(folded) !== stem(best.folded));
  return rival !== undefined && rival.count * CLEARLY > best.count ? null : best.written;
}

/** Says of a word whether it occurs: never no of one that does, and all but never yes of one that does not (Bloom). */
class Filter {
  readonly #bits = new Uint8Array(FILTER_BITS / 8);

  add(text: string): void {
    for (const bit of bitsOf(text)) this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  /** A word with its stem: other forms of it occur as well. */
  addWord(word: string): void {
    this.add(word);
    this.add(`~${stem(word)}`);
  }

  has(text: string): boolean {
    return bitsOf(text).every((bit) => ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
  }

  hasStem(word: string): boolean {
    return this.has(`~${stem(word)}`);
  }
}

/** Four places in the filter, by two hashes (FNV-1a, and the same from another start). */
function bitsOf(text: string): number[] {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b) ^ (other >>> 13);
  }
  return [0, 1, 2, 3].map((n) => ((one + Math.imul(n, other | 1)) >>> 0) % FILTER_BITS);
}
