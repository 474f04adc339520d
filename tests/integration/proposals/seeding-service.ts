import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import type { SeedingDesk, SeedingJob } from '../../../src/proposals/index.ts';
import { solveInThreads } from '../../../src/seeding/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { emptyGraph } from '../../support/test-graph.ts';

export interface SeedingService extends Running {
  readonly atelier: Atelier;
  readonly desk: SeedingDesk;
  /** Sends JSON to an address under /api; gives the status and what came back. */
  send(method: string, path: string, body?: unknown, as?: string): Promise<{ status: number; body: unknown }>;
  /** Seeds and waits for the end, however slow the machine. */
  seeded(wish: object, viewer?: Viewer): Promise<SeedingJob>;
  graphql<Data>(query: string, variables?: object, as?: string): Promise<Data>;
}

export const launchSolver = (): Worker =>
  new Worker(new URL('../../../src/seeding-thread.ts', import.meta.url), { workerData: { card: null } });

/** The whole service with the demo community, on the throw-away graph; groups worked out in threads, or in this one. */
export async function openSeedingService({ threads = false } = {}): Promise<SeedingService> {
  const atelier = await openAtelier({
    records: join(PROJECT_ROOT, 'scripts', 'demo'),
    ...(threads ? { solve: solveInThreads(launchSolver) } : {}),
  });
  const { graph, seedings: desk } = atelier;
  const running = await listen(atelier.services);
  const headers = (as: string | undefined) => ({
    'content-type': 'application/json',
    ...(as === undefined ? {} : { 'maillon-as': encodeURIComponent(as) }),
  });
  return {
    atelier,
    desk,
    address: running.address,
    async send(method, path, body, as) {
      const response = await fetch(`${running.address}/api${path}`, {
        method,
        headers: headers(as),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
    async seeded(wish, viewer = PUBLIC_VIEWER) {
      let job = await desk.start({ seconds: 600, ...wish }, viewer);
      for await (const state of desk.follow(job.id, viewer, new AbortController().signal)) job = state;
      return job;
    },
    async graphql<Data>(query: string, variables = {}, as?: string) {
      const response = await fetch(`${running.address}/graphql`, {
        method: 'POST',
        headers: headers(as),
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async stop() {
      await desk.close();
      await running.stop();
      await emptyGraph(graph);
      await atelier.close();
    },
  };
}
