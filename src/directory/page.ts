import { z } from 'zod';

/** Which part of a list is asked for. */
export const Paging = z.object({
  search: z.string().max(200).optional().describe('Only what holds these words, best match first.'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('How many to leave out from the start.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many to give at most.'),
});
export type Paging = z.infer<typeof Paging>;

/** One page of a list, and how many there are in all. */
export interface Page<Card> {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly items: Card[];
}
