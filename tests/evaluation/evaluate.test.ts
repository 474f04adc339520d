import { describe, expect, it } from 'vitest';
import { evaluate, type QuestionSet, type Ranker } from '../../src/evaluation/index.ts';

const set: QuestionSet = {
  questions: [
    { id: 'q1', text: 'who coaches?' },
    { id: 'q2', text: 'wie begeleidt?' },
    { id: 'q3', text: 'never judged' },
  ],
  judgements: new Map([
    ['q1', new Map([['julie', 1]])],
    ['q2', new Map([['marc', 1]])],
  ]),
  askers: new Map([['q2', ['ann']]]),
};

const always = (name: string, ...ids: string[]): Ranker => ({
  name,
  rank: async (question) => ({
    scored: ids.map((id, index) => [id, ids.length - index] as const),
    language: question.text.startsWith('wie') ? 'nl' : 'en',
  }),
});

describe('an evaluation', () => {
  it('judges whole, by half and by language, and compares with each baseline question by question', async () => {
    const { parts, unjudged } = await evaluate(set, always('ask', 'julie', 'marc'), [
      always('popularity', 'marc', 'julie'),
    ]);
    expect(parts.map(({ part, n }) => [part, n])).toEqual([
      ['all', 2],
      ['first half', 1],
      ['second half', 1],
      ['en', 1],
      ['nl', 1],
    ]);
    expect(unjudged).toBe(1);
    const [ask, popularity] = parts[0]?.systems ?? [];
    expect(ask?.metrics.MRR).toBe(0.75);
    expect(popularity?.metrics.MRR).toBe(0.75);
    expect(popularity?.gainOver?.MRR).toMatchObject({ mean: 0, low: -0.5, high: 0.5 });
  });

  it('never counts the one who asks as an answer', async () => {
    const { run } = await evaluate(set, always('ask', 'ann', 'marc'), []);
    expect(run.filter(({ questionId }) => questionId === 'q2').map(({ id }) => id)).toEqual(['marc']);
    expect(run.filter(({ questionId }) => questionId === 'q1').map(({ id }) => id)).toEqual(['ann', 'marc']);
  });

  it('ranks candidates only, when they are listed', async () => {
    const { run } = await evaluate({ ...set, candidates: new Set(['marc']) }, always('ask', 'julie', 'marc'), []);
    expect(new Set(run.map(({ id }) => id))).toEqual(new Set(['marc']));
  });

  it('judges the parts that a set names for themselves', async () => {
    const named = new Map([
      ['q1', 'en → fr'],
      ['q2', 'nl → fr'],
    ]);
    const { parts } = await evaluate({ ...set, parts: named }, always('ask', 'julie'), []);
    expect(parts.slice(-2).map(({ part, systems }) => [part, systems[0]?.metrics.MRR])).toEqual([
      ['en → fr', 1],
      ['nl → fr', 0],
    ]);
  });

  it('says so when no question has a judgement', async () => {
    await expect(evaluate({ ...set, judgements: new Map([['other', new Map()]]) }, always('ask'), [])).rejects.toThrow(
      'no question of the set has a judgement',
    );
  });
});
