import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolText } from '../../src/embedding/pool.ts';

/** Two texts of three tokens at most in two dimensions; the second text has one token and two of padding. */
const batch = { values: new Float32Array([3, 0, 0, 4, 0, 0, 0, 5, 9, 9, 9, 9]), paddedLength: 3, dimensions: 2 };

describe("a text's vector", () => {
  it('is the mean of its tokens, of length 1', () => {
    expect(poolText(batch, 0, 2, 'mean')).toEqual(new Float32Array([0.6, 0.8]));
  });

  it('leaves padding out', () => {
    expect(poolText(batch, 1, 1, 'mean')).toEqual(new Float32Array([0, 1]));
  });

  it('is the first token where the card says so', () => {
    expect(poolText(batch, 0, 2, 'cls')).toEqual(new Float32Array([1, 0]));
  });

  it('is never made of numbers that are none, nor of nothing', () => {
    const broken = { values: new Float32Array([Number.NaN, 1]), paddedLength: 1, dimensions: 2 };
    const endless = { values: new Float32Array([Number.POSITIVE_INFINITY, 1]), paddedLength: 1, dimensions: 2 };
    const nothing = { values: new Float32Array([0, 0]), paddedLength: 1, dimensions: 2 };
    for (const tokens of [broken, endless, nothing]) expect(poolText(tokens, 0, 1, 'mean')).toBeUndefined();
  });

  it('has length 1 whatever the tokens', () => {
    const numbers = fc.float({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 12, maxLength: 12 }), (values) => {
        const vector = poolText({ values: new Float32Array(values), paddedLength: 3, dimensions: 4 }, 0, 3, 'mean');
        if (vector !== undefined) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }),
    );
  });
});
