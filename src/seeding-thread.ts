/** The thread in which groups are worked out: the composition of what it needs, and nothing else. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type ModelCard, similarityCalibration } from './embedding/index.ts';
import { listenAsSolver } from './seeding/index.ts';

if (parentPort === null) throw new Error('seeding-thread.ts runs as a worker thread only');
/** Linux gives a priority to a thread by itself: whoever asks a question meanwhile comes first. */
if (process.platform === 'linux') setPriority(5);
const { card } = workerData as { readonly card: Pick<ModelCard, 'languages' | 'calibration'> | null };
listenAsSolver(parentPort, similarityCalibration(card ?? { languages: [] }));
