import type { components } from '../../service/api.gen.ts';
import { answered, type Service } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

type Schemas = components['schemas'];
export type SavedProposal = Schemas['SavedProposal'];
export type SavedGroup = SavedProposal['groups'][number];
export type Invited = SavedGroup['members'][number];
export type ChangeOption = Schemas['ChangeOption'];
export type LivingGroup = Schemas['LivingGroup'];

/** What of a change is wished; the version that was looked at goes with it. */
export type Change = Partial<
  Pick<Schemas['ChangeWish'], 'join' | 'leave' | 'leaveOut' | 'except' | 'place' | 'moves' | 'locked' | 'stay' | 'try'>
>;

/** A kept proposal, as whoever looks may see it. */
export const useProposal = (id: string) =>
  useRead(['proposals', id], (service, signal) =>
    answered(service.GET('/api/proposals/{id}', { params: { path: { id } }, signal })),
  );

/** Changes the version that was looked at, or says what would come of it. */
export function changeProposal(service: Service, { id, version }: SavedProposal, change: Change) {
  const body = { ...change, version } as Schemas['ChangeWish'];
  return answered(service.POST('/api/proposals/{id}/changes', { params: { path: { id } }, body }));
}

/** Goes one version back or forth from the one that was looked at. */
export function stepProposal(service: Service, { id, version }: SavedProposal, step: 'undo' | 'redo') {
  return answered(service.POST(`/api/proposals/{id}/${step}`, { params: { path: { id }, query: { version } } }));
}

export interface VersionName {
  readonly id: string;
  readonly version?: number;
}

/** What differs between two versions, of one proposal or of two. */
export function readDifference(service: Service, one: VersionName, other: VersionName, signal?: AbortSignal) {
  const query = {
    ...(one.version === undefined ? {} : { version: one.version }),
    ...(other.id === one.id ? {} : { with: other.id }),
    ...(other.version === undefined ? {} : { withVersion: other.version }),
  };
  return answered(
    service.GET('/api/proposals/{id}/difference', {
      params: { path: { id: one.id }, query },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}
