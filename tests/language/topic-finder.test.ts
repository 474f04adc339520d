import { describe, expect, it } from 'vitest';
import { TopicFinder } from '../../src/language/index.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  coaching: ['coaching', 'coachen'],
  'coaching-equipe': ['coaching d’équipe', 'teamcoaching', 'team coaching'],
  kennisdeling: ['kennisdeling', 'partage de connaissances', 'knowledge sharing'],
  securite: ['sécurité au travail', 'veiligheid op het werk'],
  cop: ['communauté de pratique', 'praktijkgemeenschap', 'community of practice'],
};
const finder = new TopicFinder(Object.entries(NAMES).map(([topic, names]) => ({ topic, names })));
const named = (text: string) => finder.find(text).map(({ topic }) => topic);

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
    // One slip of the fingers in a word of a topic's name.
    ['qui fait du coahcing ?', ['coaching']],
    ['Wie doet aan teamcoachng?', ['coaching-equipe']],
    ['kennisdelling', ['kennisdeling']],
    ['partage de conaissances', ['kennisdeling']],
    // Acronyms of topics' names, written as such.
    ['Comment animer une CoP ?', ['cop']],
    ['how do I start a cop car', []],
    ['SOMETHING ALL IN COP CAPITALS', []],
  ])('%s', (question, topics) => {
    expect(named(question)).toEqual(topics);
  });
});

describe('how much of a question a topic is', () => {
  it.each([
    ['Qui s’y connaît en coaching ?', 1],
    ['Wie kan mij helpen met teamcoaching?', 1],
    ['Who has experience with coaching?', 1],
    ['Met wie kan een coach zijn eigen manier van werken bespreken?', 1 / 5],
    ['coaching, encore du coaching', 2 / 3],
  ])('%s', (question, covers) => {
    expect(finder.find(question)[0]?.covers).toBeCloseTo(covers);
  });
});

describe('words of topics’ names that were mistyped', () => {
  it.each([
    ['qui fait du coahcing ?', ['coaching']],
    ['partage de conaissances', ['connaissances']],
    // Inflected, right, or too short to tell.
    ['coachings', []],
    ['connaissance', []],
    ['werl', []],
  ])('%s', (question, words) => {
    expect(finder.mistyped(question)).toEqual(words);
  });
});
