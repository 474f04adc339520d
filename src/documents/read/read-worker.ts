import { parentPort, workerData } from 'node:worker_threads';
import './newer-language.ts';
import { AppError } from '../../domain/index.ts';
import { readDocument } from './read-document.ts';
import type { FromReader, ToReader } from './read-in-thread.ts';

/** The thread in which one file is read, and which ends with it. */
const { bytes, name, limits } = workerData as ToReader;

const tell = (message: FromReader): void => parentPort?.postMessage(message);

try {
  tell({ kind: 'read', document: await readDocument(Buffer.from(bytes), name, limits) });
} catch (error) {
  if (error instanceof AppError)
    tell({ kind: 'refused', code: error.code, message: error.message, details: error.details });
  else tell({ kind: 'fault', name: error instanceof Error ? error.name : typeof error });
}
