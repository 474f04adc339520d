import { z } from 'zod';
import { Reference } from './reference.ts';

/** An answer that a member was shown in: what the log of recommendations keeps, for that member alone. */
export const LoggedRecommendation = z.object({
  id: z.string(),
  at: z.string().describe('When, ISO 8601.'),
  rank: z.int().describe('Place among the people of the answer, from 1.'),
  confidence: z.string().describe('How sure the answer was: likely, possible or faint.'),
  reasons: z.array(z.string()).describe('Kinds of reason: names of contributions. What was asked is not kept.'),
  asker: Reference.nullable().describe(
    'Who asked; null for nobody in particular, or somebody this viewer may not see.',
  ),
});
export type LoggedRecommendation = z.infer<typeof LoggedRecommendation>;
