import { availableParallelism } from 'node:os';
import { AppError } from '../domain/index.ts';
import { chooseModel } from './choose-model.ts';
import type { Embedder, EmbeddingState } from './embedder.ts';
import { type ModelCard, readModelCard } from './model-card.ts';
import { type StartWorker, startWorker } from './model-thread.ts';
import { readModelWords } from './model-words.ts';
import { verifyFiles } from './verify-files.ts';
import { startWorkerEmbedder } from './worker-embedder.ts';

/** What `openEmbedder` can be told; only the folder is needed. */
export interface OpenEmbedderOptions {
  /** Model folder with its `card.json`. */
  readonly folder: string;
  /** Threads that one run of the model may use. Default: half the processors, at least 1, at most 4. */
  readonly threads?: number;
  /** How the worker thread is started; handed in by tests that want to hold it. */
  readonly worker?: StartWorker;
  /** Characters that may wait, per purpose; see `MAX_WAITING_CHARACTERS`. */
  readonly maxWaitingCharacters?: number;
}

/**
 * Reads the card, compares every file with it, and loads the model in a worker thread. Rejects with `unavailable`,
 * naming the file and the remedy, when the folder is missing, incomplete, truncated or swapped.
 */
export async function openEmbedder(options: OpenEmbedderOptions): Promise<Embedder> {
  return open(options, await readModelCard(options.folder));
}

/** An embedder if there is one, and how embedding stands now. */
export interface OpenedEmbedder {
  readonly embedder: Embedder | null;
  /** The model's card, for its calibration; `null` without a model. */
  readonly card: ModelCard | null;
  state(): EmbeddingState;
}

/**
 * Opens the chosen model (see `chooseModel`; the default one when `undefined`), and goes on without when there is none
 * or it is broken, saying so in `state()`.
 */
export async function openEmbedderOrNone(
  chosen: string | undefined,
  options: Omit<OpenEmbedderOptions, 'folder'> & { readonly modelsFolder?: string } = {},
): Promise<OpenedEmbedder> {
  try {
    const folder = chooseModel(chosen, options.modelsFolder);
    if (folder === null) return { embedder: null, card: null, state: () => ({ status: 'none' }) };
    const card = await readModelCard(folder);
    const embedder = await open({ ...options, folder }, card);
    return { embedder, card, state: () => embedder.state() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message: reason } = error;
    return { embedder: null, card: null, state: () => ({ status: 'broken', reason }) };
  }
}

async function open(options: OpenEmbedderOptions, card: ModelCard): Promise<Embedder> {
  const { folder, threads = defaultThreads(), worker = startWorker } = options;
  await verifyFiles(folder, card);
  const embedder = await startWorkerEmbedder({
    card,
    launch: () => worker({ folder, card, threads }),
    ...(options.maxWaitingCharacters === undefined ? {} : { maxWaitingCharacters: options.maxWaitingCharacters }),
  });
  return Object.assign(embedder, { words: () => readModelWords(folder) });
}

/**
 * The database and the service itself need the other processors. On two, a second thread makes one short question
 * slower, not faster (`npm run bench` says by how much).
 */
function defaultThreads(): number {
  return Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));
}
