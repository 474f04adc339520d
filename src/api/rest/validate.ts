import { z } from 'zod';
import { AppError } from '../../domain/index.ts';

/** Parses what came in; what is wrong is named field by field, and an unknown field with the known ones. */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const unknown = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length > 0 && schema instanceof z.ZodObject) {
    const known = Object.keys(schema.shape);
    throw new AppError('bad-input', `${unknown.join(', ')}: not known here; the known ones are ${known.join(', ')}`, {
      details: { unknown, known },
    });
  }
  throw parsed.error;
}
