import { AppError, type Viewer } from '../../domain/index.ts';
import { readSeedWish } from '../../seeding/index.ts';
import type { Seeder } from '../create-seeder.ts';
import type { ClaimedJob, JobOutcome } from './job-store.ts';
import { fromJobViewer } from './seeding-job.ts';

export interface RunJobServices {
  readonly seeder: Seeder;
  /** Whether the member who asked is still there: nobody sees through the eyes of one who was erased. */
  readonly hasMember: (id: string) => Promise<boolean>;
  /** Told of what nobody foresaw. */
  readonly onFault: (error: unknown) => void;
}

export interface RunSignals {
  /** The service stops: the job goes back to the queue. */
  readonly signal: AbortSignal;
  /** Somebody cancelled the job: its best so far is kept. */
  readonly enough: AbortSignal;
}

/** A job that took its service down so often will not be begun again. */
export const MOST_RUNS = 3;

/** Works a job out and says what came of it. Rejects only when `signal` ended it. */
export async function runJob(
  { seeder, hasMember, onFault }: RunJobServices,
  { viewerKind, asker, request, runs }: ClaimedJob,
  { signal, enough }: RunSignals,
  onProgress: (share: number, best: number | null) => void,
): Promise<JobOutcome> {
  if (runs > MOST_RUNS)
    return failure('lost', 'conflict', 'the service stopped while it worked on this: ask again, for fewer people');
  const viewer: Viewer = fromJobViewer({ viewerKind, asker });
  try {
    if (viewer.kind === 'member' && !(await hasMember(viewer.id)))
      return failure('failed', 'not-found', 'the member who asked for this is not here any more');
    const result = await seeder.seed(readSeedWish(JSON.parse(request)), viewer, { signal, enough, onProgress });
    return { status: enough.aborted ? 'cancelled' : 'done', result, problem: null };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppError && error.code !== 'internal')
      return failure(enough.aborted ? 'cancelled' : 'failed', error.code, error.message);
    onFault(error);
    return failure('failed', 'internal', 'something went wrong here: the log of the service says what');
  }
}

const failure = (status: JobOutcome['status'], code: string, message: string): JobOutcome => ({
  status,
  result: null,
  problem: { code, message },
});
