import { FUNCTION_WORDS, fold, searchWords, wordsOf } from '../../language/index.ts';

/**
 * Lucene counts every word as a clause and refuses more than 1,024 of them. With room for what is added to the words,
 * this many different ones are asked for; the first ones of a question say what it is about.
 */
const MAX_WORDS = 160;
/** Lucene refuses longer terms (32,766 bytes); no word is longer than this. */
const MAX_WORD_LENGTH = 80;

/**
 * The different words of a text that Lucene can be asked for, in order. Nothing but letters and digits of any script
 * is left, and the signs of words such as `c++` and `node.js`, which Lucene reads as letters there; all is lower case. So
 * no operator (`AND`, `+`, `/`, `:`…) can be read into it and nothing needs escaping.
 */
export function searchableWords(text: string): string[] {
  const words = searchWords(text).filter((word) => word.length <= MAX_WORD_LENGTH);
  return [...new Set(words)].slice(0, MAX_WORDS);
}

/**
 * The words that say what a question is about: without those that tie words together, unless there are no others.
 * A word in capitals inside a sentence (`IT`, `AND`) is taken for a name.
 */
export function contentWords(text: string): string[] {
  const words = searchableWords(text);
  const names = text === text.toUpperCase() ? new Set<string>() : new Set(capitals(text));
  const content = words.filter((word) => names.has(word) || !FUNCTION_WORDS.has(fold(word)));
  return content.length > 0 ? content : words;
}

function capitals(text: string): string[] {
  return wordsOf(text)
    .filter((word) => /^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.toLowerCase());
}

/**
 * A query over the words of passages. Empty when there is no word. An entry of several words is asked for as a phrase.
 * `added` are ready clauses, such as the parts of a compound.
 */
export function wordsQuery(words: readonly string[], added: readonly string[] = []): string {
  return [...words.map((word) => (isPhrase(word) ? `"${word}"` : word)), ...added].join(' ');
}

/** Names in another language as phrases: all words of a name must stand together. */
export function phrasesQuery(names: readonly string[]): string {
  const phrases = names
    .map((name) => searchableWords(name).join(' '))
    .filter((phrase) => phrase !== '')
    .slice(0, 40);
  return [...new Set(phrases)].map((phrase) => `"${phrase}"`).join(' ');
}

/** Several words that belong together, such as what an acronym stands for. */
function isPhrase(words: string): boolean {
  return words.includes(' ');
}

const MIN_PART = 4;

/**
 * Dutch writes as one word what others write as two. Each long word is asked for as its possible parts together
 * (`kennisdeling` → `kennis` and `deling`), and each `deling van kennis` as the compound. Wrong cuts do no harm: both
 * parts must stand in the same passage.
 */
export function dutchCompounds(asked: readonly string[], weight: number): string[] {
  const words = asked.filter((word) => !isPhrase(word));
  const clauses: string[] = [];
  for (const word of words.slice(0, 40)) {
    if (word.length < 2 * MIN_PART + 1 || !/^\p{L}+$/u.test(word)) continue;
    for (let cut = MIN_PART; cut <= word.length - MIN_PART && clauses.length < 60; cut++) {
      const head = word.slice(cut);
      const modifier = word.slice(0, cut);
      clauses.push(both(modifier, head, weight));
      if (/[a-z]{4}s$/.test(modifier)) clauses.push(both(modifier.slice(0, -1), head, weight));
    }
  }
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second, third] = [words[i] ?? '', words[i + 1] ?? '', words[i + 2] ?? ''];
    if (second === 'van' && third.length >= 3 && first.length >= 4) clauses.push(either(third, first, weight));
    else if (first.length >= MIN_PART && second.length >= MIN_PART) clauses.push(either(first, second, weight));
  }
  return clauses.slice(0, 80);
}

function both(modifier: string, head: string, weight: number): string {
  return `(+${modifier} +${head})^${weight}`;
}

/** A compound with or without the linking s. */
function either(modifier: string, head: string, weight: number): string {
  return `${modifier}${head}^${weight} ${modifier}s${head}^${weight}`;
}

/**
 * French names people by both genders in one word (`animateur·rice`), which the analyzer keeps as one: the words that
 * take such an ending are asked for with it as well.
 */
export function inclusiveForms(words: readonly string[], weight: number): string[] {
  return words
    .filter((word) => !isPhrase(word) && /(?:eur|ant|ent|ien|if|é|er|ier)s?$/.test(word) && word.length >= 5)
    .slice(0, 20)
    .map((word) => `${word.replace(/s$/, '')}·*^${weight}`);
}
