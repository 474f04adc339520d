import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/recommender/community/community.ts';
import { TopicIndex } from '../../src/recommender/understand/topic-index.ts';
import { sketch } from './small-community.ts';

const community = sketch({
  members: {},
  topics: {
    coaching: ['coaching', 'coachen'],
    'coaching-equipe': ['coaching d’équipe', 'teamcoaching', 'team coaching'],
    kennisdeling: ['kennisdeling', 'partage de connaissances', 'knowledge sharing'],
    securite: ['sécurité au travail', 'veiligheid op het werk'],
  },
  relations: [],
});
const index = new TopicIndex(community);
const named = (text: string) => index.find(text).map(({ node }) => idOf(community, node));

describe('topics that a question names', () => {
  it.each([
    ['Qui connaît le coaching d’équipe ?', ['coaching-equipe']],
    ["qui fait du coaching d'equipes", ['coaching-equipe']],
    ['Wie doet aan teamcoaching?', ['coaching-equipe']],
    ['hoe organiseer je deling van kennis', ['kennisdeling']],
    ['partager: le partage des connaissances', ['kennisdeling']],
    ['SECURITE au TRAVAIL !', ['securite']],
    ['coaching and knowledge sharing', ['kennisdeling', 'coaching']],
    ['the weather', []],
  ])('%s', (question, topics) => {
    expect(named(question)).toEqual(topics);
  });
});
