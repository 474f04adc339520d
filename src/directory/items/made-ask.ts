import { z } from 'zod';
import { Reference } from './reference.ts';

/** That a member turned to another with a question: read by the two of them alone. What was asked is not kept. */
export const MadeAsk = z.object({
  id: z.string(),
  at: z.string().describe('When, ISO 8601.'),
  asker: Reference.nullable().describe('Who asked; null for somebody this viewer may not see.'),
  member: Reference.nullable().describe('Whom they turned to; null for somebody this viewer may not see.'),
});
export type MadeAsk = z.infer<typeof MadeAsk>;
