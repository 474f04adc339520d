import { AcronymLearner, LearntAcronyms } from './learnt-acronyms.ts';
import { type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** What a community's own texts teach of its language. */
export interface Lexicon {
  /** Null when there are too many texts to know of every word whether it occurs: no word is then taken for a slip. */
  readonly vocabulary: Vocabulary | null;
  readonly acronyms: LearntAcronyms;
}

export const NO_LEXICON: Lexicon = { vocabulary: null, acronyms: new LearntAcronyms(new Map()) };

/** A passage as it teaches. */
export interface Text {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/**
 * What a community's texts teach when some more are there, without reading the others again: words are counted where they
 * are kept, and the lexicon is another only when there are new acronyms.
 */
export function learnMore(lexicon: Lexicon, texts: readonly Text[]): Lexicon {
  let { acronyms } = lexicon;
  for (const { title, text, language } of texts) {
    const said = title === '' || title === text ? text : `${title}.\n${text}`;
    lexicon.vocabulary?.learn(said, language);
    acronyms = acronyms.with(said);
  }
  return acronyms === lexicon.acronyms ? lexicon : { ...lexicon, acronyms };
}

/** Takes texts one by one, those of one thing after each other; `lexicon` packs what they teach. */
export class LexiconBuilder {
  readonly #words = new VocabularyBuilder();
  readonly #learner = new AcronymLearner();
  #lastTitle = '';

  text({ title, text, language }: Text): void {
    // The passages of one thing follow each other and repeat its title.
    const said = title === this.#lastTitle || title === text ? text : `${title}.\n${text}`;
    this.#lastTitle = title;
    this.#words.text(said, language);
    this.#learner.text(said);
  }

  /** Words that are right without standing in a text, such as names and common words. */
  name(text: string): void {
    this.#words.name(text);
  }

  /** `isWhole`: every text was taken, so that a word that occurs in none of them may be a slip. */
  lexicon({ isWhole }: { readonly isWhole: boolean }): Lexicon {
    return { vocabulary: isWhole ? this.#words.vocabulary() : null, acronyms: this.#learner.acronyms() };
  }
}
