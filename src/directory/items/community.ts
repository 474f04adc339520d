import { z } from 'zod';

export const Community = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  practice: z.string().nullable().describe('What its members care for.'),
  description: z.string().nullable(),
  stage: z.string().nullable(),
  languages: z.array(z.string()),
});
export type Community = z.infer<typeof Community>;

/** How many there are of each kind of thing; members as far as the viewer may see. */
export const Counts = z.object({
  members: z.int(),
  topics: z.int(),
  challenges: z.int(),
  questions: z.int(),
  answers: z.int(),
  artefacts: z.int(),
  groups: z.int(),
  organisations: z.int(),
  gatherings: z.int(),
});
export type Counts = z.infer<typeof Counts>;

/** Kinds of things that can be found by their words. */
export const SEARCHABLE = [
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'artefact',
  'group',
  'organisation',
  'gathering',
] as const;
export type Searchable = (typeof SEARCHABLE)[number];

export const SearchHit = z.object({
  type: z.enum(SEARCHABLE),
  id: z.string(),
  name: z.string().describe('Name, title or label; for an answer, its question’s title.'),
  excerpt: z.string().nullable().describe('How the matching text begins; null when only the name matched.'),
});
export type SearchHit = z.infer<typeof SearchHit>;
