/** The worker thread: one model, fed with texts, questions first. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { TextVector } from './embedder.ts';
import { loadSentenceModel, type SentenceModel } from './sentence-model.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

interface Task {
  readonly id: number;
  readonly steps: AsyncGenerator<void, TextVector[]>;
}

if (parentPort === null) throw new Error('worker.ts runs as a worker thread only');
const port = parentPort;
const questions: Task[] = [];
const passages: Task[] = [];
let busy = false;

function tell(message: FromWorker): void {
  const buffers = message.kind === 'embedded' ? message.vectors.flatMap((vector) => vector?.buffer ?? []) : [];
  port.postMessage(message, buffers as ArrayBuffer[]);
}

/** Takes one step of the most urgent task at a time, and lets messages in between two. */
async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let task = questions[0] ?? passages[0]; task !== undefined; task = questions[0] ?? passages[0]) {
    try {
      const step = await task.steps.next();
      if (step.done === true) {
        drop(task.id);
        tell({ kind: 'embedded', id: task.id, vectors: step.value });
      }
    } catch {
      // What the library says of a failed run may hold the input: it stops here.
      drop(task.id);
      tell({ kind: 'failed', id: task.id, reason: 'the model failed on a batch of texts' });
    }
    await nextTurn();
  }
  busy = false;
}

function drop(id: number): void {
  for (const tasks of [questions, passages]) {
    const at = tasks.findIndex((task) => task.id === id);
    if (at >= 0) tasks.splice(at, 1);
  }
}

/** Reads once as much as the model may ever be given: a model that does not fit its card is found before it is asked. */
async function probe(model: SentenceModel, maxTokens: number): Promise<void> {
  const steps = model.embed(['a '.repeat(Math.min(maxTokens, 512))], 'passage');
  while ((await steps.next()).done !== true);
}

const { folder, card, threads } = workerData as WorkerStart;
try {
  const model = await loadSentenceModel(folder, card, threads);
  await probe(model, card.maxTokens);
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'cancel') return drop(message.id);
    const steps = model.embed(message.texts, message.purpose);
    (message.purpose === 'query' ? questions : passages).push({ id: message.id, steps });
    void work();
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'unusable', reason: error instanceof Error ? error.message : String(error) });
}
