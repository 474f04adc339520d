/** The thread in which networks are measured and laid out. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { listenAsWorker } from './listen-as-worker.ts';

if (parentPort === null) throw new Error('worker.ts runs as a worker thread only');
/** Linux gives a priority to a thread by itself: whoever asks a question meanwhile comes first. */
if (process.platform === 'linux') setPriority(5);
listenAsWorker(parentPort);
