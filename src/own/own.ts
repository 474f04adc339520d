import { z } from 'zod';
import { OwnBit, SAID_FIELDS, type SaidField } from '../domain/index.ts';

const Named = z.object({ id: z.string(), name: z.string() });

/** Where something that is said of a member comes from. */
export const OwnFrom = z.object({
  kind: z
    .enum(['self', 'file', 'maillon', 'groups', 'unknown'])
    .describe('self: the member; file: an import; maillon: said here; groups: made with a group; unknown: not kept.'),
  name: z.string().nullable().describe('Name of what was imported.'),
  day: z.string().nullable().describe('When it was said, or imported last.'),
});
export type OwnFrom = z.infer<typeof OwnFrom>;

export const OwnField = z.object({
  bit: z.string().describe('What it is hidden and put right by.'),
  values: z.array(z.string()),
  ids: z.array(z.string()).describe('What the values name, where they are things with a page; none else.'),
  hidden: z.boolean().describe('Held back: nobody else sees it, and nobody is found by it.'),
  canSay: z.boolean().describe('Whether the member may put it right.'),
  canHide: z.boolean(),
  from: OwnFrom,
  source: z.array(z.string()).nullable().describe('What its source says, where the member says otherwise.'),
});
export type OwnField = z.infer<typeof OwnField>;

export const OwnTopic = z.object({
  bit: z.string(),
  id: z.string(),
  name: z.string(),
  how: z
    .enum(['declared', 'endorsed', 'inferred', 'shown'])
    .describe('As its source says it; shown: no profile says it, but what they made or answered, or an endorsement.'),
  level: z.int().nullable(),
  says: z.enum(['knows', 'refused']).nullable().describe('What the member says: it holds over every later import.'),
  hidden: z.boolean(),
  endorsed: z.int().describe('Endorsements for it.'),
  deeds: z.int().describe('Works and answers about it.'),
  notAbout: z.boolean().describe('Whether they do not want to be asked about it.'),
  from: OwnFrom,
});
export type OwnTopic = z.infer<typeof OwnTopic>;

export const OwnRecord = z.object({
  bit: z.string(),
  type: z.string(),
  id: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  date: z.string().nullable(),
  other: Named.nullable().describe('The other member.'),
  hidden: z.boolean().describe('Held back: others see it without the member, or not at all.'),
  from: OwnFrom,
});
export type OwnRecord = z.infer<typeof OwnRecord>;

/** Everything the graph holds of a member, as the member and the keeper read it. */
export const OwnPage = z.object({
  member: Named,
  version: z.int().describe('Counts what the member said; a change names the one that was looked at.'),
  visibility: z.enum(['everyone', 'community', 'hidden']),
  paused: z.boolean(),
  askBudget: z.int().nullable(),
  notNow: z.string().nullable(),
  notAbout: z.array(Named),
  profile: z.array(OwnField),
  topics: z.array(OwnTopic),
  records: z.array(OwnRecord),
  shown: z
    .object({
      days: z.int(),
      people: z.int(),
      times: z.int(),
      reasons: z.array(z.object({ reason: z.string(), times: z.int() })),
    })
    .describe('To how many people they were shown lately, how often, and by which kinds of reason.'),
  kept: z.array(
    z.object({
      kind: z.string().describe('form, invitation, seeding, ask or picture'),
      id: z.string().nullable(),
      name: z.string().nullable(),
      at: z.string().nullable(),
      times: z.int(),
    }),
  ),
});
export type OwnPage = z.infer<typeof OwnPage>;

const SAID = Object.keys(SAID_FIELDS) as [SaidField, ...SaidField[]];

/** What a member says otherwise of their own data. */
export const OwnChange = z.strictObject({
  says: z
    .strictObject(SAID_FIELDS)
    .partial()
    .default({})
    .describe('Their own wording, in place of the source’s; null: nothing.'),
  unsay: z.array(z.enum(SAID)).default([]).describe('Fields that are again as their source says them.'),
  topics: z
    .record(
      z.string().min(1).max(512),
      z.strictObject({ says: z.enum(['knows', 'refused']), level: z.int().min(1).max(5).optional() }).nullable(),
    )
    .default({})
    .describe('By the id of the topic: knows, refused, or null for nothing said.'),
  hide: z.array(OwnBit).max(500).default([]),
  show: z.array(OwnBit).max(500).default([]),
});
export type OwnChange = z.input<typeof OwnChange>;
