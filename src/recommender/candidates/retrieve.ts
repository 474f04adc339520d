import {
  AppError,
  HIDDEN_WORDS,
  LANGUAGES,
  type Language,
  type Viewer,
  viewerParameters,
  type WordIndexes,
  wordIndexesFor,
} from '../../domain/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankingWeights } from '../weights.ts';
import { readDeepEnough } from './deep-enough.ts';
import { dutchCompounds, inclusiveForms, phrasesQuery, wordsQuery } from './lucene.ts';
import { type Columns, type Hit, hitsOf, type Retrieved, type Retriever } from './retriever.ts';
import type { Understanding } from './understand.ts';

export interface RetrievalContext {
  readonly graph: Graph;
  readonly embedder: Embedder | null;
  readonly weights: RankingWeights;
  /** Languages that at least one passage is written in, as far as they are ours; and whether there are others. */
  readonly languages: { readonly ours: readonly Language[]; readonly others: boolean };
}

const NOTHING: Columns = { raw: 0, seen: 0, passageIds: [], languages: [], scores: [] };

/** Candidates that the vector index is asked for, for each that is wanted: it is approximate, and misses some of fewer. */
const CANDIDATES_EACH = 2;

/** How strongly forms that were not typed count beside those that were. */
const DERIVED_WEIGHT = 0.4;

/**
 * Runs all retrievers at once; those of words do not wait for the vector. One that fails is reported and the others go
 * on; when all that were asked fail, the graph cannot be read and that is the caller's to know.
 */
export async function retrieve(
  understanding: Understanding,
  viewer: Viewer,
  context: RetrievalContext,
  signal?: AbortSignal,
): Promise<readonly Retrieved[]> {
  const reader = new Reader(context, viewer, signal);
  const { words, language } = understanding;
  const derived =
    language === 'nl'
      ? dutchCompounds(words, DERIVED_WEIGHT)
      : language === 'fr'
        ? inclusiveForms(words, DERIVED_WEIGHT)
        : [];
  const inOwn = language !== null && context.languages.ours.includes(language);
  const elsewhere = context.languages.others || context.languages.ours.some((other) => other !== language);
  const bag = wordsQuery(words);
  // Only who sees what is hidden looks for words in it: its scores are counted by themselves.
  const foldedIn = [...(elsewhere || !inOwn ? [reader.indexes.any] : []), ...reader.hiddenIndex];
  const [own, folded, bridged, vectors] = await Promise.all([
    inOwn
      ? reader.words('words', [reader.indexes[language]], wordsQuery(words, derived))
      : reader.none('words', 'not-needed'),
    foldedIn.length > 0 ? reader.words('folded', foldedIn, bag) : reader.none('folded', 'not-needed'),
    bridges(understanding, context, reader),
    reader.vectors(understanding.text),
  ]);
  const retrieved = [own, folded, ...bridged, vectors];
  const asked = retrieved.filter(({ outcome }) => outcome === 'answered' || outcome === 'failed');
  if (asked.length > 0 && asked.every(({ outcome }) => outcome === 'failed')) throw reader.failure();
  return retrieved;
}

/** A topic recognised in one language is looked for in the others by its names there. */
async function bridges(understanding: Understanding, context: RetrievalContext, reader: Reader): Promise<Retrieved[]> {
  const names = understanding.topics.flatMap((topic) => topic.names);
  const others = LANGUAGES.filter(
    (language) => language !== understanding.language && context.languages.ours.includes(language),
  );
  if (names.length === 0) return [];
  const query = phrasesQuery(names);
  return await Promise.all(
    others.map(async (language) => ({
      ...(await reader.words('bridged', [reader.indexes[language]], query)),
      language,
    })),
  );
}

class Reader {
  /** Where the viewer's words are looked for. */
  readonly indexes: WordIndexes;
  readonly hiddenIndex: readonly string[];
  readonly #context: RetrievalContext;
  readonly #viewer: { viewerId: string; visible: string[] };
  readonly #signal: AbortSignal | undefined;
  readonly #failures: unknown[] = [];

  constructor(context: RetrievalContext, viewer: Viewer, signal: AbortSignal | undefined) {
    this.#context = context;
    this.#viewer = viewerParameters(viewer);
    this.indexes = wordIndexesFor(this.#viewer.visible);
    this.hiddenIndex = viewer.kind === 'keeper' ? [HIDDEN_WORDS] : [];
    this.#signal = signal;
  }

  none(retriever: Retriever, outcome: Retrieved['outcome']): Retrieved {
    return { retriever, hits: [], outcome };
  }

  async words(retriever: Retriever, indexes: readonly string[], query: string): Promise<Retrieved> {
    if (query === '') return this.none(retriever, 'no-words');
    const wanted = this.#context.weights.retrieval.depth;
    return await this.#attempt(retriever, async () => {
      const found = indexes.map(async (index) => {
        const asked = { index, query, wanted, ...this.#viewer };
        const columns = await readDeepEnough(wanted, async (limit) => {
          return (await this.#context.graph.run('retrieve/words', { ...asked, limit }, this.#options()))[0] ?? NOTHING;
        });
        return hitsOf(columns);
      });
      const hits = await Promise.all(found);
      return hits.length === 1 ? hits.flat() : hits.flat().toSorted((a, b) => b.score - a.score);
    });
  }

  async vectors(text: string): Promise<Retrieved> {
    const { embedder, graph, weights } = this.#context;
    if (embedder === null) return this.none('vectors', 'no-model');
    const wanted = weights.retrieval.vectorDepth;
    return await this.#attempt('vectors', async () => {
      const [vector] = await embedder.embed([text], 'query', this.#options());
      if (!vector) return null;
      const asked = { vector: Array.from(vector), model: embedder.model.key, wanted, ...this.#viewer };
      const columns = await readDeepEnough(wanted, async (limit) => {
        const candidates = limit * CANDIDATES_EACH;
        return (await graph.run('retrieve/vectors', { ...asked, limit: candidates }, this.#options()))[0] ?? NOTHING;
      });
      return hitsOf(columns);
    });
  }

  /** Why every retriever failed, for the caller. */
  failure(): unknown {
    const [first] = this.#failures;
    return first instanceof AppError
      ? first
      : new AppError('unavailable', 'the graph cannot be read now', { cause: first });
  }

  async #attempt(retriever: Retriever, find: () => Promise<readonly Hit[] | null>): Promise<Retrieved> {
    try {
      const hits = await find();
      return hits === null ? this.none(retriever, 'no-model') : { retriever, hits, outcome: 'answered' };
    } catch (error) {
      this.#rethrowIfAborted(error);
      this.#failures.push(error);
      return this.none(retriever, 'failed');
    }
  }

  #rethrowIfAborted(error: unknown): void {
    if (this.#signal?.aborted) throw error;
  }

  #options(): { signal?: AbortSignal } {
    return this.#signal ? { signal: this.#signal } : {};
  }
}
