import { z } from 'zod';
import { VISIBILITIES } from './vocabulary.ts';

/** Fields of their record that members put right themselves. */
export const SAID_FIELDS = {
  name: z.string().trim().min(1).max(1_000),
  email: z.email().max(320).nullable(),
  /** By its id. */
  organisation: z.string().min(1).max(512).nullable(),
  function: z.string().trim().min(1).max(1_000).nullable(),
  bio: z.string().trim().min(1).max(100_000).nullable(),
  languages: z
    .array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as fr, nl or en'))
    .max(50),
  offers: z.array(z.string().trim().min(1).max(20_000)).max(200),
  needs: z.array(z.string().trim().min(1).max(20_000)).max(200),
  askBudget: z.int().min(0).max(1_000).nullable(),
  paused: z.boolean(),
  notAbout: z.array(z.string().min(1).max(512)).max(1_000),
  visibility: z.enum(VISIBILITIES),
} as const;
export type SaidField = keyof typeof SAID_FIELDS;

/** Fields of their record that members may hide: whoever looks then sees no more than if they had never been said. */
export const HIDEABLE_FIELDS = [
  'function',
  'bio',
  'email',
  'organisation',
  'manager',
  'level',
  'since',
  'languages',
  'external',
  'participation',
  'offers',
  'needs',
] as const;
export type HideableField = (typeof HIDEABLE_FIELDS)[number];

/** Records that name a member, and in which they may hide that they are named. */
export const HIDEABLE_TYPES = [
  'member',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
  'tie',
  'gathering',
  'endorsement',
  'feedback',
] as const;

/** One bit of what is said of a member: a field (`bio`), a topic (`topic:ID`), or a record that names them (`tie:ID`). */
export const OwnBit = z
  .string()
  .max(600)
  .refine((bit) => isField(bit) || isThing(bit), {
    error: `is no bit that can be hidden: give one of ${HIDEABLE_FIELDS.join(', ')}, topic:ID, or the type and id of a record that names you, such as endorsement:ID`,
  });

const isField = (bit: string): boolean => (HIDEABLE_FIELDS as readonly string[]).includes(bit);
const isThing = (bit: string): boolean => {
  const at = bit.indexOf(':');
  const type = bit.slice(0, at);
  return at > 0 && bit.length > at + 1 && (type === 'topic' || (HIDEABLE_TYPES as readonly string[]).includes(type));
};

/** What a member says of a topic: that they know about it, or that they do not. It holds over every later import. */
export const TopicWord = z.strictObject({
  says: z.enum(['knows', 'refused']),
  level: z.int().min(1).max(5).optional(),
  on: z.iso.date(),
});
export type TopicWord = z.infer<typeof TopicWord>;

/**
 * What a member says of what is said of them. What stands in the graph of a member is always what their source says, with
 * their own word upon it, less what they hide.
 */
export const OwnWord = z.strictObject({
  /** Counts its changes, from 1. */
  version: z.int().min(1),
  /** Of the last change. Of two words the later one holds. */
  at: z.iso.datetime(),
  /** Their own wording of a field, in place of the source's; null: nothing. */
  says: z.strictObject(SAID_FIELDS).partial(),
  topics: z.record(z.string().min(1).max(512), TopicWord),
  hides: z.array(OwnBit).max(5_000),
});
export type OwnWord = z.infer<typeof OwnWord>;
