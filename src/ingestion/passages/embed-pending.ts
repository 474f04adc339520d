import type { Embedder } from '../../embedding/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { type OnProgress, PhaseProgress } from '../import/progress.ts';
import { takeIntoUse } from './take-into-use.ts';

type Pending = Queries['passages/pending']['row'];

/** What an embedding run did. */
export interface EmbeddingReport {
  /** Passages that have a vector now. */
  readonly embedded: number;
  /** Passages in which the model can read nothing, such as emoji alone. */
  readonly unreadable: number;
  /** Different texts that were handed to the model. */
  readonly texts: number;
  readonly seconds: number;
}

export interface EmbedOptions {
  /**
   * Passages in one window. Default 1,000; fewer where questions are answered meanwhile, for handing a window's vectors to
   * the database and indexing them there holds up both for as long as that takes.
   */
  readonly window?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Passages in one window if nothing is said: embedded together, sorted by length and batched by the embedder, identical
 * texts once. Large enough for batches of equal length, small enough that a stopped run loses little. The database takes
 * them about as fast in any case: 782 vectors a second in writes of 1,000, 766 in writes of 200 (medians of three rounds
 * in turns, into an index of 40,000, on two busy cores).
 */
const WINDOW = 1_000;
/** Characters of a window's texts at most; the embedder's queue holds several windows. */
const WINDOW_CHARACTERS = 500_000;

/**
 * Makes vectors for the passages that have none of this model, and keeps them in the graph. While the model works on one
 * window, the one before is written and the next one read. Stopped, it goes on from there when run again; a passage is
 * done anew only when its text or the model changed.
 */
export async function embedPending(
  graph: Graph,
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<EmbeddingReport> {
  const began = performance.now();
  const { onProgress, signal, window: size = WINDOW } = options;
  await takeIntoUse(graph, embedder.model.key, signal);
  const missing = await passagesWithoutVector(graph, embedder.model.key);
  const progress = new PhaseProgress('embedding', 'passages', missing, onProgress);
  const report = { embedded: 0, unreadable: 0, texts: 0 };
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const window of ahead(windowsOf(graph, size))) {
      const texts = [...new Set(window.map(({ text }) => text))];
      const vectors = await embedder.embed(texts, 'passage', signal ? { signal } : {});
      await written;
      const vectorOf = new Map(texts.map((text, at) => [text, vectors[at] ?? null]));
      written = keep(graph, embedder.model.key, window, vectorOf).then((kept) => {
        report.embedded += kept;
        report.unreadable += window.length - kept;
        progress.add(window.length);
      });
      // A failure is met where it is awaited; until then it must not end the process.
      written.catch(() => {});
      report.texts += texts.length;
    }
    await written;
  } finally {
    // Whoever is told of a failure may close the graph: nothing must be on its way to it any more.
    await written.catch(() => {});
  }
  progress.end();
  return { ...report, seconds: (performance.now() - began) / 1_000 };
}

/** How many passages have no vector of a model: meaning does not find those. */
export async function passagesWithoutVector(graph: Graph, model: string): Promise<number> {
  const [counts] = await graph.run('passages/counts', { model });
  return counts?.pending ?? 0;
}

async function* windowsOf(graph: Graph, size: number): AsyncGenerator<readonly Pending[]> {
  let after = '';
  for (;;) {
    const page = await graph.run('passages/pending', { after, limit: size });
    let window: Pending[] = [];
    let characters = 0;
    for (const passage of page) {
      if (characters + passage.text.length > WINDOW_CHARACTERS && window.length > 0) {
        yield window;
        window = [];
        characters = 0;
      }
      window.push(passage);
      characters += passage.text.length;
    }
    if (window.length > 0) yield window;
    if (page.length < size) return;
    after = page.at(-1)?.id ?? after;
  }
}

/** The same, with the next one fetched while the present one is worked on. */
async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = items.next();
      next.catch(() => {});
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}

/** Gives how many got a vector. */
async function keep(
  graph: Graph,
  model: string,
  window: readonly Pending[],
  vectorOf: ReadonlyMap<string, Float32Array | null>,
): Promise<number> {
  const vectors: { id: string; hash: string; embedding: number[] }[] = [];
  const unreadable: { id: string; hash: string }[] = [];
  for (const { id, hash, text } of window) {
    const vector = vectorOf.get(text);
    if (vector) vectors.push({ id, hash, embedding: Array.from(vector) });
    else unreadable.push({ id, hash });
  }
  await graph.write([
    { query: 'passages/set-vectors', parameters: { model, vectors } },
    { query: 'passages/set-unreadable', parameters: { model, passages: unreadable } },
  ]);
  return vectors.length;
}
