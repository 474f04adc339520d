import { z } from 'zod';
import type { Viewer } from '../../domain/index.ts';
import { Seeding } from '../../seeding/index.ts';

/**
 * How a seeding that runs as a job stands.
 *
 * - `queued` it waits for its turn
 * - `running` it is worked on; after a restart of the service it is begun again from its seed, and gives the same
 * - `done` its result is there
 * - `failed` it cannot be done: `problem` says why
 * - `cancelled` it was stopped by hand: the best so far is its result, null when there was none yet
 * - `lost` it will not be worked on any more: `problem` says what to do
 */
export const JOB_STATUSES = ['queued', 'running', 'done', 'failed', 'cancelled', 'lost'] as const;
type JobStatus = (typeof JOB_STATUSES)[number];

export const SeedingJob = z
  .object({
    id: z.string(),
    status: z.enum(JOB_STATUSES).describe('queued, running, done, failed, cancelled or lost'),
    progress: z.number().min(0).max(1),
    best: z.number().nullable().describe('Best score so far; null before there is one.'),
    result: Seeding.nullable(),
    problem: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .describe('Why there is no result, or not all of it, and what to do.'),
    runs: z.int().describe('How often it was begun: more than once when the service stopped meanwhile.'),
    created: z.string(),
    started: z.string().nullable(),
    finished: z.string().nullable(),
  })
  .describe('A seeding that runs as a job.');
export type SeedingJob = z.infer<typeof SeedingJob>;

/** Whether nothing more will happen to a job. */
export const isOver = ({ status }: { readonly status: JobStatus }): boolean =>
  status !== 'queued' && status !== 'running';

/** Through whose eyes a job sees, in the two fields that are kept of it. */
export interface JobViewer {
  readonly viewerKind: string;
  readonly asker: string | null;
}

export const toJobViewer = (viewer: Viewer): JobViewer => ({
  viewerKind: viewer.kind,
  asker: viewer.kind === 'member' ? viewer.id : null,
});

export const fromJobViewer = ({ viewerKind, asker }: JobViewer): Viewer =>
  viewerKind === 'keeper'
    ? { kind: 'keeper' }
    : viewerKind === 'member' && asker !== null
      ? { kind: 'member', id: asker }
      : { kind: 'public' };

/** What the public asked for, anybody may read: it holds nothing they could not see. All else is for whoever asked. */
export const mayRead = (viewer: Viewer, { viewerKind, asker }: JobViewer): boolean =>
  viewer.kind === 'keeper' || viewerKind === 'public' || (viewer.kind === 'member' && viewer.id === asker);
