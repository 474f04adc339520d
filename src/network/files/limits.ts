import { AppError } from '../../domain/index.ts';

/** Length of a file's text, in UTF-16 units: 64 million, some 64 MB. */
export const MAX_TEXT_LENGTH = 64_000_000;
export const MAX_NODES = 100_000;
export const MAX_EDGES = 1_000_000;
/** Different attributes of the nodes, and of the edges. */
export const MAX_COLUMNS = 500;
/** Elements or lists inside one another. */
export const MAX_DEPTH = 64;
/** Faults that a reading lists one by one; what comes after is counted. */
export const MAX_FAULTS = 1000;
/** Weights beyond these cannot be multiplied or divided without overflowing. */
export const LIGHTEST = 1e-100;
export const HEAVIEST = 1e100;
/** Furthest that a node may stand from the origin. */
export const FURTHEST = 1e9;

/** Refuses what goes over a limit, in words that name both. */
export function keepBelow(count: number, limit: number, what: string): void {
  if (count > limit)
    throw new AppError('too-large', `the network has more than ${limit} ${what}: take a part of it`, {
      details: { limit },
    });
}

/** Why a number can be no weight; nothing when it can. */
export function whyNoWeight(weight: number): string | undefined {
  if (Number.isNaN(weight)) return 'is no number';
  if (weight <= 0) return 'is not above 0';
  if (weight < LIGHTEST) return `is below ${LIGHTEST}`;
  return weight > HEAVIEST ? `is over ${HEAVIEST}` : undefined;
}
