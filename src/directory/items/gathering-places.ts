import { z } from 'zod';
import { GROUP_KINDS } from '../../domain/index.ts';
import { DatedReference, Reference } from './reference.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Where members meet: groups, their gatherings, and the organisations they work for. */

export const GroupCard = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  created: z.string().nullable(),
  ended: z.string().nullable(),
  topics: z.array(Reference),
});
export type GroupCard = z.infer<typeof GroupCard>;

export const GroupDetails = z.object({
  purpose: z.string().nullable(),
  rhythm: z.string().nullable().describe('When it meets, in words.'),
  challenge: Reference.nullable(),
  members: z.array(
    Reference.extend({ role: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  artefacts: z.array(Reference),
  gatherings: z.array(DatedReference),
});
export type GroupDetails = z.infer<typeof GroupDetails>;

export const GroupFilter = z.object({
  kind: z.enum(GROUP_KINDS).optional(),
  topic: z.string().optional().describe('Only groups about this topic.'),
  member: z.string().optional().describe('Only groups of this member, now or before.'),
  running: yesOrNo.optional().describe('true: only running groups; false: only ended ones.'),
});
export type GroupFilter = z.infer<typeof GroupFilter>;

export const OrganisationCard = z.object({ id: z.string(), name: z.string(), parent: Reference.nullable() });
export type OrganisationCard = z.infer<typeof OrganisationCard>;

export const OrganisationDetails = z.object({
  parts: z.array(Reference),
  competitors: z.array(Reference),
  members: z.array(Reference),
});
export type OrganisationDetails = z.infer<typeof OrganisationDetails>;

export const OrganisationFilter = z.object({
  parent: z.string().optional().describe('Only parts of this organisation.'),
});
export type OrganisationFilter = z.infer<typeof OrganisationFilter>;

export const GatheringCard = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  group: Reference.nullable(),
});
export type GatheringCard = z.infer<typeof GatheringCard>;

export const GatheringDetails = z.object({ attended: z.array(Reference) });
export type GatheringDetails = z.infer<typeof GatheringDetails>;

export const GatheringFilter = z.object({
  group: z.string().optional().describe('Only gatherings of this group.'),
  member: z.string().optional().describe('Only gatherings that this member attended.'),
});
export type GatheringFilter = z.infer<typeof GatheringFilter>;
