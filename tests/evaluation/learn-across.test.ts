import { describe, expect, it } from 'vitest';
import { KEEPER } from '../../src/domain/index.ts';
import { learnDefaults, recallSet } from '../../src/evaluation/index.ts';
import type { Recommender } from '../../src/recommender/index.ts';
import { PEOPLE_FEATURES, type Ranking, type RankingWeights, readRankingWeights } from '../../src/recommender/index.ts';

const WIDTH = PEOPLE_FEATURES.length;
const defaults = readRankingWeights();
const row = (feature: number): number[] => Array.from({ length: WIDTH }, (_, at) => (at === feature ? 1 : 0));
/** Two candidates: one who stands out in one sign and is right, one who stands out in another. */
const decidedBy = (right: number, wrong: number) => ({ values: [...row(right), ...row(wrong)], grades: [1, 0] });

describe('defaults learned on question sets', () => {
  it('order people by what stood out in those who were right, each set counting the same', () => {
    const set = (name: string, size: number, right: number, wrong: number) => ({
      ...{ name, community: name, n: size, variants: [] },
      tables: Array.from({ length: size }, () => decidedBy(right, wrong)),
    });
    const { order } = learnDefaults([set('a', 8, 0, 5), set('b', 8, 0, 5), set('large', 800, 5, 0)], defaults).weights;
    const [first, sixth] = [PEOPLE_FEATURES[0].name, PEOPLE_FEATURES[5].name];
    expect(order[first]).toBeGreaterThan(order[sixth]);
  });

  it('take of each number the value with the best mean over the sets', () => {
    const sets = [
      { name: 'a', community: 'a', n: 40, tables: [], variants: [0.1, 0.2, 0.2, 0.9, 0.1, 0.3, 0.1, 0.1] },
      { name: 'b', community: 'b', n: 40, tables: [], variants: [0.5, 0.2, 0.2, 0.3, 0.1, 0.3, 0.1, 0.1] },
      // Too few questions to choose by.
      { name: 'c', community: 'c', n: 14, tables: [], variants: [0.9, 0, 0, 0, 0, 0, 0, 0.9] },
    ];
    const { weights, chosen } = learnDefaults(sets, defaults);
    expect(weights.retrievers.vectors).toBe(0.55);
    expect(weights.retrieval.furtherPassages).toBe(0);
    expect(chosen).toMatchObject({ 'retrievers.vectors': 0.55, 'retrieval.furtherPassages': 0 });
    expect(weights.order).toEqual(defaults.order);
  });

  it('come from those who may be an answer: no asker, and candidates alone', async () => {
    const table = { ids: ['ana', 'bob', 'cas'], values: Float64Array.from([...row(0), ...row(1), ...row(2)]) };
    const people = ['ana', 'cas', 'bob'].map((id) => ({ id, score: 1 }));
    const recommender = {
      recall: async () => ({
        table: () => table,
        rank: (list: readonly RankingWeights[]) => list.map(() => ({ people }) as unknown as Ranking),
      }),
    } as unknown as Recommender;
    const set = {
      questions: [
        { id: 'q', text: 'Who?' },
        { id: 'unjudged', text: 'And who?' },
      ],
      judgements: new Map([['q', new Map([['bob', 2]])]]),
      askers: new Map([['q', ['ana']]]),
      candidates: new Set(['ana', 'bob']),
    };
    const { tables, variants } = await recallSet(recommender, set, { kind: 'members', viewer: KEEPER, defaults });
    expect(tables).toEqual([{ values: row(1), grades: [2] }]);
    expect(new Set(variants)).toEqual(new Set([1]));
  });
});
