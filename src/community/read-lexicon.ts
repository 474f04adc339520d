import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import { type Lexicon, LexiconBuilder } from '../language/index.ts';

/** Texts read at most. */
const MOST_TEXTS = 150_000;
/** Reading every text takes seconds in a large community on a busy machine. */
const PATIENCE = { timeout: 180_000 };

/**
 * Reads what a community's own texts teach of its language, for everybody alike: only texts that everyone may see are
 * read, so nothing of the others shows in what is understood.
 */
export async function readLexicon(graph: Graph, embedder: Embedder | null): Promise<Lexicon> {
  const builder = new LexiconBuilder();
  let read = 0;
  for await (const passage of graph.stream('understand/texts', { limit: MOST_TEXTS }, PATIENCE)) {
    read++;
    builder.text(passage);
  }
  for await (const { name } of graph.stream('understand/names', {}, PATIENCE)) builder.name(name);
  // A right word that nobody here has written yet is often near one that somebody has.
  for (const word of (await embedder?.words?.()) ?? []) builder.name(word);
  return builder.lexicon({ isWhole: read < MOST_TEXTS });
}
