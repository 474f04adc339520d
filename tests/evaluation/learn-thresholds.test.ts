import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shown, thresholdsFrom } from '../../src/evaluation/learn/thresholds.ts';
import { confidenceOf } from '../../src/recommender/index.ts';

const usual = { likely: 0.3, possible: 0.08 };
/** Suggestions with these scores, the given share of them right, evenly spread. */
const of = (count: number, from: number, share: number): Shown[] =>
  Array.from({ length: count }, (_, at) => ({
    score: from - at / 10_000,
    isRight: Math.floor((at + 1) * share) > Math.floor(at * share),
  }));

describe('words of confidence on the scale of a community', () => {
  it('reach down as far as history bears them out', () => {
    const thresholds = thresholdsFrom([...of(100, 9, 0.8), ...of(300, 5, 0.2), ...of(300, 1, 0.02)], usual);
    expect(confidenceOf(8.995, thresholds)).toBe('likely');
    expect(confidenceOf(4.98, thresholds)).toBe('possible');
    expect(confidenceOf(0.98, thresholds)).toBe('faint');
  });

  it('stay as they are where little is known', () => {
    expect(thresholdsFrom(of(50, 9, 0.8), usual)).toEqual(usual);
  });

  it('leave out a word that history never bears out', () => {
    const thresholds = thresholdsFrom(of(400, 5, 0.2), usual);
    expect(confidenceOf(5, thresholds)).toBe('possible');
    expect(thresholds.likely).toBeGreaterThan(5);
  });

  it('are in order and keep their promise on what they were taken from', () => {
    const one = fc.record({ score: fc.double({ min: 0, max: 50, noNaN: true }), isRight: fc.boolean() });
    const shown = fc.uniqueArray(one, { minLength: 60, maxLength: 400, selector: ({ score }) => score });
    fc.assert(
      fc.property(shown, (all) => {
        const thresholds = thresholdsFrom(all, usual);
        expect(thresholds.likely).toBeGreaterThanOrEqual(thresholds.possible);
        const likely = all.filter(({ score }) => confidenceOf(score, thresholds) === 'likely');
        const right = likely.filter(({ isRight }) => isRight);
        expect(right.length).toBeGreaterThanOrEqual(likely.length / 2);
      }),
    );
  });
});
