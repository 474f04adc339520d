import type { SeedingDesk, SeedingJob } from '../proposals/index.ts';
import type { RequestContext } from './http/request-context.ts';

/** The job as soon as it is over, or as it is when the time to wait is. */
export async function waitForSeeding(
  desk: SeedingDesk,
  begun: SeedingJob,
  { viewer, signal }: RequestContext,
  seconds: number,
): Promise<SeedingJob> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1_000)]);
  let job = begun;
  for await (const state of desk.follow(begun.id, viewer, patience)) job = state;
  return job;
}
