import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type Viewer } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { readSeedWish, type Seeding, type SeedWish } from '../../seeding/index.ts';
import { createJobStore, type KeptJob } from './job-store.ts';
import { type RunJobServices, runJob } from './run-job.ts';
import { isOver, mayRead, type SeedingJob, toJobViewer } from './seeding-job.ts';

/** Takes seedings in, works them out one after the other, and says how each stands. */
export interface SeedingDesk {
  /** Queues a seeding; refuses at once what could only fail. */
  start(wish: unknown, viewer: Viewer, signal?: AbortSignal): Promise<SeedingJob>;
  read(id: string, viewer: Viewer): Promise<SeedingJob>;
  /** What a job that is over was asked for, and what came of it: for whoever keeps one of its proposals. */
  result(id: string, viewer: Viewer): Promise<{ readonly wish: SeedWish; readonly seeding: Seeding }>;
  /** Stops it; the best so far is kept. */
  cancel(id: string, viewer: Viewer): Promise<SeedingJob>;
  /** The job as it is, and again at each change, until it is over or the signal says stop. */
  follow(id: string, viewer: Viewer, signal: AbortSignal): AsyncGenerator<SeedingJob, void, undefined>;
  /** Takes no more jobs; what is worked on goes back to the queue. */
  close(): Promise<void>;
}

export interface SeedingDeskServices extends RunJobServices {
  readonly graph: Graph;
  /** Jobs worked on at once (default 1): each takes a processor. */
  readonly atOnce?: number;
  readonly now?: () => Date;
  /** Milliseconds without a sign after which a service counts as gone (default 15,000). */
  readonly silence?: number;
}

/** How often the graph is told that a job goes on and asked whether to stop, in milliseconds. */
const SIGN_EVERY = 1_000;
/** How often the queue is looked at for what other services left, in milliseconds. */
const LOOK_EVERY = 5_000;
/** Jobs are kept so many days after their end. */
const KEPT_DAYS = 30;

interface Working {
  readonly enough: AbortController;
  progress: number;
  best: number | null;
}

export function createSeedingDesk(services: SeedingDeskServices): SeedingDesk {
  const { graph, seeder, atOnce = 1, now = () => new Date(), silence = 15_000 } = services;
  const store = createJobStore(graph, randomUUID(), () => now().toISOString());
  const before = (milliseconds: number): string => new Date(now().getTime() - milliseconds).toISOString();
  const closing = new AbortController();
  const changes = new EventEmitter().setMaxListeners(0);
  const working = new Map<string, Working>();
  const runs = new Set<Promise<void>>();
  let isAskedAgain = false;

  /** Works jobs out for as long as there are any and hands are free. */
  function look(): void {
    isAskedAgain = runs.size >= atOnce;
    if (closing.signal.aborted || isAskedAgain) return;
    const run = workOnNext()
      .catch((error: unknown) => {
        if (!closing.signal.aborted) services.onFault(error);
        return false;
      })
      .then((found) => {
        runs.delete(run);
        if (found || isAskedAgain) look();
      });
    runs.add(run);
  }

  /** Gives whether there was one. */
  async function workOnNext(): Promise<boolean> {
    const claimed = await store.claim(before(silence));
    if (claimed === null) return false;
    const { id } = claimed;
    const work: Working = { enough: new AbortController(), progress: 0, best: null };
    working.set(id, work);
    changes.emit(id);
    const signs = setInterval(() => {
      // A sign that is not given is no harm: after many of them another service takes over.
      const sign = store.noteProgress(id, work.progress, work.best);
      sign.then((isToStop) => isToStop && work.enough.abort()).catch(() => undefined);
    }, SIGN_EVERY);
    try {
      const signals = { signal: closing.signal, enough: work.enough.signal };
      const outcome = await runJob(services, claimed, signals, (share, best) => {
        Object.assign(work, { progress: share, best });
        changes.emit(id);
      });
      await store.finish(id, outcome);
    } finally {
      clearInterval(signs);
      working.delete(id);
      changes.emit(id);
    }
    return true;
  }

  async function find(id: string, viewer: Viewer): Promise<KeptJob> {
    const kept = await store.read(id, viewer);
    if (kept !== null && mayRead(viewer, kept)) return withWork(kept, working.get(id));
    throw new AppError('not-found', `there is no seeding ${JSON.stringify(id.slice(0, 80))} that you may see`);
  }

  const looks = setInterval(look, LOOK_EVERY).unref();
  const tidying = setInterval(() => {
    store.tidy(before(KEPT_DAYS * 86_400_000)).catch(() => undefined);
  }, 60_000).unref();
  look();

  return {
    async start(wish, viewer, signal) {
      await seeder.check(readSeedWish(wish), viewer, signal);
      const id = randomUUID();
      await store.queue(id, toJobViewer(viewer), wish);
      look();
      return (await find(id, viewer)).job;
    },
    read: async (id, viewer) => (await find(id, viewer)).job,
    async result(id, viewer) {
      const { job, wish } = await find(id, viewer);
      if (job.result === null)
        throw new AppError('conflict', job.problem?.message ?? 'the seeding has no result yet: wait for it to be done');
      return { wish, seeding: job.result };
    },
    async cancel(id, viewer) {
      requireOwn(await find(id, viewer), viewer);
      await store.stop(id);
      working.get(id)?.enough.abort();
      changes.emit(id);
      return (await find(id, viewer)).job;
    },
    async *follow(id, viewer, signal) {
      let kept = await find(id, viewer);
      for (let told = ''; ; kept = withWork(kept, working.get(id))) {
        // What another service works on is seen in the graph alone; what is worked on here is known without asking.
        if (!working.has(id)) kept = await find(id, viewer);
        const mark = JSON.stringify([kept.job.status, kept.job.progress, kept.job.best]);
        if (mark !== told) yield kept.job;
        told = mark;
        if (isOver(kept.job) || signal.aborted) return;
        await nextChange(changes, id, signal);
      }
    },
    async close() {
      closing.abort(new AppError('unavailable', 'the service stops: the seeding goes on when it is back'));
      clearInterval(looks);
      clearInterval(tidying);
      await Promise.all(runs);
      await store.handBack();
    },
  };
}

/** What the public asked for, anybody may read; it is stopped by the public itself, or by the keeper. */
function requireOwn({ viewerKind, asker }: KeptJob, viewer: Viewer): void {
  const isOwn = viewer.kind === 'member' ? viewer.id === asker : viewer.kind === viewerKind;
  if (!isOwn && viewer.kind !== 'keeper')
    throw new AppError('forbidden', 'a seeding is cancelled by whoever began it, or by the keeper');
}

/** A job with how far it is this moment, where it is worked on here. */
function withWork(kept: KeptJob, work: Working | undefined): KeptJob {
  if (work === undefined || isOver(kept.job)) return kept;
  const { progress, best } = work;
  return { ...kept, job: { ...kept.job, status: 'running', progress, best } };
}

/** Waits for a change made here, or a second for one made elsewhere. */
async function nextChange(changes: EventEmitter, id: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const stop = (): void => over.abort();
  changes.once(id, stop);
  signal.addEventListener('abort', stop, { once: true });
  await sleep(SIGN_EVERY, undefined, { signal: over.signal }).catch(() => undefined);
  changes.off(id, stop);
  signal.removeEventListener('abort', stop);
}
