import { z } from 'zod';
import { Reference } from './reference.ts';

/** What was said of a suggestion. Praise is read by all; what was passed on or did not suit, by those it concerns. */
export const FeedbackCard = z.object({
  id: z.string(),
  verdict: z.string().describe('helped, answered, passed or not-relevant'),
  question: Reference,
  member: Reference.nullable(),
  artefact: Reference.nullable(),
  by: Reference.nullable().describe('Who said it; null when unknown or not visible.'),
  date: z.string().nullable(),
});
export type FeedbackCard = z.infer<typeof FeedbackCard>;
