import { z } from 'zod';

/** A thing named by another: enough to show it and to open it. */
export const Reference = z.object({ id: z.string(), name: z.string().describe('Name, title or label.') });
export type Reference = z.infer<typeof Reference>;

/** A reference with its day: newest first where there are several. */
export const DatedReference = Reference.extend({
  date: z.string().nullable().describe('ISO 8601; null when the community does not know.'),
});

/** A remark made under a question or an answer. `writtenBy` is null when unknown or not visible. */
export const Remark = z.object({
  id: z.string(),
  text: z.string(),
  writtenBy: Reference.nullable(),
  date: z.string().nullable(),
});
