import { LANGUAGES, type Language } from '../domain/index.ts';
import { acronymsIn } from './acronyms.ts';
import { isAsking } from './asking.ts';
import { SHORTEST_COMPOUND } from './compounds.ts';
import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isMeant, type Place } from './guarded-names.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import { type Match, matchName } from './name-match.ts';
import { normalForm } from './normal-form.ts';
import { plainFrench } from './plain-french.ts';
import { areForms, Spelling } from './spelling.ts';
import { contentStems, stem } from './stem.ts';
import { type Term, termsOf } from './terms.ts';
import { type Entry, type Name, TopicIndex, type TopicNames } from './topic-names.ts';

/** A topic that a text names. */
export interface NamedTopic<Topic> {
  readonly topic: Topic;
  /**
   * How specific the topic is, 0 to 1: one that half the community is about tells little. Less where only a part of its
   * name is said.
   */
  readonly specificity: number;
  /** Share of the text's content words that name it, above 0 to 1: `coaching` alone asks for it, a page mentions it. */
  readonly covers: number;
  /** Its names in other words than those used: what evidence in other languages is found by. */
  readonly names: readonly string[];
  /** Share of its name that the text says, by how much each word of it tells, above 0 to 1; the whole when left out. */
  readonly said?: number;
}

export interface TopicFinderOptions<Topic> {
  /** How specific a topic is, 0 to 1; 1 for every topic, when left out. */
  readonly specificity?: (topic: Topic) => number;
  /** What the community's texts teach of its words and acronyms. */
  readonly lexicon?: Lexicon;
}

/** Words of names that stand at most so many content words apart in a text name it together. */
const NEAR = 2;
/** Topics that the same words name in part at most, and the share of the best of them that each of these says. */
const MOST_IN_PART = 3;
const BESIDE_BEST = 0.6;
/** Names from which on a word is common among them. */
const COMMON_IN_NAMES = 200;
/** A name is not said where less of it is. */
const LEAST_SAID = 0.3;

/** Content words from which on a text says in many words what it is about: a single word of a name says nothing there. */
const LONG = 12;

/** Finds topics by any of their names, in any language, whole or in part, however they are written. */
export class TopicFinder<Topic> {
  readonly #topics: readonly TopicNames<Topic>[];
  readonly #index: TopicIndex;
  readonly #spelling: Spelling;
  readonly #specificity: (topic: Topic) => number;
  readonly #lexicon: Lexicon;

  constructor(
    topics: Iterable<TopicNames<Topic>>,
    { specificity = () => 1, lexicon = NO_LEXICON }: TopicFinderOptions<Topic> = {},
  ) {
    this.#specificity = specificity;
    this.#lexicon = lexicon;
    this.#topics = [...topics];
    const shareOfTexts = (folded: string) => lexicon.vocabulary?.shareOfTexts(folded) ?? 0;
    const learnt = learntNames(this.#topics, lexicon);
    this.#index = new TopicIndex(
      this.#topics.map(({ names, labels }, at) => ({
        names: [...names, ...(learnt.get(at) ?? [])],
        ...(labels === undefined ? {} : { labels }),
      })),
      shareOfTexts,
    );
    this.#learnAcronyms();
    this.#spelling = new Spelling(
      this.#topics.flatMap(({ names }) =>
        names.flatMap((name) => {
          const words = wordsOf(plainFrench(name)).map(fold);
          return [...words, ...words.slice(1).map((word, at) => `${words[at]}${word}`)];
        }),
      ),
    );
  }

  /** What the community's texts shorten to an acronym names the topic that the long form names. */
  #learnAcronyms(): void {
    const byName = new Map<string, number[]>();
    for (const { text, topic } of this.#index.names) {
      const key = contentStems(text).join(' ');
      byName.set(key, [...(byName.get(key) ?? []), topic]);
    }
    for (const [acronym, forms] of this.#lexicon.acronyms.entries())
      for (const form of forms)
        for (const topic of byName.get(contentStems(form).join(' ')) ?? []) this.#index.addAcronym(acronym, topic);
  }

  /** Words of topics' names that a text holds mistyped, as they should be. */
  mistyped(text: string): string[] {
    const typed = termsOf(text).map(({ folded }) => folded);
    return [...new Set(typed.flatMap((word) => this.#meant(word) ?? []))];
  }

  /**
   * Topics named in a text, those named by most words first. A name inside a longer one that is said as well names nothing
   * of its own; names that overlap are all found. A name is found in part by a telling word of it that names few topics and
   * stands in no name that is said whole; `language` is the text's.
   */
  find(text: string, language: Language | null = null): NamedTopic<Topic>[] {
    const clean = normalForm(text);
    const terms = termsOf(clean);
    const isWord = (folded: string) => this.#lexicon.acronyms.isWord(folded);
    const isName = ({ folded }: Term, at: number) =>
      this.#index
        .guardedOf(folded)
        .some(({ text: name }) => isMeant(name, { text: clean, terms, at, language, isWord, telling: 0 }));
    const places = placesOf(terms, isName);
    const content = Math.max(1, places.filter(({ term }) => !isAsking(term.folded)).length);
    const matches = keep(
      this.#matches(places, { text: clean, terms, language, isWord, telling: content }),
      content > LONG,
    );
    const found = new Map<number, { places: Set<number>; said: number; first: number; words: number }>();
    const add = (topic: number, at: readonly number[], said: number): void => {
      const known = found.get(topic) ?? { places: new Set<number>(), said: 0, first: Math.min(...at), words: 0 };
      if (said >= known.said) known.words = Math.max(known.words, said < 1 ? 0 : new Set(at).size);
      for (const place of at) known.places.add(place);
      found.set(topic, { ...known, said: Math.max(known.said, said) });
    };
    for (const { name, places: at, said } of matches) add(name.topic, at, said);
    // An acronym that several topics shorten to says too little.
    const small = this.#lexicon.acronyms.inSmallLetters(terms.map(({ folded }) => folded));
    for (const acronym of new Set([...acronymsIn(clean), ...small])) {
      const topic = this.#index.shortenedTo(acronym);
      const at = places.findIndex(({ term }) => term.folded.startsWith(acronym));
      if (topic !== undefined && !found.has(topic)) add(topic, [Math.max(0, at)], 1);
    }
    return [...found]
      .sort(([, a], [, b]) => b.words - a.words || b.said - a.said || a.first - b.first)
      .flatMap(([number, { places: at, said }]): NamedTopic<Topic>[] => {
        const topic = this.#topics[number];
        if (topic === undefined) return [];
        return [
          {
            topic: topic.topic,
            specificity: this.#specificity(topic.topic) * said,
            covers: Math.min(1, at.size / content),
            names: topic.names,
            ...(said < 1 ? { said } : {}),
          },
        ];
      });
  }

  #matches(places: readonly Placed[], whole: Omit<Place, 'at'>): Match[] {
    const { language } = whole;
    const standing = new Map<Name, Map<number, { at: readonly number[]; isForm: boolean }[]>>();
    const take = (entry: Entry, at: readonly number[]): void => {
      const words = standing.get(entry.name) ?? new Map<number, { at: readonly number[]; isForm: boolean }[]>();
      standing.set(entry.name, words);
      for (const word of entry.words) {
        const known = words.get(word) ?? [];
        known.push({ at, isForm: entry.isForm });
        words.set(word, known);
      }
    };
    const common: { readonly entries: readonly Entry[]; readonly at: readonly number[] }[] = [];
    const offer = (entries: readonly Entry[], at: readonly number[]): void => {
      if (entries.length > COMMON_IN_NAMES) common.push({ entries, at });
      else for (const entry of entries) take(entry, at);
    };
    const isAdmitted = ({ name, words: [word = 0] }: Entry, at: number): boolean =>
      name.words.length > 1 || name.words[word]?.isGuarded !== true || isMeant(name.text, { ...whole, at });
    places.forEach(({ term, at }, place) => {
      const meant = this.#meant(term.folded) ?? term.folded;
      offer(
        this.#index.entriesOf(meant).filter((entry) => isAdmitted(entry, at)),
        [place],
      );
      offer(
        this.#index.kinOf(meant).filter(({ name }) => name.words.length > 1),
        [place],
      );
      if (meant.length >= SHORTEST_COMPOUND) offer(this.#index.insideOf(meant), [place]);
      for (let next = place + 1; next <= place + NEAR && next < places.length; next++) {
        const other = places[next]?.term.folded ?? '';
        const otherMeant = this.#meant(other) ?? other;
        if (next === place + 1 && places[next]?.at === at + 1)
          offer(this.#index.entriesOf(meant + otherMeant), [place, next]);
        if (meant.length >= 3 && otherMeant.length >= 3)
          offer(this.#index.compoundsOf(meant, otherMeant), [place, next]);
      }
    });
    takeCommon(common, standing, take);
    return [...standing].flatMap(([name, words]) => {
      const isOurs =
        language === null || name.languages.length === LANGUAGES.length || name.languages.includes(language);
      return matchName(name, words, { near: NEAR, isOurs, folded: (place) => places[place]?.term.folded ?? '' });
    });
  }

  /** A word of topics' names that this one is a slip away from; never for a word that is merely inflected. */
  #meant(word: string): string | null {
    if (FUNCTION_WORDS.has(word) || !/^\p{Ll}+$/u.test(word)) return null;
    const meant = this.#spelling.meant(word);
    if (meant === null || areForms(word, meant)) return null;
    // A word of the community's own texts is right, however near it is to a topic.
    return this.#lexicon.vocabulary?.knows(word) === true ? null : meant;
  }
}

/** Of words that very many names hold, only names that another word of the text stands for too, or all words of which do. */
function takeCommon(
  common: readonly { readonly entries: readonly Entry[]; readonly at: readonly number[] }[],
  standing: ReadonlyMap<Name, unknown>,
  take: (entry: Entry, at: readonly number[]) => void,
): void {
  const held = new Map<Name, Set<number>>();
  for (const { entries } of common) {
    for (const { name, words } of entries) {
      const known = held.get(name) ?? new Set<number>();
      held.set(name, known);
      for (const word of words) known.add(word);
    }
  }
  const others = new Set(standing.keys());
  for (const { entries, at } of common)
    for (const entry of entries)
      if (others.has(entry.name) || held.get(entry.name)?.size === entry.name.words.length) take(entry, at);
}

/** A content word of a text: which of its words it is. */
interface Placed {
  readonly term: Term;
  readonly at: number;
}

/** The content words of a text, and others that are names; all of its words where none is. */
function placesOf(terms: readonly Term[], isName: (term: Term, at: number) => boolean): Placed[] {
  const all = terms.map((term, at) => ({ term, at }));
  const content = all.filter(({ term, at }) => term.isContent || isName(term, at));
  return content.length > 0 ? content : all;
}

/**
 * Whole names that stand in no longer one; and the best of those said in part by words of none of them, in a long text by
 * several.
 */
function keep(matches: readonly Match[], isLong: boolean): Match[] {
  const whole = matches.filter(({ isWhole }) => isWhole);
  const kept = whole.filter(
    ({ places }) =>
      !whole.some(
        (other) => other.places.length > places.length && places.every((place) => other.places.includes(place)),
      ),
  );
  const taken = new Set(kept.flatMap(({ places }) => places));
  const inPart = matches
    .filter(({ isWhole, said, places }) => !isWhole && said >= LEAST_SAID && (!isLong || places.length > 1))
    .filter(({ telling }) => telling.some((place) => !taken.has(place)))
    .sort((a, b) => b.said - a.said || a.name.topic - b.name.topic);
  const best = new Map<number, { said: number; topics: Set<number> }>();
  for (const match of inPart) {
    const free = match.telling.filter((place) => !taken.has(place));
    const isBeside = free.some((place) => {
      const known = best.get(place);
      return (
        known === undefined ||
        known.topics.has(match.name.topic) ||
        (match.said >= BESIDE_BEST * known.said && known.topics.size < MOST_IN_PART)
      );
    });
    if (!isBeside) continue;
    for (const place of free) {
      const known = best.get(place) ?? { said: match.said, topics: new Set<number>() };
      best.set(place, { said: known.said, topics: known.topics.add(match.name.topic) });
    }
    kept.push(match);
  }
  return kept;
}

/** What the community's texts write an acronym out as, where the acronym is a topic's name: names of the topic as well. */
function learntNames(topics: readonly TopicNames<unknown>[], { acronyms }: Lexicon): Map<number, string[]> {
  const byName = new Map<string, number[]>();
  topics.forEach(({ names }, at) => {
    for (const name of names) {
      const key = stem(fold(name.trim()));
      byName.set(key, [...(byName.get(key) ?? []), at]);
    }
  });
  const learnt = new Map<number, string[]>();
  for (const [acronym, forms] of acronyms.entries())
    for (const at of byName.get(stem(acronym)) ?? []) learnt.set(at, [...(learnt.get(at) ?? []), ...forms]);
  return learnt;
}
