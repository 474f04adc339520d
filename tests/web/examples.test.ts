import { describe, expect, it } from 'vitest';
import { exampleQuestion, exampleQuestions, readExamples } from '../../src/web/examples.ts';

const beekeepers = {
  recentQuestions: async () => [
    { title: 'Een zwerm in de schoorsteen', language: 'nl' },
    { title: 'Qui a déjà divisé une ruche ?', language: 'fr' },
  ],
  topics: async () => [{ labels: { fr: 'essaimage', nl: 'zwermen', en: null } }],
};
const newcomers = { ...beekeepers, recentQuestions: async () => [] };

describe('examples', () => {
  it('are questions that this community asked, in the reader’s language where one is looked for', async () => {
    const examples = await readExamples(beekeepers);
    expect(exampleQuestions(examples, 'nl', 2).map(({ text }) => text)).toEqual([
      'Een zwerm in de schoorsteen',
      'Qui a déjà divisé une ruche ?',
    ]);
    expect(exampleQuestion(examples, 'fr')).toBe('Qui a déjà divisé une ruche ?');
  });

  it('are about its topics where nothing was asked yet, and are none where it holds nothing', async () => {
    const examples = await readExamples(newcomers);
    expect(exampleQuestion(examples, 'nl')).toBe('Wie weet er iets van zwermen?');
    expect(exampleQuestions(examples, 'nl', 5)).toHaveLength(1);
    expect(exampleQuestion(examples, 'en')).toBeNull();
  });
});
