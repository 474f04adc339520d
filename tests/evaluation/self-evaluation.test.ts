import { describe, expect, it } from 'vitest';
import { type SelfEvaluation, selfEvaluationText } from '../../src/evaluation/index.ts';
import { reliabilityOf } from '../../src/evaluation/self/reliability.ts';

const share = (mean: number) => ({ mean, low: mean - 0.05, high: mean + 0.05 });
const evaluation: SelfEvaluation = {
  date: '2026-11-23',
  model: 'none',
  tasks: [
    {
      task: 'answerers',
      n: 227,
      from: '2011-08-17',
      to: '2016-03-02',
      older: 0,
      unforeseeable: 12,
      first: share(0.31),
      firstFive: share(0.64),
      rivals: [
        { name: 'popularity', first: share(0.2), firstFive: share(0.55), lead: { mean: 0.09, low: 0.03, high: 0.15 } },
        { name: 'words only', first: share(0.3), firstFive: share(0.6), lead: { mean: 0.04, low: -0.02, high: 0.1 } },
      ],
      reliability: { first: [], shown: [{ confidence: 'likely', n: 80, right: share(0.7) }] },
      parts: [],
      before: {
        task: 'answerers',
        date: '2026-08-01',
        model: 'none',
        n: 200,
        first: share(0.3),
        firstFive: share(0.6),
      },
    },
  ],
};

describe('a self-evaluation in words', () => {
  it('tells a French facilitator what was found, beside the plain methods, with how sure it is', () => {
    const text = selfEvaluationText(evaluation, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('Qui a répondu ?');
    expect(text).toContain('227 questions auxquelles quelqu’un a répondu, du 17 août 2011 au 2 mars 2016.');
    expect(text).toContain('une personne qui a vraiment répondu : 64 % (entre 59 % et 69 %)');
    expect(text).toContain('la popularité seule : 55 % — Maillon fait mieux, de 3 à 15 points');
    expect(text).toContain('les mots seuls : 60 % — pas de différence sûre');
    expect(text).toContain('Le 1 août 2026, c’était 60 % sur 200 questions.');
    expect(text).toContain('« probable » : 70 % (entre 65 % et 75 %) étaient justes, sur 80');
  });

  it.each(['nl', 'en'] as const)('fills in every word in %s', (language) => {
    const text = selfEvaluationText(evaluation, language);
    expect(text).not.toMatch(/[{}]|undefined|MRR/);
  });

  it('says what is missing where there is no history', () => {
    expect(selfEvaluationText({ ...evaluation, tasks: [] }, 'en')).toContain('Nothing to judge yet');
  });
});

it('the words of confidence are held against what was right', () => {
  const confidence = (_: string, score: number) => (score > 0.5 ? ('likely' as const) : ('faint' as const));
  const question = { language: 'en', confidence, values: [] };
  const outcome = reliabilityOf(
    [
      {
        id: 'q1',
        ...question,
        ranking: [
          ['ana', 0.9],
          ['bob', 0.8],
          ['cas', 0.1],
        ],
      },
      { id: 'q2', ...question, ranking: [['bob', 0.2]] },
    ],
    new Map([['q1', new Map([['ana', 1]])]]),
  );
  expect(outcome.map(({ confidence: word, n, right }) => [word, n, right?.mean])).toEqual([
    ['likely', 2, 0.5],
    ['possible', 0, undefined],
    ['faint', 2, 0],
  ]);
});
