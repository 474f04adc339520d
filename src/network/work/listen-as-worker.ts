import type { MessagePort } from 'node:worker_threads';
import { AppError } from '../../domain/index.ts';
import { WORK } from './work-here.ts';
import type { FromWorker, ToWorker } from './work-messages.ts';

/** Works out what comes by the port, one after the other: the life of the thread for networks. */
export function listenAsWorker(port: MessagePort): void {
  port.on('message', ({ id, work, given }: ToWorker) => {
    let answer: FromWorker;
    try {
      const run = WORK[work] as (...given: readonly unknown[]) => unknown;
      answer = { id, kind: 'done', result: run(...given) };
    } catch (error) {
      answer =
        error instanceof AppError
          ? { id, kind: 'refused', code: error.code, message: error.message, details: error.details }
          : { id, kind: 'fault', ...placeOf(error) };
    }
    port.postMessage(answer);
  });
}

function placeOf(error: unknown): { readonly name: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: frames.join('\n') };
}
