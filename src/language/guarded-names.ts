import type { Language } from '../domain/index.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isAllCapitals, type Term } from './terms.ts';

/** Names of up to so many letters are names of other things as well. */
const SHORT = 3;

/** Everyday words and units of few letters that an acronym may look like; folded. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'app apps art arts air bon bus cap car cop cops cle cas cru dag dos dit don eau etat fin feu gel job jeu lid loi mal man mai ' +
    'mer mot nez nom non nul oui pas pont prix rat red rex roi rue sac sol sud tel tot top vie vis vin van vol vue wet weg ' +
    'zee act aid arm bad bag bar bed bet big bit box boy bug buy can cat cup cut day die dog dry due ear eat end eye far fat ' +
    'fed few fit fix fly fun gap gas get go god got gun hat hit hot ice ill key kid law lay led leg let lie log lot low mad map ' +
    'mix net new now off old one own pay pen per pet pin put ram raw ray rid row run sad saw say sea see set sex sit six ski ' +
    'sky son sun tax tea ten tie tip toe ton too top toy try two use via war way wet win yes yet ' +
    'km cm mm kg ml ai as os'
  ).split(' '),
);

/** Words that stand for others, or units, and so are no topic after `in` or `over` either; by language. */
const NEVER: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['ca', 'lui', 'elle', 'eux', 'moi', 'toi', 'km', 'cm', 'mm', 'kg']),
  nl: new Set(['het', 'hem', 'haar', 'ons', 'die', 'dat', 'km', 'cm', 'mm', 'kg']),
  en: new Set(['it', 'us', 'me', 'him', 'her', 'that', 'this', 'them', 'km', 'cm', 'mm', 'kg']),
};

/** Words that a subject stands after. */
const ABOUT: ReadonlySet<string> = new Set(
  'en in sur about over on van of met with rond autour regarding aan'.split(' '),
);

/**
 * Whether a name of one word must be written as it is: an acronym (`LOTO`), a word with signs (`C++`), a short one (`Go`)
 * or one that ties other words together (`IT`, `Or`).
 */
export function isGuarded(name: Pick<Term, 'written' | 'folded'>): boolean {
  return (
    name.folded.length <= SHORT ||
    /[^\p{L}\p{N}\p{M}]/u.test(name.written) ||
    /\p{Lu}.*\p{Lu}/u.test(name.written) ||
    FUNCTION_WORDS.has(name.folded)
  );
}

/** Where a guarded name may have been meant. */
export interface Place {
  readonly text: string;
  readonly terms: readonly Term[];
  /** Which of the terms it is. */
  readonly at: number;
  readonly language: Language | null;
  /** Whether a folded word stands in small letters in the community's texts. */
  readonly isWord: (folded: string) => boolean;
  /** Terms that say what the text is about, less those that merely ask. */
  readonly telling: number;
}

/**
 * Whether a guarded name is meant where a text holds its letters and signs: written as it is, with its capitals; or in
 * small letters that are no word of their own; or standing alone; or closing what is said after a word such as `about`.
 */
export function isMeant(name: string, { text, terms, at, language, isWord, telling }: Place): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  const { written, folded } = term;
  const isKnownWord = FUNCTION_WORDS.has(folded) || EVERYDAY.has(folded);
  if (terms.length === 1) return true;
  const capitals = isAllCapitals(text) ? 0 : (written.match(/\p{Lu}/gu) ?? []).length;
  const hasSign = /[^\p{L}\p{M}]/u.test(folded);
  if (hasSign) return true;
  if (capitals >= 2) return true;
  if (capitals === 1 && (!term.begins || (!isKnownWord && !isWord(folded))) && isWrittenAlike(name, written))
    return true;
  if (folded.length >= SHORT && !isKnownWord && (name === name.toLowerCase() || !isWord(folded))) return true;
  if (telling === 1 && term.isContent && !isKnownWord) return true;
  const before = terms[at - 1]?.folded ?? '';
  return ABOUT.has(before) && term.ends && !(language !== null && NEVER[language].has(folded));
}

/** One capital is enough for names that have one (`Go`, `R`), or none. */
function isWrittenAlike(name: string, written: string): boolean {
  return name === written || name === name.toLowerCase() || name.length === 1;
}
