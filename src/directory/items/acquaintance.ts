import { z } from 'zod';
import { Reference } from './reference.ts';

/** What stands between two members, shown only to those who may see both. */

export const EndorsementCard = z.object({
  id: z.string(),
  from: Reference,
  to: Reference,
  topic: Reference,
  date: z.string().nullable(),
});
export type EndorsementCard = z.infer<typeof EndorsementCard>;

export const TieCard = z.object({
  id: z.string(),
  kind: z.string().describe('advice, information, trust, energy or collaboration'),
  from: Reference,
  to: Reference,
  weight: z.number().nullable(),
  date: z.string().nullable(),
});
export type TieCard = z.infer<typeof TieCard>;
