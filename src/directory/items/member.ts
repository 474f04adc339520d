import { z } from 'zod';
import { DatedReference, Reference } from './reference.ts';

export const MemberCard = z.object({
  id: z.string(),
  name: z.string(),
  function: z.string().nullable(),
  organisation: Reference.nullable(),
  languages: z.array(z.string()),
  external: z
    .boolean()
    .describe('From outside the organisations of the community: a client, a researcher, a student, …'),
  participation: z
    .string()
    .nullable()
    .describe('Band from core to outside; periphery is legitimate, a band is no grade.'),
  since: z.string().nullable(),
  until: z.string().nullable().describe('When they left; their work stays knowledge.'),
  paused: z.boolean().describe('Asked for no questions for now.'),
});
export type MemberCard = z.infer<typeof MemberCard>;

/** Everything known of a member, inferences included, each with where it comes from. Lists hold the 50 newest. */
export const MemberDetails = z.object({
  bio: z.string().nullable(),
  level: z.string().nullable(),
  email: z.string().nullable().describe('Shown to members of the community only.'),
  offers: z.array(z.string()),
  needs: z.array(z.string()),
  manager: Reference.nullable(),
  reports: z.array(Reference).describe('Members who report to this one.'),
  topics: z.array(
    Reference.extend({
      level: z.number().nullable().describe('1 heard of it … 5 can teach it, as declared.'),
      source: z.string().nullable().describe('How it is known: declared, endorsed or inferred.'),
    }),
  ),
  endorsements: z.array(z.object({ id: z.string(), topic: Reference, by: Reference, date: z.string().nullable() })),
  groups: z.array(
    Reference.extend({
      kind: z.string().nullable(),
      role: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  artefacts: z.array(DatedReference.extend({ kind: z.string().nullable(), role: z.string() })),
  answers: z.array(
    z.object({ id: z.string(), question: Reference, accepted: z.boolean(), date: z.string().nullable() }),
  ),
  comments: z.array(
    z.object({ id: z.string(), on: z.object({ type: z.string(), id: z.string() }), date: z.string().nullable() }),
  ),
  questions: z.array(DatedReference),
  challenges: z.array(DatedReference.extend({ role: z.string().describe('raised or shares') })),
  gatherings: z.array(DatedReference),
  ties: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      member: Reference,
      outgoing: z.boolean().describe('From this member to the other one.'),
      weight: z.number().nullable(),
      date: z.string().nullable(),
    }),
  ),
  settings: z
    .object({
      visibility: z.string(),
      askBudget: z.number().nullable().describe('Asks a week they agree to receive.'),
      notNow: z.string().nullable().describe('Day before which they are not asked.'),
      notAbout: z.array(Reference),
    })
    .nullable()
    .describe('What the member has set for themselves; shown to nobody else.'),
});
export type MemberDetails = z.infer<typeof MemberDetails>;

export const MemberFilter = z.object({
  topic: z.string().optional().describe('Only members known to know about this topic.'),
  organisation: z.string().optional().describe('Only members of this organisation.'),
  group: z.string().optional().describe('Only members of this group, now or before.'),
  gathering: z.string().optional().describe('Only members who attended this gathering.'),
  challenge: z.string().optional().describe('Only members who raised or share this challenge.'),
  used: z.string().optional().describe('Only members who used this artefact.'),
  language: z.string().optional().describe('Only members who speak this language.'),
});
export type MemberFilter = z.infer<typeof MemberFilter>;
