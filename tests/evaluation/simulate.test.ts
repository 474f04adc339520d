import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/community/index.ts';
import { gini, shareOfTop } from '../../src/evaluation/simulate/concentration.ts';
import { simulate } from '../../src/evaluation/simulate/simulate.ts';
import { simulationText } from '../../src/evaluation/simulate/simulation-text.ts';
import type { RankedQuestion, RankInput, Recommender } from '../../src/recommender/index.ts';
import { rank } from '../../src/recommender/rank.ts';
import { readRankingWeights } from '../../src/recommender/weights.ts';
import { sketch } from '../community/small-community.ts';

const WRITERS = 8;
const writers = Array.from({ length: WRITERS }, (_, i) => `w${i}`);

/** Eight people who each wrote one thing, found about as well by every question; the first two agreed to little. */
const community = sketch({
  members: Object.fromEntries(writers.map((id, i) => [id, { askBudget: i < 2 ? 3 : null }])),
  items: Object.fromEntries(writers.map((id, i) => [`artefact:${id}`, i === 7 ? '2024-09-01' : '2020-01-01'])),
  relations: writers.map((id) => `member:${id} AUTHORED artefact:${id}`),
});

/** A recommender that finds the same for every question, but for a little of its own. */
const recommender = {
  rank: async ({ question }: { question: string }) => {
    const input: RankInput = {
      understanding: { text: question, language: 'en', words: ['x'], topics: [] },
      retrieved: [
        {
          retriever: 'words',
          outcome: 'answered',
          hits: writers.map((id, i) => ({
            passageId: `artefact/${id}#text`,
            itemType: 'artefact',
            itemId: id,
            part: 'text',
            language: 'en',
            score: 20 - i / 4 - ((question.length + i) % 3) / 9,
          })),
        },
      ],
      community,
      audience: audienceOf(community, { kind: 'keeper' }),
      weights: readRankingWeights(),
      calibrate: (cosine) => cosine,
      modelLanguages: [],
      written: {},
      askers: new Set<number>(),
      today: 20_100,
    };
    return { input, ranking: rank(input), snapshot: { community } } as unknown as RankedQuestion;
  },
} as unknown as Recommender;

const set = {
  questions: ['a', 'bb', 'ccc', 'dddd'].map((text) => ({ id: text, text })),
  judgements: new Map(['a', 'bb', 'ccc', 'dddd'].map((id) => [id, new Map([['w1', 1]])])),
  askers: new Map<string, string[]>(),
};
const options = { asks: 120, asksADay: 6, seed: 7 };

describe('a simulation', () => {
  it('spreads asks more evenly with evening-out on, and nobody is ever over budget', async () => {
    const { asItComes, evenedOut, budgets, newcomers } = await simulate(recommender, set, options);
    expect(evenedOut.gini).toBeLessThan(asItComes.gini);
    expect(evenedOut.top5).toBeLessThan(asItComes.top5);
    expect([asItComes.overBudget, evenedOut.overBudget]).toEqual([0, 0]);
    expect(budgets).toBe(2);
    expect(newcomers).toBeLessThanOrEqual(1);
    expect(asItComes.curve.map(({ asks }) => asks)).toEqual([12, 24, 36, 48, 60, 72, 84, 96, 108, 120]);
  });

  it('keeps budgets that are assumed of everyone', async () => {
    const { asItComes, evenedOut } = await simulate(recommender, set, { ...options, budget: 1 });
    expect([asItComes.overBudget, evenedOut.overBudget]).toEqual([0, 0]);
    expect(asItComes.asked).toBeGreaterThan(3);
  });

  it('gives the same for the same seed, and shows what feedback does', async () => {
    const [one, two] = [await simulate(recommender, set, options), await simulate(recommender, set, options)];
    const { asksPerSecond: _, ...first } = one;
    const { asksPerSecond: __, ...second } = two;
    expect(second).toEqual(first);
    expect(one.feedback?.with.laterHalf).toBeGreaterThanOrEqual(one.feedback?.without.laterHalf ?? 1);
    expect(simulationText(one)).toContain('over budget: nobody, ever');
  });

  it('says so when there is nothing to ask', async () => {
    await expect(simulate(recommender, { ...set, questions: [] }, options)).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});

describe('how asks are spread', () => {
  it('is even when everyone has the same, and nearly 1 when one has all', () => {
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([])).toBe(0);
    expect(shareOfTop([1, 1, 1, 1], 0.25)).toBeCloseTo(0.25, 12);
    expect(shareOfTop([0, 0, 0, 8], 0.05)).toBeCloseTo(0.2 / 1, 12);
  });

  it('is half the mean difference of two people over the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (amounts) => {
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        fc.pre(sum > 0);
        const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
        const mean = differences.reduce((total, one) => total + one, 0) / differences.length;
        expect(gini(amounts)).toBeCloseTo(mean / 2 / (sum / amounts.length), 9);
      }),
    );
  });
});
