import { acronymsIn, acronymsOf } from './acronyms.ts';
import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import { plainFrench } from './plain-french.ts';
import { areForms, Spelling } from './spelling.ts';
import { contentStems, stem } from './stem.ts';

/** A topic with all that it is called, in any language; `topic` stands for it where it is found. */
export interface TopicNames<Topic> {
  readonly topic: Topic;
  readonly names: readonly string[];
}

/** A topic that a text names. */
export interface NamedTopic<Topic> {
  readonly topic: Topic;
  /** How specific the topic is, 0 to 1: one that half the community is about tells little. */
  readonly specificity: number;
  /** Share of the text's content words that name it, above 0 to 1: `coaching` alone asks for it, a page mentions it. */
  readonly covers: number;
  /** Its names in other words than those used: what evidence in other languages is found by. */
  readonly names: readonly string[];
}

export interface TopicFinderOptions<Topic> {
  /** How specific a topic is, 0 to 1; 1 for every topic, when left out. */
  readonly specificity?: (topic: Topic) => number;
  /** What the community's texts teach of its words and acronyms. */
  readonly lexicon?: Lexicon;
}

const LONGEST_NAME = 6;

/** Words that ask and say nothing of what about, in the form topics are compared in. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'aider aide besoin cherche chercher competent deja experience peut peuvent personne pourrait pouvez recherche t travaille ' +
    'ervaring gezocht helpen helpt hulp kunnen nodig zoek zoeken ' +
    'anybody experienced expert good help looking need person'
  )
    .split(' ')
    .map(stem),
);

/** Finds topics by any of their names, in any language, however they are written. */
export class TopicFinder<Topic> {
  readonly #names = new Map<Topic, readonly string[]>();
  readonly #byName = new Map<string, Topic[]>();
  readonly #byAcronym = new Map<string, Topic[]>();
  readonly #spelling: Spelling;
  readonly #specificity: (topic: Topic) => number;
  readonly #lexicon: Lexicon;

  constructor(
    topics: Iterable<TopicNames<Topic>>,
    { specificity = () => 1, lexicon = NO_LEXICON }: TopicFinderOptions<Topic> = {},
  ) {
    this.#specificity = specificity;
    this.#lexicon = lexicon;
    const words = new Set<string>();
    for (const { topic, names } of topics) {
      this.#names.set(topic, names);
      for (const name of names) {
        for (const word of wordsOf(plainFrench(name))) words.add(fold(word));
        addTo(this.#byName, contentStems(name).join(' '), topic);
        for (const acronym of acronymsOf(name)) addTo(this.#byAcronym, acronym, topic);
      }
    }
    this.#spelling = new Spelling(words);
    this.#learnAcronyms();
  }

  /** What the community's texts call by an acronym names the topic that either of both names. */
  #learnAcronyms(): void {
    for (const [acronym, forms] of this.#lexicon.acronyms.entries()) {
      const keys = forms.map((form) => contentStems(form).join(' '));
      const byLongForm = keys.flatMap((key) => this.#byName.get(key) ?? []);
      const byItself = this.#byName.get(stem(acronym)) ?? [];
      for (const topic of byLongForm) addTo(this.#byAcronym, acronym, topic);
      for (const topic of byItself) for (const key of keys) addTo(this.#byName, key, topic);
    }
  }

  /** Words of topics' names that a text holds mistyped, as they should be. */
  mistyped(text: string): string[] {
    const typed = wordsOf(plainFrench(text)).map(fold);
    return [...new Set(typed.flatMap((word) => this.#meant(word) ?? []))];
  }

  /** Topics named in a text, longest names first; a word inside a longer name does not name a topic of its own. */
  find(text: string): NamedTopic<Topic>[] {
    const typed = wordsOf(plainFrench(text)).map(fold);
    const terms = contentStems(typed.map((word) => this.#meant(word) ?? word).join(' '));
    const used = new Uint8Array(terms.length);
    const found = new Map<Topic, number>();
    const name = (topic: Topic, words: number) => found.set(topic, (found.get(topic) ?? 0) + words);
    for (let length = Math.min(LONGEST_NAME, terms.length); length >= 1; length--) {
      for (let start = 0; start + length <= terms.length; start++) {
        if (used.subarray(start, start + length).some((taken) => taken === 1)) continue;
        const named = this.#named(terms.slice(start, start + length));
        if (named === undefined) continue;
        used.fill(1, start, start + length);
        for (const topic of named) name(topic, length);
      }
    }
    // An acronym that several topics shorten to says too little.
    for (const acronym of new Set([...acronymsIn(text), ...this.#lexicon.acronyms.inSmallLetters(typed)])) {
      const named = this.#byAcronym.get(acronym) ?? [];
      if (named.length === 1) for (const topic of named) if (!found.has(topic)) name(topic, 1);
    }
    const content = Math.max(1, terms.filter((term) => !ASKING.has(term)).length);
    return [...found].map(([topic, words]) => ({
      topic,
      specificity: this.#specificity(topic),
      covers: Math.min(1, words / content),
      names: this.#names.get(topic) ?? [],
    }));
  }

  /** A word of topics' names that this one is a slip away from; never for a word that is merely inflected. */
  #meant(word: string): string | null {
    const meant = this.#spelling.meant(word);
    if (meant === null || FUNCTION_WORDS.has(word) || areForms(word, meant)) return null;
    // A word of the community's own texts is right, however near it is to a topic.
    return this.#lexicon.vocabulary?.knows(word) === true ? null : meant;
  }

  /** Topics of a run of words, also as the compound that Dutch makes of two (`deling van kennis` → `kennisdeling`). */
  #named(terms: readonly string[]): readonly Topic[] | undefined {
    const direct = this.#byName.get(terms.join(' '));
    if (direct !== undefined || terms.length !== 2) return direct;
    const [first = '', second = ''] = terms;
    for (const [modifier, head] of [
      [first, second],
      [second, first],
    ]) {
      const compound = this.#byName.get(stem(`${modifier}${head}`)) ?? this.#byName.get(stem(`${modifier}s${head}`));
      if (compound !== undefined) return compound;
    }
    return undefined;
  }
}

function addTo<Topic>(index: Map<string, Topic[]>, key: string, topic: Topic): void {
  const topics = index.get(key) ?? [];
  if (key !== '' && !topics.includes(topic)) index.set(key, [...topics, topic]);
}
