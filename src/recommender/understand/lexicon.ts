import type { Embedder } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import { AcronymLearner, LearntAcronyms } from './learnt-acronyms.ts';
import { type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/**
 * What a community's own texts teach of its language, for everybody alike: only texts that everyone may see are read, so
 * nothing of the others shows in what is understood.
 */
export interface Lexicon {
  /** Null when there are too many texts to know of every word whether it occurs: no word is then taken for a slip. */
  readonly vocabulary: Vocabulary | null;
  readonly acronyms: LearntAcronyms;
}

export const NO_LEXICON: Lexicon = { vocabulary: null, acronyms: new LearntAcronyms(new Map()) };

/** Texts read at most. */
const MOST_TEXTS = 150_000;
/** Reading every text takes seconds in a large community on a busy machine. */
const PATIENCE = { timeout: 180_000 };

export async function readLexicon(graph: Graph, embedder: Embedder | null): Promise<Lexicon> {
  const words = new VocabularyBuilder();
  const learner = new AcronymLearner();
  let read = 0;
  let lastTitle = '';
  for await (const { title, text, language } of graph.stream('understand/texts', { limit: MOST_TEXTS }, PATIENCE)) {
    read++;
    // The passages of one thing follow each other and repeat its title.
    const said = title === lastTitle || title === text ? text : `${title}.\n${text}`;
    lastTitle = title;
    words.text(said, language);
    learner.text(said);
  }
  for await (const { name } of graph.stream('understand/names', {}, PATIENCE)) words.name(name);
  // A right word that nobody here has written yet is often near one that somebody has.
  for (const word of (await embedder?.words?.()) ?? []) words.name(word);
  return { vocabulary: read < MOST_TEXTS ? words.vocabulary() : null, acronyms: learner.acronyms() };
}
