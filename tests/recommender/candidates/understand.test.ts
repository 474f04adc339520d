import { describe, expect, it } from 'vitest';
import { topicFinderOf } from '../../../src/community/topic-finder.ts';
import type { Language } from '../../../src/domain/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { AcronymLearner } from '../../../src/language/learnt-acronyms.ts';
import { type Lexicon, LexiconBuilder } from '../../../src/language/lexicon.ts';
import { understand } from '../../../src/recommender/candidates/understand.ts';
import { sketch } from '../../community/small-community.ts';

const topics = topicFinderOf(sketch({ members: {}, topics: {}, relations: [] }));
const learner = new AcronymLearner();
learner.text('Elle anime une communauté de pratique (CoP).');
const lexicon: Lexicon = { vocabulary: null, acronyms: learner.acronyms() };
const understood = (question: string) => understand(question, { topics, detect: () => null, likely: ['fr'], lexicon });

describe('acronyms of a question', () => {
  it('are written out in a short one', () => {
    const { text, also } = understood('Qui anime une CoP ?');
    expect(text).toBe('Qui anime une CoP (communauté de pratique) ?');
    expect(also).toEqual(['communauté de pratique']);
  });

  it('stand for the long form in a short one', () => {
    expect(understood('Qui anime une communauté de pratique ?').also).toEqual(['cop']);
  });

  it('are left alone in a long one, which says in other words what it is about', () => {
    const long =
      'Notre CoP grandit: qui sait préparer rencontres, ordre jour, invitations, comptes rendus, ateliers, visites, échanges régionaux ?';
    const { text, also } = understood(long);
    expect(text).toBe(long);
    expect(also).toEqual([]);
  });
});

describe('the language of a question of a few words', () => {
  const words = new LexiconBuilder();
  for (const text of ['De stagiair begeleiden op de werkvloer', 'Een stagiair onthalen'])
    words.text({ title: '', text, language: 'nl' });
  words.text({ title: '', text: 'Accueillir un stagiaire', language: 'fr' });
  const languageOf = (question: string, written: readonly Language[], likely: readonly string[] = written) =>
    understand(question, {
      ...{ topics, detect: detectLanguage, likely, written },
      lexicon: words.lexicon({ isWhole: true }),
    }).language;

  it.each([
    ['stagiair', ['fr', 'nl', 'en'], 'nl'],
    ['stagiaire', ['nl', 'en', 'fr'], 'fr'],
    ['service mesh', ['en'], 'en'],
    ['documentation', ['en'], 'en'],
    ['documentation', ['fr'], 'fr'],
  ] as const)('%s where %s are written: %s', (question, written, language) => {
    expect(languageOf(question, written)).toBe(language);
  });

  it('is never one that the community does not write in, whatever the asker speaks', () => {
    expect(languageOf('documentation', ['en'], ['fr', 'en'])).toBe('en');
    expect(languageOf('UX Engineer', ['nl'], ['de', 'fr'])).toBe('nl');
  });

  it('is none without words', () => {
    expect(languageOf('42', ['en'])).toBeNull();
  });
});
