import { describe, expect, it } from 'vitest';
import { topicFinderOf } from '../../../src/community/topic-finder.ts';
import { AcronymLearner } from '../../../src/language/learnt-acronyms.ts';
import type { Lexicon } from '../../../src/language/lexicon.ts';
import { understand } from '../../../src/recommender/candidates/understand.ts';
import { sketch } from '../../community/small-community.ts';

const topics = topicFinderOf(sketch({ members: {}, topics: {}, relations: [] }));
const learner = new AcronymLearner();
learner.text('Elle anime une communauté de pratique (CoP).');
const lexicon: Lexicon = { vocabulary: null, acronyms: learner.acronyms() };
const understood = (question: string) => understand(question, topics, () => null, ['fr'], lexicon);

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
