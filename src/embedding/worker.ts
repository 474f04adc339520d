/** The worker thread: one model, fed with texts, questions first. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TextVector } from './embedder.ts';
import { loadSentenceModel, type SentenceModel } from './sentence-model.ts';
import { TaskQueue } from './task-queue.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

if (parentPort === null) throw new Error('worker.ts runs as a worker thread only');
const port = parentPort;

function tell(message: FromWorker): void {
  const buffers = message.kind === 'embedded' ? message.vectors.flatMap((vector) => vector?.buffer ?? []) : [];
  port.postMessage(message, buffers as ArrayBuffer[]);
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
  const queue = new TaskQueue<TextVector[]>({
    done: (id, vectors) => tell({ kind: 'embedded', id, vectors }),
    failed: (id) => tell({ kind: 'failed', id, reason: 'the model failed on a batch of texts' }),
  });
  port.on('message', (message: ToWorker) => {
    const { id } = message;
    if (message.kind === 'cancel') queue.drop(id);
    else queue.add({ id, urgent: message.purpose === 'query', steps: model.embed(message.texts, message.purpose) });
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'unusable', reason: error instanceof Error ? error.message : String(error) });
}
