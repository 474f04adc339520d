import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, surestFirst } from '../../../src/recommender/explain/confidence.ts';
import { contributionsOf, tellPlainly, totalOf } from '../../../src/recommender/explain/contributions.ts';
import { heldWords } from '../../../src/recommender/explain/question-words.ts';
import { CONTRIBUTIONS, type Part } from '../../../src/recommender/scorers/part.ts';
import { runs } from '../../support/law-seed.ts';

const part = (name: Part['name'], amount: number, id = 'x'): Part => ({
  name,
  amount,
  evidence: { type: 'artefact', id, date: null },
});

describe('the reasons of a suggestion', () => {
  it('stand with the most telling first: what holds of everybody comes last, however much it counts', () => {
    const parts = [part('activity', 5), part('language', 3), part('authored', 2), part('answered', 1)];
    expect(contributionsOf(parts, 'fr', tellPlainly('fr')).map(({ name }) => name)).toEqual([
      'authored',
      'answered',
      'activity',
      'language',
    ]);
  });

  it('show the sentence that says it', () => {
    const [said] = contributionsOf([part('profile', 1)], 'en', () => ({ reason: 'says so', text: 'I tame dragons.' }));
    expect(said).toMatchObject({ reason: 'says so', evidence: [{ text: 'I tame dragons.' }] });
  });

  it('add up to the score in the order in which they stand', () => {
    const any = fc.tuple(fc.constantFrom(...CONTRIBUTIONS), fc.double({ min: 0.001, max: 1, noNaN: true }), fc.nat(5));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (drawn) => {
        const parts = drawn.map(([name, amount, id]) => part(name, amount, `a${id}`));
        const told = contributionsOf(parts, 'nl', tellPlainly('nl'));
        expect(totalOf(told)).toBeCloseTo(
          parts.reduce((sum, { amount }) => sum + amount, 0),
          9,
        );
      }),
      runs(60),
    );
  });
});

describe('the order in which a list is shown', () => {
  it('never has somebody faint above somebody surer, and is as it was otherwise', () => {
    const thresholds = { likely: 0.3, possible: 0.1 };
    const word = (score: number) => confidenceOf(score, thresholds);
    expect(surestFirst([0.2, 0.05, 0.15, 0.4, 0.01, 0.3], word)).toEqual([0.4, 0.3, 0.2, 0.15, 0.05, 0.01]);
    expect(surestFirst([0.11, 0.2], word)).toEqual([0.11, 0.2]);
  });
});

describe('words of the question that a text holds', () => {
  it('are those that tell one text from another, in any form', () => {
    expect(heldWords('Deux préventeurs, deux langues.', ['deux', 'soignants', 'disputent'])).toEqual([]);
    expect(heldWords('Cercle des tuteurs et des soignants', ['deux', 'soignant', 'tuteur'])).toEqual([
      'soignant',
      'tuteur',
    ]);
  });
});
