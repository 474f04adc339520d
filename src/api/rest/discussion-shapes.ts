import { z } from 'zod';
import { Paging } from '../../directory/index.ts';
import { COMMON_QUERY } from './resources.ts';

/** A write that names the version that was looked at. */
export const RecordVersionQuery = z.strictObject({
  version: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The version that was looked at: refused (409) when another holds by then. Any, when left out.'),
  ...COMMON_QUERY,
});

/** Which part of a list is asked for, newest first. */
export const PartQuery = z.strictObject({ ...Paging.omit({ search: true }).shape, ...COMMON_QUERY });

export const Withdrawal = z.object({ withdrawn: z.string().describe('Id of what was withdrawn.') });
export const Thanked = z.object({ thanked: z.string().describe('Id of the answer.') });
export const Accepting = z.strictObject({ accepted: z.boolean() });
export const Seen = z.object({ seen: z.int().describe('How many were new.') });
