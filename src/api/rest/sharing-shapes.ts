import { z } from 'zod';
import { COMMON_QUERY } from './resources.ts';

export const ChangeQuery = z.strictObject({
  version: z
    .string()
    .max(200)
    .optional()
    .describe('The version that was looked at: refused when it changed since. Any that holds when left out.'),
  ...COMMON_QUERY,
});

export const AttendedQuery = z.strictObject({
  member: z.string().min(1).max(512).optional().describe('Whoever looks, when left out.'),
  ...COMMON_QUERY,
});
