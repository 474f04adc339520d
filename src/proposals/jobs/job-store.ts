import { type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { Seeding, type SeedWish } from '../../seeding/index.ts';
import { JOB_STATUSES, type JobViewer, type SeedingJob } from './seeding-job.ts';

export interface KeptJob extends JobViewer {
  readonly job: SeedingJob;
  readonly wish: SeedWish;
}

export type ClaimedJob = Queries['seeding/claim-job']['row'];

/** What a seeding came to. */
export interface JobOutcome {
  readonly status: 'done' | 'failed' | 'cancelled' | 'lost';
  readonly result: Seeding | null;
  readonly problem: SeedingJob['problem'];
}

/** Jobs as the graph keeps them: any service on it sees them all, and a restart loses none. */
export interface JobStore {
  queue(id: string, viewer: JobViewer, wish: unknown): Promise<void>;
  /** Without its result for a viewer who may not see everybody in it. */
  read(id: string, viewer: Viewer): Promise<KeptJob | null>;
  claim(silentSince: string): Promise<ClaimedJob | null>;
  /** Gives whether somebody asked the job to stop. */
  noteProgress(id: string, progress: number, best: number | null): Promise<boolean>;
  finish(id: string, outcome: JobOutcome): Promise<void>;
  stop(id: string): Promise<void>;
  handBack(): Promise<void>;
  /** Takes out what names somebody who was erased, and jobs that ended long ago. */
  tidy(endedBefore: string): Promise<void>;
}

const ERASED: SeedingJob['problem'] = {
  code: 'not-found',
  message:
    'a member whom this seeding placed is not here any more, or may not be seen, so its result is not shown: seed again',
};

/** `owner` names the service that works on what it claims. */
export function createJobStore(graph: Graph, owner: string, now: () => string): JobStore {
  return {
    async queue(id, viewer, wish) {
      await graph.run('seeding/queue-job', { id, ...viewer, request: JSON.stringify(wish), created: now() });
    },
    async read(id, viewer) {
      const [row] = await graph.run('seeding/job', { id, ...viewerParameters(viewer) });
      if (row === undefined) return null;
      const { viewerKind, asker, status, progress, best, result, forgotten, problem, request, ...rest } = row;
      return {
        viewerKind,
        asker,
        wish: JSON.parse(request),
        job: {
          id,
          status: JOB_STATUSES.find((known) => known === status) ?? 'lost',
          ...{ progress, best, ...rest },
          result: result === null ? null : (Seeding.parse(JSON.parse(result)) as Seeding),
          problem: forgotten ? ERASED : problem === null ? null : JSON.parse(problem),
        },
      };
    },
    async claim(silentSince) {
      const [row] = await graph.run('seeding/claim-job', { owner, now: now(), silentSince });
      return row ?? null;
    },
    async noteProgress(id, progress, best) {
      const [row] = await graph.run('seeding/note-progress', { id, owner, progress, best, now: now() });
      return row?.isToStop ?? false;
    },
    async finish(id, { status, result, problem }) {
      await graph.run('seeding/finish-job', {
        ...{ id, owner, status },
        result: result === null ? null : JSON.stringify(result),
        problem: problem === null ? null : JSON.stringify(problem),
        best: result?.proposals[0]?.score ?? null,
        named: result === null ? [] : membersIn(result),
        finished: now(),
      });
    },
    async stop(id) {
      await graph.run('seeding/stop-job', { id, now: now() });
    },
    async handBack() {
      await graph.run('seeding/hand-back-jobs', { owner });
    },
    async tidy(endedBefore) {
      await graph.run('seeding/tidy-jobs', { endedBefore });
      await graph.run('seeding/tidy-versions', {});
    },
  };
}

/** Everybody a result names, each once. */
function membersIn({ proposals, conflicts }: Seeding): string[] {
  const groups = proposals.flatMap(({ rounds }) => rounds.flatMap((round) => round.groups));
  const named = [...groups.flatMap(({ members }) => members), ...conflicts.flatMap(({ people = [] }) => people)];
  const ids = [...named.map(({ id }) => id), ...proposals.flatMap(({ leftOut }) => leftOut)];
  return [...new Set(ids)];
}
