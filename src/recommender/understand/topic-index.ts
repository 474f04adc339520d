import type { Community, TopicNames } from '../community/community.ts';
import { acronymsIn, acronymsOf } from './acronyms.ts';
import { FUNCTION_WORDS, fold, plainFrench, stem, wordsOf } from './fold.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import { areForms, Spelling } from './spelling.ts';

/** A topic that a question names. */
export interface NamedTopic {
  readonly node: number;
  /** How telling the topic is, 0 to 1: one that half the community is about tells little. */
  readonly telling: number;
  /** Share of the question's telling words that name it, above 0 to 1: `coaching` alone asks for it, a page mentions it. */
  readonly covers: number;
  /** Its names in other words than those used: what evidence in other languages is found by. */
  readonly names: readonly string[];
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

/** Content words of a text in the form topics are compared in. */
export function topicTerms(text: string): string[] {
  return wordsOf(plainFrench(text))
    .map(fold)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);
}

/** Finds topics by any of their labels and aliases, in any language, however they are written. */
export class TopicIndex {
  readonly #community: Community;
  readonly #byName = new Map<string, number[]>();
  readonly #byAcronym = new Map<string, number[]>();
  readonly #spelling: Spelling;
  readonly #lexicon: Lexicon;

  constructor(community: Community, lexicon: Lexicon = NO_LEXICON) {
    this.#community = community;
    this.#lexicon = lexicon;
    const words = new Set<string>();
    for (const [node, topic] of community.topics) {
      for (const name of namesOf(topic)) {
        for (const word of wordsOf(plainFrench(name))) words.add(fold(word));
        addTo(this.#byName, topicTerms(name).join(' '), node);
        for (const acronym of acronymsOf(name)) addTo(this.#byAcronym, acronym, node);
      }
    }
    this.#spelling = new Spelling(words);
    this.#learnAcronyms();
  }

  /** What the community's texts call by an acronym names the topic that either of both names. */
  #learnAcronyms(): void {
    for (const [acronym, forms] of this.#lexicon.acronyms.entries()) {
      const keys = forms.map((form) => topicTerms(form).join(' '));
      const byLongForm = keys.flatMap((key) => this.#byName.get(key) ?? []);
      const byItself = this.#byName.get(stem(acronym)) ?? [];
      for (const node of byLongForm) addTo(this.#byAcronym, acronym, node);
      for (const node of byItself) for (const key of keys) addTo(this.#byName, key, node);
    }
  }

  /** Words of topics' names that a text holds mistyped, as they should be. */
  mistyped(text: string): string[] {
    const typed = wordsOf(plainFrench(text)).map(fold);
    return [...new Set(typed.flatMap((word) => this.#meant(word) ?? []))];
  }

  /** Topics named in a text, longest names first; a word inside a longer name does not name a topic of its own. */
  find(text: string): NamedTopic[] {
    const typed = wordsOf(plainFrench(text)).map(fold);
    const terms = topicTerms(typed.map((word) => this.#meant(word) ?? word).join(' '));
    const used = new Uint8Array(terms.length);
    const found = new Map<number, number>();
    const name = (node: number, words: number) => found.set(node, (found.get(node) ?? 0) + words);
    for (let length = Math.min(LONGEST_NAME, terms.length); length >= 1; length--) {
      for (let start = 0; start + length <= terms.length; start++) {
        if (used.subarray(start, start + length).some((taken) => taken === 1)) continue;
        const nodes = this.#named(terms.slice(start, start + length));
        if (nodes === undefined) continue;
        used.fill(1, start, start + length);
        for (const node of nodes) name(node, length);
      }
    }
    // An acronym that several topics shorten to says too little.
    for (const acronym of new Set([...acronymsIn(text), ...this.#lexicon.acronyms.inSmallLetters(typed)])) {
      const nodes = this.#byAcronym.get(acronym) ?? [];
      if (nodes.length === 1) for (const node of nodes) if (!found.has(node)) name(node, 1);
    }
    const telling = Math.max(1, terms.filter((term) => !ASKING.has(term)).length);
    return [...found].map(([node, words]) => ({
      node,
      telling: tellingOf(this.#community, node),
      covers: Math.min(1, words / telling),
      names: namesOf(this.#community.topics.get(node)),
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
  #named(terms: readonly string[]): readonly number[] | undefined {
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

function addTo(index: Map<string, number[]>, key: string, node: number): void {
  const nodes = index.get(key) ?? [];
  if (key !== '' && !nodes.includes(node)) index.set(key, [...nodes, node]);
}

function namesOf(topic: TopicNames | undefined): readonly string[] {
  if (topic === undefined) return [];
  return [...new Set([...topic.names, ...Object.values(topic.labels), ...(topic.label === null ? [] : [topic.label])])];
}

/**
 * 1 for a topic that nothing is tied to yet, .5 at about 30 relations, .3 at a thousand. Only what everyone may see is
 * counted: a hidden member leaves no trace here either.
 */
function tellingOf(community: Community, node: number): number {
  let tied = 0;
  for (let edge = community.offsets[node] ?? 0; edge < (community.offsets[node + 1] ?? 0); edge++)
    if (community.visibility[community.targets[edge] ?? 0] === 0) tied++;
  return 1 / (1 + Math.log10(1 + tied) / 1.5);
}
