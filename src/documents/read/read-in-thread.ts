import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../domain/index.ts';
import { type DocumentLimits, type DocumentText, refused } from '../document.ts';

/** Reads one file, held to its limits. */
export type ReadDocument = (bytes: Uint8Array, name: string) => Promise<DocumentText>;

export interface ToReader {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly limits: DocumentLimits;
}

export type FromReader =
  | { readonly kind: 'read'; readonly document: DocumentText }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly details: object }
  | { readonly kind: 'fault'; readonly name: string };

/** Files read at once, and files that may wait: each holds a thread and what the file unpacks to. */
const AT_ONCE = 2;
const MOST_WAITING = 10;
/** Memory of a thread, in megabytes: what needs more is ended, and the service goes on. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * Reads files each in a thread of its own that is ended when its time is up, so that no file can hold up or bring down
 * the service.
 */
export function readInThreads(limits: DocumentLimits): ReadDocument {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = async (): Promise<void> => {
    if (running < AT_ONCE) {
      running += 1;
      return;
    }
    if (waiting.length >= MOST_WAITING)
      throw new AppError('unavailable', 'many files are being read just now: try again in a minute', {
        details: { retryAfter: 30 },
      });
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return async (bytes, name) => {
    if (bytes.length > limits.bytes) throw tooLarge(limits.bytes);
    await turn();
    try {
      return await readOnce({ bytes, name, limits });
    } finally {
      leave();
    }
  };
}

/** A file over the size that is taken. */
export function tooLarge(limit: number): AppError {
  const most = Math.round(limit / 1024 / 1024);
  return refused('too-large', `this file is larger than ${most} MB, which is the most: share a smaller one`, {
    limit,
  });
}

function readOnce(given: ToReader): Promise<DocumentText> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: given,
      resourceLimits: MEMORY,
      // The libraries warn of what is odd in a file: that may be its words, which belong into no log.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      settle(() => reject(tooSlow(given.limits.time)));
    }, given.limits.time);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate();
      how();
    };
    worker.on('message', (message: FromReader) =>
      settle(() => {
        if (message.kind === 'read') resolve(message.document);
        else if (message.kind === 'refused')
          reject(new AppError(message.code, message.message, { details: { ...message.details } }));
        else reject(unreadable(new Error(`a ${message.name} while a file was read`)));
      }),
    );
    worker.on('error', (error) => settle(() => reject(unreadable(error))));
    worker.on('exit', () => settle(() => reject(unreadable(new Error('the thread that reads a file ended')))));
  });
}

const tooSlow = (time: number): AppError =>
  refused('too-slow', `reading this file took longer than ${time / 1000} s and was ended: share a shorter one`);

function unreadable(cause: unknown): AppError {
  const error = refused('broken', 'this file cannot be read: save it anew, or share it as PDF or plain text');
  error.cause = cause;
  return error;
}
