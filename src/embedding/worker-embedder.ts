import type { Worker } from 'node:worker_threads';
import { AppError } from '../domain/index.ts';
import type { Embedder, EmbeddingPurpose, EmbeddingState, TextVector } from './embedder.ts';
import { describeModel, type ModelCard } from './model-card.ts';
import { type ModelThread, startModelThread } from './model-thread.ts';
import type { FromWorker } from './worker-messages.ts';

/** Passages handed to the worker at once: enough to find some of like length, few enough to hold little twice. */
const TEXTS_PER_WINDOW = 512;

/** No tokenizer in use makes fewer than one token of this many characters; more need not be looked at. */
const CHARACTERS_PER_TOKEN = 64;

/**
 * Characters that may wait per purpose, each text with room for its vector: about 128 MB. Whoever hands in more than
 * that is too fast for the model and has to wait for answers.
 */
const MAX_WAITING_CHARACTERS = 64 * 1024 * 1024;

/** One call of `embed`, sent to the worker window by window. */
interface Job {
  readonly texts: readonly string[];
  readonly purpose: EmbeddingPurpose;
  readonly vectors: TextVector[];
  readonly settle: (outcome: { readonly vectors: TextVector[] } | { readonly error: unknown }) => void;
  /** Texts sent so far. */
  sent: number;
  /** Texts answered so far. */
  answered: number;
}

/** Texts of a job that are with the worker; `from` is the place of the first among the job's texts. */
interface Window {
  readonly job: Job;
  readonly from: number;
}

/** Options of an embedder that lives in a worker thread. */
export interface WorkerEmbedderOptions {
  readonly card: ModelCard;
  readonly launch: () => Worker;
  readonly maxWaitingCharacters?: number;
}

/** Starts the worker and answers with an embedder that feeds it. */
export async function startWorkerEmbedder(options: WorkerEmbedderOptions): Promise<Embedder> {
  const { card, launch, maxWaitingCharacters = MAX_WAITING_CHARACTERS } = options;
  const model = describeModel(card);
  const longest = card.maxTokens * CHARACTERS_PER_TOKEN;
  const waiting = { query: 0, passage: 0 };
  const jobs: Job[] = [];
  const windows = new Map<number, Window>();
  let nextId = 1;

  const thread: ModelThread = await startModelThread(launch, {
    message: (message) => take(message),
    lost: (reason) => {
      for (const job of [...jobs]) job.settle({ error: new AppError('unavailable', reason) });
    },
  });

  function take(message: Extract<FromWorker, { readonly id: number }>): void {
    const window = windows.get(message.id);
    windows.delete(message.id);
    if (window !== undefined) {
      const { job, from } = window;
      if (message.kind === 'failed') job.settle({ error: new AppError('unavailable', message.reason) });
      else {
        for (const [index, vector] of message.vectors.entries()) job.vectors[from + index] = vector;
        job.answered += message.vectors.length;
        if (job.answered === job.texts.length) job.settle({ vectors: job.vectors });
      }
    }
    send();
  }

  /** Questions go to the worker at once, passages one window at a time, so that little lies there twice. */
  function send(): void {
    let passagesSent = [...windows.values()].some(({ job }) => job.purpose === 'passage');
    for (const job of jobs) {
      while (job.sent < job.texts.length && !(job.purpose === 'passage' && passagesSent)) {
        const id = nextId++;
        const from = job.sent;
        const texts = job.texts.slice(from, from + TEXTS_PER_WINDOW).map((text) => text.slice(0, longest));
        job.sent += texts.length;
        windows.set(id, { job, from });
        thread.post({ kind: 'embed', id, texts, purpose: job.purpose });
        if (job.purpose === 'passage') passagesSent = true;
      }
    }
  }

  /** Takes a job out of everything, whatever has become of it. */
  function forget(job: Job): void {
    jobs.splice(jobs.indexOf(job), 1);
    for (const [id, window] of windows)
      if (window.job === job) {
        windows.delete(id);
        thread.post({ kind: 'cancel', id });
      }
  }

  /** Room that texts take while they wait, their vectors (floats of four bytes) counted as characters of two. */
  const sizeOf = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + Math.min(text.length, longest) + 2 * card.dimensions, 0);

  function makeRoom(purpose: EmbeddingPurpose, size: number): void {
    if (size > maxWaitingCharacters)
      throw new AppError('too-large', 'more texts at once than can wait for the sentence model; hand in fewer', {
        details: { limit: maxWaitingCharacters },
      });
    if (waiting[purpose] + size > maxWaitingCharacters)
      throw new AppError('unavailable', 'too many texts wait for the sentence model; try again when some are done');
  }

  return {
    model,
    state(): EmbeddingState {
      const reason = thread.trouble();
      return reason === undefined ? { status: 'ready', model } : { status: 'broken', reason };
    },
    async embed(texts, purpose, { signal } = {}) {
      signal?.throwIfAborted();
      if (texts.length === 0) return [];
      thread.wake();
      const size = sizeOf(texts);
      makeRoom(purpose, size);
      return new Promise<TextVector[]>((resolve, reject) => {
        const abort = () => job.settle({ error: signal?.reason });
        const job: Job = {
          texts,
          purpose,
          vectors: new Array<TextVector>(texts.length).fill(null),
          sent: 0,
          answered: 0,
          settle(outcome) {
            if (!jobs.includes(job)) return;
            forget(job);
            waiting[purpose] -= size;
            signal?.removeEventListener('abort', abort);
            if ('error' in outcome) reject(outcome.error);
            else resolve(outcome.vectors);
            send();
          },
        };
        jobs.push(job);
        waiting[purpose] += size;
        signal?.addEventListener('abort', abort, { once: true });
        send();
      });
    },
    async close() {
      await thread.close();
      for (const job of [...jobs])
        job.settle({ error: new AppError('unavailable', 'the sentence model was closed while texts waited for it') });
    },
  };
}
