import { z } from 'zod';
import { Reference } from './reference.ts';
import { yesOrNo } from './yes-or-no.ts';

export const TopicCard = z.object({
  id: z.string(),
  label: z.string().describe('In the reader’s language where it is known.'),
  labels: z.object({ fr: z.string().nullable(), nl: z.string().nullable(), en: z.string().nullable() }),
  broader: Reference.nullable(),
});
export type TopicCard = z.infer<typeof TopicCard>;

/** What there is about a topic. Lists hold the 50 newest; the lists of each kind give all, by their `topic` filter. */
export const TopicDetails = z.object({
  description: z.string().nullable(),
  aliases: z.array(z.string()),
  narrower: z.array(Reference),
  members: z.array(
    Reference.extend({
      level: z.number().nullable().describe('1 heard of it … 5 can teach it, as declared.'),
      source: z.string().nullable().describe('How it is known: declared, endorsed or inferred.'),
    }),
  ),
  groups: z.array(Reference),
  challenges: z.array(Reference),
  questions: z.array(Reference.extend({ answered: z.boolean() })),
  artefacts: z.array(Reference),
});
export type TopicDetails = z.infer<typeof TopicDetails>;

export const TopicFilter = z.object({
  broader: z.string().optional().describe('Only topics directly under this one.'),
  top: yesOrNo.optional().describe('true: only topics with no broader one.'),
});
export type TopicFilter = z.infer<typeof TopicFilter>;
