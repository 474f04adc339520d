import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { LANGUAGES, type Language } from '../domain/index.ts';
import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { plainFrench } from './plain-french.ts';

/**
 * A folded word without its plural or inflected ending, the same rough cut for French, Dutch and English: for texts whose
 * language is not known. Short words are left alone.
 */
export function stem(folded: string): string {
  if (folded.length <= 4) return folded;
  const cut = folded.replace(/(?:aux|en|es|s|x|e)$/, '');
  return cut.length < 4 ? folded : cut;
}

/** The words of a text that say what it is about, in the form texts and names are compared in. */
export function contentStems(text: string): string[] {
  return wordsOf(plainFrench(text))
    .map(fold)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);
}

const STEMMERS: Readonly<Record<Language, (folded: string) => string>> = {
  fr: (folded) => french(folded === 'travaux' ? 'travail' : folded),
  nl: (folded) => dutchStem(folded),
  en: (folded) => english(folded),
};

/**
 * A folded word as all its forms are, in a language: `begeleidt`, `begeleiden` and `begeleiding` are one (Snowball for
 * French and Dutch, Porter for English; folded words, for accents are often left out). Words of up to three letters and
 * words with signs or digits are left as they are.
 */
export function stemIn(language: Language, folded: string): string {
  const known = KNOWN[language].get(folded);
  if (known !== undefined) return known;
  const stem = folded.length <= 3 || !/^\p{Ll}+$/u.test(folded) ? folded : STEMMERS[language](folded);
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(folded, stem);
  return stem;
}

/** Stems of the words met lately: the same few thousand are asked for over and over. */
const MOST_KNOWN = 10_000;
const KNOWN: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), nl: new Map(), en: new Map() };

/** Snowball leaves a plural s after a vowel, the t of a verb and the noun of one. */
function dutchStem(folded: string): string {
  const plain = folded.length > 5 ? folded.replace(/(?<=[aeiouy]|ch)s$/, '') : folded;
  const stem = dutch(plain);
  const noun = stem.length < 6 ? stem : stem.replace(stem.length < 7 ? /ing$/ : /(?:ing|(?<=[bcdfgklmnprsvz])t)$/, '');
  return undoubled(noun);
}

/** Endings that make the word for a person, or for what they are or do, of another word; folded. */
const OF_PERSONS: Readonly<Record<Language, RegExp>> = {
  fr: /(?:iair|rice|eur|eus|ist|ier|ant|at)$/,
  nl: /(?:iair|ster|ers?|aar|ist|e|s)$/,
  en: /(?:ship|er|or|ee|ist)$/,
};

/** What a word shares with those made of it: `stagiair` and `stage`, `begeleider` and `begeleiding`. */
export function rootIn(language: Language, folded: string): string {
  const stem = stemIn(language, folded);
  const root = stem.replace(OF_PERSONS[language], '');
  return root.length < 4 ? stem : undoubled(root);
}

function undoubled(word: string): string {
  return word.replace(/([bcdfgklmnprstz])\1$/, '$1');
}

/** The stems of a word in some languages, each said with its language; in all of them when none is given. */
export function stemsOf(folded: string, languages: readonly Language[] = LANGUAGES): string[] {
  return languages.map((language) => `${language}:${stemIn(language, folded)}`);
}

/** The same for roots. */
export function rootsOf(folded: string, languages: readonly Language[] = LANGUAGES): string[] {
  return languages.map((language) => `${language}:${rootIn(language, folded)}`);
}
