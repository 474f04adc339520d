import type { MessagePort } from 'node:worker_threads';
import { AppError } from '../../domain/index.ts';
import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { solveTask, type Task } from './solve-task.ts';
import type { FromSolver, ToSolver } from './solver-messages.ts';

/** Progress is told this often at most, in milliseconds. */
const TOLD_EVERY = 100;

/** Works out one task that comes by the port, and says how it goes: the life of a solver's thread. */
export function listenAsSolver(port: MessagePort, calibrate: CalibrateSimilarity): void {
  const enough = new AbortController();
  const tell = (message: FromSolver): void => port.postMessage(message);
  let told = 0;
  const onProgress = (share: number, best: number | null): void => {
    if (performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    tell({ kind: 'progress', share, best });
  };
  const work = async (task: Task): Promise<void> => {
    try {
      tell({ kind: 'done', result: await solveTask(task, calibrate, { enough: enough.signal, onProgress }) });
    } catch (error) {
      tell(
        error instanceof AppError
          ? { kind: 'refused', code: error.code, message: error.message, details: error.details }
          : { kind: 'fault', ...placeOf(error) },
      );
    }
  };
  port.on('message', (message: ToSolver) => {
    if (message.kind === 'enough') enough.abort();
    else void work(message.task);
  });
}

function placeOf(error: unknown): { readonly name: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: frames.join('\n') };
}
