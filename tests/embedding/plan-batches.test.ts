import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatches } from '../../src/embedding/plan-batches.ts';

const tokenCounts = fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 200 });

describe('batches', () => {
  it('put texts of like length together, the longest first', () => {
    expect(planBatches([10, 200, 12, 190], 400)).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  it('hold every text once', () => {
    fc.assert(
      fc.property(tokenCounts, (counts) => {
        const indices = planBatches(counts).flat();
        expect(indices.toSorted((a, b) => a - b)).toEqual(counts.map((_, index) => index));
      }),
    );
  });

  it('never pad beyond the budget, unless one text alone is longer', () => {
    fc.assert(
      fc.property(tokenCounts, fc.integer({ min: 1, max: 2048 }), (counts, budget) => {
        for (const batch of planBatches(counts, budget)) {
          const longest = Math.max(...batch.map((index) => counts[index] as number));
          expect(batch.length === 1 || longest * batch.length <= budget).toBe(true);
        }
      }),
    );
  });
});
