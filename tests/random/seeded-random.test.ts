import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBelow, seededRandom, shuffled } from '../../src/random/index.ts';

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('chance', () => {
  it('is the same for the same seed, here as on every machine', () => {
    expect(draws(1, 3)).toEqual([2_917_898_039, 3_219_067_074, 3_573_976_570].map((bits) => bits / 2 ** 32));
  });

  it('gives numbers from 0 to 1, as many in each tenth, and none that follow the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const number of draws(seed, 50)) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
    for (const numbers of [draws(7, 10_000), Array.from({ length: 10_000 }, (_, seed) => draws(seed, 1)[0] ?? 0)]) {
      const tenths = Array.from(
        { length: 10 },
        (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
      );
      for (const tenth of tenths) expect(Math.abs(tenth - 1_000)).toBeLessThan(150);
    }
  });

  it('draws whole numbers below a bound, and puts items in another order without losing any', () => {
    const random = seededRandom(3);
    expect(new Set(Array.from({ length: 200 }, () => drawBelow(random, 4)))).toEqual(new Set([0, 1, 2, 3]));
    const items = Array.from({ length: 20 }, (_, i) => i);
    const mixed = shuffled(items, random);
    expect(mixed).not.toEqual(items);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  });
});
