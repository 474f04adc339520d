import { AppError } from '../domain/index.ts';
import type { ProposalBook, SeedingDesk, SeedingJob } from '../grouping/index.ts';
import type { RequestContext } from './http/request-context.ts';

export function deskOf(seedings: SeedingDesk | undefined): SeedingDesk {
  if (seedings !== undefined) return seedings;
  throw new AppError('unavailable', 'this service seeds no groups');
}

export function bookOf(proposals: ProposalBook | undefined): ProposalBook {
  if (proposals !== undefined) return proposals;
  throw new AppError('unavailable', 'this service keeps no proposals');
}

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
