import { describe, expect, it } from 'vitest';
import { KEEPER } from '../../src/domain/index.ts';
import { learnAcross, tablesOf } from '../../src/evaluation/index.ts';
import { PEOPLE_FEATURES, type Recommender } from '../../src/recommender/index.ts';

const WIDTH = PEOPLE_FEATURES.length;
const row = (feature: number): number[] => Array.from({ length: WIDTH }, (_, at) => (at === feature ? 1 : 0));
/** Two candidates: one who stands out in one sign and is right, one who stands out in another. */
const decidedBy = (right: number, wrong: number) => ({ values: [...row(right), ...row(wrong)], grades: [1, 0] });

describe('what is learned across communities', () => {
  it('comes from the others alone when one is left out', () => {
    const sets = [
      { name: 'a', community: 'a', tables: Array.from({ length: 8 }, () => decidedBy(0, 5)) },
      { name: 'b', community: 'b', tables: Array.from({ length: 8 }, () => decidedBy(0, 5)) },
      { name: 'odd', community: 'odd', tables: Array.from({ length: 8 }, () => decidedBy(5, 0)) },
    ];
    const { lines, weights } = learnAcross(sets);
    expect(lines.find((line) => line.includes('odd:'))).toMatch(/learned on the others 0\.[0-5]/);
    const learned = weights as Record<string, number>;
    expect(learned[PEOPLE_FEATURES[0].name]).toBeGreaterThan(learned[PEOPLE_FEATURES[5].name] ?? 10);
  });

  it('is read from those who may be an answer: no asker, and candidates alone', async () => {
    const table = { ids: ['ana', 'bob', 'cas'], values: Float64Array.from([...row(0), ...row(1), ...row(2)]) };
    const recommender = { recall: async () => ({ table: () => table, rank: () => [] }) } as unknown as Recommender;
    const set = {
      questions: [
        { id: 'q', text: 'Who?' },
        { id: 'unjudged', text: 'And who?' },
      ],
      judgements: new Map([['q', new Map([['bob', 2]])]]),
      askers: new Map([['q', ['ana']]]),
      candidates: new Set(['ana', 'bob']),
    };
    expect(await tablesOf(recommender, set, KEEPER)).toEqual([{ values: row(1), grades: [2] }]);
  });
});
