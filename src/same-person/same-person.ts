import { z } from 'zod';

import { SIGNS } from './pairs/signs.ts';

/** What the doors say of members who may be here twice. */

const member = (words: string) => z.string().min(1).max(512).describe(words);

export const SamePersonPaging = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('How many to leave out from the start.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many to give at most.'),
});
export type SamePersonPaging = z.infer<typeof SamePersonPaging>;

export const PairMember = z
  .object({
    id: z.string(),
    name: z.string(),
    mail: z.string().nullable(),
    organisation: z.string().nullable().describe('Name of where they work.'),
    records: z.int().describe('How many records name them.'),
    hasAccount: z.boolean().describe('Whether somebody signs in as this member.'),
  })
  .describe('One of two members who may be one person.');
export type PairMember = z.infer<typeof PairMember>;

export const PairReason = z
  .object({
    sign: z.enum(SIGNS),
    bits: z
      .number()
      .describe('Log base 2 of how many times likelier it is of one person than of two; below 0 it speaks against.'),
    text: z.string().describe('The reason in the language that was asked for.'),
    record: z.object({ type: z.string(), id: z.string() }).nullable().describe('The record that shows it.'),
  })
  .describe('One reason for or against two being one.');

export const SamePersonPair = z
  .object({
    keep: PairMember.describe('Who would be kept: whoever signs in, or of whom more is known.'),
    join: PairMember.describe('Who would become them.'),
    probability: z.number().min(0).max(1).describe('How likely they are one, 0 to 1, by all reasons together.'),
    reasons: z.array(PairReason).describe('The strongest first.'),
  })
  .describe('Two members who may be one person.');
export type SamePersonPair = z.infer<typeof SamePersonPair>;

export const SamePersonPage = z.object({
  ...{ total: z.int(), offset: z.int(), limit: z.int(), items: z.array(SamePersonPair) },
});
export type SamePersonPage = z.infer<typeof SamePersonPage>;

export const ApartWish = z.strictObject({ one: member('Id of a member.'), other: member('Id of the other.') });
export type ApartWish = z.infer<typeof ApartWish>;

const Named = z.object({ id: z.string(), name: z.string() });
export const KeptApart = z
  .object({ one: Named, other: Named, at: z.string().describe('When it was said, ISO 8601.'), by: z.string() })
  .describe('Two members who are not one person, as a keeper said.');
export type KeptApart = z.infer<typeof KeptApart>;

export const JoinAsked = z.strictObject({
  from: member('Id of the member who becomes the other.'),
  into: member('Id of the member who is kept.'),
});
export type JoinAsked = z.infer<typeof JoinAsked>;
export const JoinWish = z.strictObject({
  ...JoinAsked.shape,
  version: z
    .string()
    .max(200)
    .optional()
    .describe('The version that the preview gave: refused when something changed since.'),
});
export type JoinWish = z.infer<typeof JoinWish>;

export const MemberJoin = z
  .object({
    id: z.string(),
    from: z.string().describe('Id that is another name of `into` now.'),
    into: z.string(),
    at: z.string().describe('When, ISO 8601.'),
    by: z.string(),
  })
  .describe('Two members who were joined.');

const json = z.string().nullable().describe('As JSON; null where there is nothing.');
export const MemberJoinPreview = z
  .object({
    from: z.string(),
    into: z.string(),
    version: z.string(),
    fields: z
      .array(z.object({ field: z.string(), kept: json, gone: json, becomes: json }))
      .describe('Fields in which the two differ, or that one of them lacks.'),
    records: z.array(z.object({ type: z.string(), count: z.int() })).describe('Records that would name who is kept.'),
    aside: z
      .array(z.object({ type: z.string(), id: z.string() }))
      .describe('Records that would say nothing any more: held aside until the join is taken back.'),
    moves: z.array(z.object({ kind: z.string(), count: z.int() })).describe('What else goes over.'),
  })
  .describe('What joining two members would do.');
export type MemberJoinPreview = z.infer<typeof MemberJoinPreview>;
