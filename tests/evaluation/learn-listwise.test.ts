import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitListwise, type ListedQuestion, sumsOf } from '../../src/evaluation/learn/listwise.ts';
import { runs } from '../support/law-seed.ts';

/** Three candidates, two features: the first feature knows who is right, the second points elsewhere. */
const question = (right: number): ListedQuestion => ({
  values: Float64Array.from([0, 1, 2].flatMap((row) => [row === right ? 1 : 0.2, row === (right + 1) % 3 ? 1 : 0])),
  grades: Float64Array.from([0, 1, 2].map((row) => (row === right ? 1 : 0))),
});

describe('weights learned from lists', () => {
  it('lean on the sign that tells who was right, and leave the one that misleads', () => {
    const [telling = 0, misleading = 1] = fitListwise([[question(0), question(1), question(2)]], {
      ...{ towards: [1, 1], price: 0.01, most: 10 },
    });
    expect(telling).toBeGreaterThan(2);
    expect(misleading).toBe(0);
  });

  it('stay where they are drawn to when leaving is dear', () => {
    const weights = fitListwise([[question(0)]], { towards: [1, 1], price: 1e6, most: 10 });
    for (const weight of weights) expect(weight).toBeCloseTo(1, 3);
  });

  it('count each set the same, whatever its size', () => {
    const many = Array.from({ length: 50 }, () => question(0));
    const against: ListedQuestion = { ...question(0), grades: Float64Array.from([0, 1, 0]) };
    const options = { towards: [1, 1], price: 0.1, most: 10 };
    const both = fitListwise([many, [against]], options);
    const evenly = fitListwise([[question(0)], [against]], options);
    both.forEach((weight, at) => {
      expect(weight).toBeCloseTo(evenly[at] ?? 0, 6);
    });
  });

  it('are within bounds and the same each time', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 12 }), fc.nat(), (rows, at) => {
        const grades = Float64Array.from(rows.map((_, row) => (row === at % rows.length ? 1 : 0)));
        const list = { values: Float64Array.from(rows.flat()), grades };
        const options = { towards: [1, 0.5, 2], price: 0.05, most: 5 };
        const weights = fitListwise([[list]], options);
        for (const weight of weights) expect(weight >= 0 && weight <= 5).toBe(true);
        expect(fitListwise([[list]], options)).toEqual(weights);
      }),
      runs(50),
    );
  });
});

describe('the weighted sum of rows', () => {
  it('is one number a candidate', () => {
    expect([...sumsOf(Float64Array.from([1, 0, 0.5, 2]), [2, 3])]).toEqual([2, 7]);
  });
});
