import type { ModelCard } from './model-card.ts';

/** Token vectors of a batch, as the model gives them: `texts × padded length × dimensions`, padding at the end. */
export interface TokenVectors {
  readonly values: Float32Array;
  readonly paddedLength: number;
  readonly dimensions: number;
}

/**
 * The vector of one text of a batch: the mean of its `length` token vectors (padding left out) or its first one, as
 * `pooling` says; scaled to length 1.
 *
 * `undefined` when that is no usable direction (not finite, or zero): such a vector would match nothing or everything.
 */
export function poolText(
  tokens: TokenVectors,
  text: number,
  length: number,
  pooling: ModelCard['pooling'],
): Float32Array | undefined {
  const { values, paddedLength, dimensions } = tokens;
  const start = text * paddedLength * dimensions;
  const counted = pooling === 'cls' ? 1 : length;
  const vector = new Float32Array(dimensions);
  for (let token = 0; token < counted; token += 1) {
    const at = start + token * dimensions;
    for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] as number) + (values[at + i] as number);
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  const norm = Math.sqrt(squares);
  if (!Number.isFinite(norm) || norm === 0) return undefined;
  for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] as number) / norm;
  return vector;
}
