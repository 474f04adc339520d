import type { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/index.ts';
import type { SolveOptions } from './solve-part.ts';
import type { Solve, Task } from './solve-task.ts';
import type { FromSolver, ToSolver } from './solver-messages.ts';

/** After "enough" a search gives its best at once; a proof holds its thread until it is ended, after so many milliseconds. */
const PATIENCE = 3_000;

/**
 * Works groups out in threads of their own, a fresh one for each task: neither the search nor the solver's proofs, which
 * hold a thread for seconds, keep the service from answering, and what they used of memory is given back.
 */
export const solveInThreads = (launch: () => Worker): Solve =>
  ((task: Task, options: SolveOptions = {}) => carryOut(launch, task, options)) as Solve;

function carryOut(launch: () => Worker, task: Task, options: SolveOptions): Promise<unknown> {
  const { signal, enough, onProgress } = options;
  signal?.throwIfAborted();
  const worker = launch();
  const tell = (message: ToSolver): void => worker.postMessage(message);
  let timer: NodeJS.Timeout | undefined;
  return new Promise<unknown>((resolve, reject) => {
    const giveUp = (): void => reject(signal?.reason);
    const hurry = (): void => {
      tell({ kind: 'enough' });
      timer = setTimeout(() => reject(new AppError('conflict', 'it was stopped before a first proposal')), PATIENCE);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    enough?.addEventListener('abort', hurry, { once: true });
    worker
      .on('message', (message: FromSolver) => {
        if (message.kind === 'progress') onProgress?.(message.share, message.best);
        else if (message.kind === 'done') resolve(message.result);
        else if (message.kind === 'refused')
          reject(new AppError(message.code, message.message, { details: message.details }));
        else reject(faultAt(message));
      })
      .on('error', reject)
      .on('exit', () => reject(new Error('the thread that works out groups stopped')));
    tell({ kind: 'task', task });
    if (enough?.aborted === true) hurry();
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

function faultAt({ name, stack }: { readonly name: string; readonly stack: string }): Error {
  const fault = new Error(`a fault in the thread that works out groups (${name})`);
  fault.stack = `${fault.message}\n${stack}`;
  return fault;
}
