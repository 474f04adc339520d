import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, METRICS, type MetricName, rankByScore } from '../../src/evaluation/index.ts';
import { shareInterval } from '../../src/evaluation/share-interval.ts';

interface Case {
  judgements: Record<string, number>;
  run: Record<string, number>;
  expected: Record<MetricName, number>;
}

// Made with pytrec_eval: 40 random questions with ties, unjudged ids, grades and right ones that were never found.
const cases: Case[] = JSON.parse(
  readFileSync(new URL('../fixtures/evaluation/pytrec-eval.json', import.meta.url), 'utf8'),
);

describe('the metrics', () => {
  it.each(Object.keys(METRICS) as MetricName[])('%s agrees with trec_eval to six decimals, ties included', (name) => {
    for (const { judgements, run, expected } of cases) {
      const ranking = rankByScore(Object.entries(run));
      expect(METRICS[name](ranking, new Map(Object.entries(judgements)))).toBeCloseTo(expected[name], 6);
    }
  });

  it('are 0 when nothing was judged right', () => {
    for (const metric of Object.values(METRICS)) expect(metric(['a', 'b'], new Map([['a', 0]]))).toBe(0);
  });
});

describe('the bootstrap interval', () => {
  it('holds the mean, and is the same for the same values', () => {
    const values = [0, 0.2, 0.5, 0.5, 1, 1, 1];
    const interval = bootstrapInterval(values);
    expect(interval.low).toBeLessThan(interval.mean);
    expect(interval.high).toBeGreaterThan(interval.mean);
    expect(bootstrapInterval(values)).toEqual(interval);
  });

  it('narrows to the value when all questions agree', () => {
    expect(bootstrapInterval([0.3, 0.3, 0.3])).toEqual({
      mean: expect.closeTo(0.3),
      low: expect.closeTo(0.3),
      high: expect.closeTo(0.3),
    });
  });
});

describe('the interval of a share', () => {
  it('stays wide where a few outcomes agree', () => {
    expect(shareInterval([false, false, false])).toMatchObject({ mean: 0, low: 0, high: expect.closeTo(0.5615, 3) });
  });

  it('closes in on the share of many', () => {
    const { low, high } = shareInterval(Array.from({ length: 1_000 }, (_, place) => place % 2 === 0));
    expect([low, high]).toEqual([expect.closeTo(0.469, 2), expect.closeTo(0.531, 2)]);
  });
});
