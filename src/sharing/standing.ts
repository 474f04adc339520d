import { z } from 'zod';
import { AppError, type Language, notThere, type Viewer, viewerParameters } from '../domain/index.ts';
import type { SharedRecord } from './shared-records.ts';
import { ownsArtefact } from './sharer.ts';
import type { SharingServices } from './sharing-services.ts';

/** What was written: a record may name people whom whoever wrote it may not see, so it is read as anything else is. */
export const Written = z
  .object({
    type: z.string(),
    id: z.string(),
    version: z.string().describe('Send it with the next change: another change meanwhile is told.'),
  })
  .describe('What was written, by its id.');
export type Written = z.infer<typeof Written>;

export const STANDING_TYPES = ['artefact', 'challenge', 'gathering'] as const;

/** How whoever looks stands to a thing. */
export const Standing = z
  .object({
    mine: z.boolean().describe('Whether you may change it and take it back.'),
    joined: z.boolean().describe('Whether you used it, share it, or were there.'),
    version: z.string().nullable().describe('Of what is yours: send it with a change.'),
  })
  .describe('How you stand to a thing.');
export type Standing = z.infer<typeof Standing>;

/** What whoever looks said of another. */
export const SaidOf = z
  .object({
    ties: z.array(z.object({ id: z.string(), kind: z.string() })),
    endorsements: z.array(z.object({ id: z.string(), topic: z.string(), name: z.string() })),
  })
  .describe('What you said of another member.');
export type SaidOf = z.infer<typeof SaidOf>;

/** Reads of what whoever looks may do and did. */
export interface StandingDesk {
  standing(type: (typeof STANDING_TYPES)[number], id: string, viewer: Viewer): Promise<Standing>;
  saidOf(member: string, viewer: Viewer, language: Language): Promise<SaidOf>;
}

export function createStandingDesk({ graph, records }: SharingServices): StandingDesk {
  return {
    async standing(type, id, viewer) {
      const kept = await records.read(type, id);
      if (kept === null) throw notThere(type, id);
      const mine = isMine(kept.record, viewer);
      const joined = viewer.kind === 'member' && joinedOf(kept.record).includes(viewer.id);
      return { mine, joined, version: mine ? kept.version : null };
    },
    async saidOf(member, viewer, language) {
      if (viewer.kind !== 'member')
        throw new AppError('forbidden', 'only a member said something of others: say who you are with "as"');
      const label = `label${language[0]?.toUpperCase()}${language.slice(1)}`;
      const [said] = await graph.run('sharing/said-of', { member, ...viewerParameters(viewer), label });
      return { ties: said?.ties ?? [], endorsements: said?.endorsements ?? [] };
    },
  };
}

function isMine(record: SharedRecord, viewer: Viewer): boolean {
  if (viewer.kind === 'keeper') return record.type !== 'gathering';
  if (record.type === 'artefact') return ownsArtefact(record, viewer);
  return record.type === 'challenge' && viewer.kind === 'member' && record.raisedBy === viewer.id;
}

function joinedOf(record: SharedRecord): readonly string[] {
  switch (record.type) {
    case 'artefact':
      return record.usedBy ?? [];
    case 'challenge':
      return record.sharedBy ?? [];
    case 'gathering':
      return record.attended ?? [];
    default:
      return [];
  }
}
