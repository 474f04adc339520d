import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type NetworkWork, workInThread } from './network/index.ts';

/** Networks are measured and laid out in a thread beside the one that answers. */
export function workBeside(): NetworkWork {
  const file = new URL(`./network-thread${extname(import.meta.url)}`, import.meta.url);
  return workInThread(() => new Worker(file));
}
