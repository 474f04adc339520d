import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Maillon } from './compose.ts';
import { createSeedingDesk, type SeedingDesk } from './proposals/index.ts';
import { type Solve, solveInThreads } from './seeding/index.ts';

/** Groups are worked out in a thread beside the one that answers. */
export function solveBeside({ embedding }: Maillon): Solve {
  const file = new URL(`./seeding-thread${extname(import.meta.url)}`, import.meta.url);
  const { languages = [], calibration } = embedding.card ?? {};
  return solveInThreads(() => new Worker(file, { workerData: { card: { languages, calibration } } }));
}

/** The seedings of a service, kept in the graph. */
export function openSeedings(maillon: Maillon, solve: Solve, onFault: (error: unknown) => void): SeedingDesk {
  const { graph, directory } = maillon;
  const seeder = maillon.seeder(solve);
  return createSeedingDesk({ graph, seeder, hasMember: (id) => directory.hasMember(id), onFault });
}
