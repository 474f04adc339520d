import type { z } from 'zod';
import { AppError } from './errors.ts';

/** A wish as its schema has it, whichever door it came through; all that is wrong with it comes in one error. */
export function readWish<Schema extends z.ZodType>(schema: Schema, wish: unknown): z.output<Schema> {
  const parsed = schema.safeParse(wish);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
  throw new AppError('bad-input', fields.map(({ field, problem }) => `${field}: ${problem}`).join('; '), {
    details: { fields },
  });
}
