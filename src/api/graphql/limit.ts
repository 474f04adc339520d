import { AppError } from '../../domain/index.ts';
import { builder } from './builder.ts';

const USUAL = 20;
const MOST = 50;

/** How many of a list to give: every list of a thing takes it. The lists of the whole community go on with `offset`. */
export const limitArgument = builder.args((t) => ({
  limit: t.int({ defaultValue: USUAL, description: `How many to give at most, up to ${MOST}.` }),
}));

export function bounded({ limit }: { readonly limit?: number | null | undefined }): number {
  const asked = limit ?? USUAL;
  if (asked < 1 || asked > MOST) throw new AppError('bad-input', `limit: ${asked} is not between 1 and ${MOST}`);
  return asked;
}
