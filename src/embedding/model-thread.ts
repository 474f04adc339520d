import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../domain/index.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

/** A worker that dies twice within this time stays down until a call comes after it: no loop of crashes. */
const RESTART_INTERVAL_MS = 60_000;

/**
 * Room for what the tokenizer makes and drops at once, in MB. Left to itself the thread takes 50 MB more for it, at the
 * same speed.
 */
const SHORT_LIVED_MB = 8;

const LOADING = 'the sentence model is being loaded';

/** Starts the worker thread of a model. */
export type StartWorker = (start: WorkerStart) => Worker;

/**
 * Starts `worker.js` beside this file (`worker.ts` when this runs from source). What native code or a library may
 * print there is thrown away: it can hold the words of a text.
 */
export const startWorker: StartWorker = (start) => {
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    workerData: start,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: SHORT_LIVED_MB },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
};

/** A worker thread that is started again when it dies. */
export interface ModelThread {
  /** Why nothing can be embedded now; `undefined` when all is well. */
  trouble(): string | undefined;
  /** Starts a dead worker again when that is due; throws `unavailable` when it is not. Call it before `post`. */
  wake(): void;
  /** Hands a message to the worker; one that is still starting reads it when it is ready. */
  post(message: ToWorker): void;
  close(): Promise<void>;
}

export interface ThreadListener {
  message(message: Extract<FromWorker, { readonly id: number }>): void;
  /** The worker died: nothing posted before will be answered. */
  lost(reason: string): void;
}

/** Starts a worker and waits until its model is in memory; rejects with `unavailable` when that fails. */
export function startModelThread(launch: () => Worker, listener: ThreadListener): Promise<ModelThread> {
  let worker: Worker | undefined;
  let trouble: string | undefined;
  let lostAt = Number.NEGATIVE_INFINITY;
  let closing = false;

  function start(onReady: () => void, onLost: (reason: string) => void): void {
    trouble = LOADING;
    let reason = 'the worker thread of the sentence model stopped';
    worker = launch()
      .on('message', (message: FromWorker) => {
        if (message.kind === 'unusable') reason = `the sentence model cannot be loaded: ${message.reason}`;
        else if (message.kind !== 'ready') listener.message(message);
        else {
          trouble = undefined;
          onReady();
        }
      })
      .on('error', (error) => {
        // Once texts were handed over, the name alone: a message of code that is not ours may quote its input.
        const what = trouble === LOADING ? error.message : error.name;
        reason = `the worker thread of the sentence model stopped (${what})`;
      })
      .on('exit', () => {
        if (closing) return;
        worker = undefined;
        trouble = reason;
        onLost(reason);
      });
  }

  function restartWhenDue(): void {
    if (closing || worker !== undefined || performance.now() - lostAt < RESTART_INTERVAL_MS) return;
    start(() => {}, lose);
  }

  function lose(reason: string): void {
    listener.lost(reason);
    restartWhenDue();
    lostAt = performance.now();
  }

  const thread: ModelThread = {
    trouble: () => trouble,
    wake() {
      restartWhenDue();
      if (worker === undefined) throw new AppError('unavailable', trouble ?? 'the sentence model is not running');
    },
    post: (message) => worker?.postMessage(message),
    async close() {
      closing = true;
      trouble = 'the sentence model is closed';
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    let open = false;
    start(
      () => {
        open = true;
        resolve(thread);
      },
      (reason) => (open ? lose(reason) : reject(new AppError('unavailable', reason))),
    );
  });
}
