import type { Language } from '../../domain/index.ts';
import {
  acronymsIn,
  bareAcronym,
  type DetectLanguage,
  fold,
  foldedWords,
  isAsking,
  isShortText,
  type LearntAcronyms,
  type Lexicon,
  languageOfShortText,
  type NamedTopic,
  NO_LEXICON,
  type Nothing,
  normalForm,
  nothingToAnswer,
  plainFrench,
  productLanguage,
  type TopicFinder,
  termsOf,
} from '../../language/index.ts';
import { contentWords, searchableWords } from './lucene.ts';
import type { Asks, Named, NamesAndFacts } from './names-and-facts.ts';

/** What a question is understood to ask. */
export interface Understanding {
  /**
   * The question as the model of meaning reads it: without what no index or model accepts, slips mended where they stand
   * and acronyms followed by what they stand for.
   */
  readonly text: string;
  /** Language its words are searched in; null when it is none of ours. */
  readonly language: Language | null;
  /** Different words to search for, in order; empty when the question has none. */
  readonly words: readonly string[];
  /** Those of them that were not typed: slips mended, acronyms and what they stand for, the longer ones as phrases. */
  readonly also?: readonly string[];
  readonly topics: readonly NamedTopic<number>[];
  /** Things that the question calls by their name. */
  readonly named?: readonly Named[];
  /** What it asks of people beside what they know; null for nothing. */
  readonly asks?: Asks | null;
  /** Why there is nothing to answer, where the question is none: thanks, a greeting, an insult, noise. */
  readonly nothing?: Nothing;
}

/**
 * Different words up to which a question is asked with its acronyms written out and its long forms shortened: a short
 * one may stand or fall with one of them, a long one says in other words what it is about and is led astray.
 */
const SHORT_QUESTION = 12;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What a question is understood by. */
export interface Understander {
  readonly topics: TopicFinder<number>;
  readonly detect: DetectLanguage;
  /** Languages that the question is likely in, likeliest first: the asker's, then the community's. */
  readonly likely: readonly string[];
  /** Languages that the community really writes in: a question of a few words is in none but these. */
  readonly written?: readonly Language[];
  readonly lexicon?: Lexicon;
  /** Finds names and facts, for whoever looks. */
  readonly names?: (question: string, language: Language | null, hasTopics: boolean) => NamesAndFacts;
}

export function understand(question: string, by: Understander): Understanding {
  const { topics, lexicon = NO_LEXICON } = by;
  const text = normalForm(question);
  const language = languageOf(text, by);
  const spelled = language === 'fr' ? plainFrench(text) : text;
  const typed = tellingWords(contentWords(spelled));
  // Mistyped words are searched as they should be beside as they are: what looks like a slip may be a name.
  const mended = mend(typed, topics, lexicon, language);
  const meant = text.replace(WORD, (word) => mended.get(word.toLowerCase()) ?? word);
  const acronyms = typed.length <= SHORT_QUESTION ? lexicon.acronyms : NO_LEXICON.acronyms;
  const short = [...new Set([...acronymsIn(text), ...acronyms.inSmallLetters(foldedWords(text))])];
  const also = [
    ...new Set([...mended.values(), ...longForms(short, acronyms), ...acronyms.shortIn(`${text} ${meant}`)]),
  ].filter((words) => !typed.includes(words));
  const accented = language === 'fr' ? [] : typed.flatMap((word) => otherAccents(word, lexicon, language));
  const found = topics.find(text, language);
  const { named, asks } = by.names?.(text, language, found.length > 0) ?? { named: [], asks: null };
  const nothing = nothingToAnswer(termsOf(text), found.length > 0 || named.length > 0 || asks?.nothingElse === true);
  return {
    text: spellOut(meant, short, acronyms),
    language,
    words: [...typed, ...accented, ...also],
    also,
    topics: found,
    named,
    asks,
    ...(nothing === null ? {} : { nothing }),
  };
}

/** The words without those that only ask, unless a question has no others; a long one is a story and keeps them. */
function tellingWords(words: readonly string[]): readonly string[] {
  if (words.length > SHORT_QUESTION) return words;
  const telling = words.filter((word) => !isAsking(fold(word)));
  return telling.length > 0 ? telling : words;
}

/** Mistyped words with what they were meant to be: words of topics' names, or of the community's texts. */
function mend(
  typed: readonly string[],
  topics: TopicFinder<number>,
  { vocabulary }: Lexicon,
  language: Language | null,
): Map<string, string> {
  const mended = new Map<string, string>();
  for (const word of typed) {
    const [meant = vocabulary?.meant(fold(word), language) ?? null] = topics.mistyped(word);
    if (meant !== null) mended.set(word, meant);
  }
  return mended;
}

/** What acronyms stand for, as phrases. */
function longForms(short: readonly string[], acronyms: LearntAcronyms): string[] {
  return short.flatMap((acronym) => acronyms.longForms(acronym)).map((form) => searchableWords(form).join(' '));
}

/** Each acronym followed by the commonest of what it stands for. */
function spellOut(text: string, short: readonly string[], acronyms: LearntAcronyms): string {
  return text.replace(WORD, (word) => {
    const [long] = short.includes(bareAcronym(word)) ? acronyms.longForms(bareAcronym(word)) : [];
    return long === undefined ? word : `${word} (${long})`;
  });
}

/** A word with the accents it has here, or without: the analyzers of Dutch and English tell them apart. */
function otherAccents(word: string, { vocabulary }: Lexicon, language: Language | null): string[] {
  const folded = fold(word);
  const written = vocabulary?.written(folded, language) ?? (vocabulary?.knows(folded) === true ? folded : word);
  return written === word ? [] : [written];
}

/**
 * Detected, the asker's and the community's languages helping; else the first of those that is ours. Of a few words, the
 * one that the community's own texts hold them in, else the likeliest of those it writes in.
 */
function languageOf(text: string, { detect, likely, written = [], lexicon }: Understander): Language | null {
  if (!/\p{L}/u.test(text)) return null;
  if (isShortText(text) && written.length > 0) {
    const ours = written.filter((language) => holdsWords(text, language, lexicon));
    const among = ours.length > 0 ? ours : written;
    const inOrder = [...likely.map(productLanguage).filter((language) => language !== null), ...among];
    const language = languageOfShortText(text, { community: inOrder.filter((one) => among.includes(one)) });
    return language === null ? null : productLanguage(language);
  }
  const detected = detect(text, likely);
  return detected !== null
    ? productLanguage(detected)
    : (likely.map(productLanguage).find((one) => one !== null) ?? null);
}

/** Whether the texts of a language hold all words of a short text that any text holds, and at least one. */
function holdsWords(text: string, language: Language, lexicon: Lexicon | undefined): boolean {
  const held = foldedWords(text)
    .map((word) => lexicon?.vocabulary?.languagesOf(word) ?? [])
    .filter((languages) => languages.length > 0);
  return held.length > 0 && held.every((languages) => languages.includes(language));
}
