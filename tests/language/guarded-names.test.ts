import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/index.ts';
import { TopicFinder } from '../../src/language/index.ts';
import { demoTopics } from './demo-topics.ts';

const finder = new TopicFinder(
  ['IT', 'Or', 'Son', 'C', 'C++', 'C#', 'R', 'Go', '.NET', 'F#', 'node.js'].map((name) => ({
    topic: name,
    names: [name],
  })),
);
const named = (text: string, language: Language | null = null) => finder.find(text, language).map(({ topic }) => topic);

describe('topics whose names are short or common words', () => {
  it.each([
    ['C', ['C']],
    ['c++', ['C++']],
    ['Who knows C++?', ['C++']],
    ['C#', ['C#']],
    ['qui connaît C# et C ?', ['C#', 'C']],
    ['Is .NET better than F#?', ['.NET', 'F#']],
    ['wie kent Node.js?', ['node.js']],
    ['R', ['R']],
    ['a statistician who knows R well', ['R']],
    ['Who writes Go here?', ['Go']],
    ['it', ['IT']],
    ['Qui s’y connaît en IT ?', ['IT']],
    ['wie weet iets over it', ['IT']],
    ['Besoin d’aide IT pour le réseau', ['IT']],
    ['qui travaille sur le Son ?', ['Son']],
    ['qui s’y connaît en son ?', ['Son']],
    ['qui s’y connaît en or ?', ['Or']],
  ])('%s', (text, topics) => {
    expect(named(text)).toEqual(topics);
  });

  it.each([
    ['can someone help me with it?', 'en'],
    ['What about it?', 'en'],
    ['Elle a perdu son travail, or elle cherche', 'fr'],
    ['Or, personne ne sait', 'fr'],
    ['how do I go there', 'en'],
    ['mon atelier c le bazar', 'fr'],
  ] as const)('not where their letters are another word: %s', (text, language) => {
    expect(named(text, language)).toEqual([]);
  });
});

describe('acronyms', () => {
  const found = (text: string, language: Language) => demoTopics.find(text, language).map(({ topic }) => topic);

  it.each([
    ['AI', 'en', 'ia'],
    ['APP', 'fr', 'analyse-pratiques'],
    ['KM', 'en', 'partage-connaissances'],
    ['rps', 'fr', 'rps'],
    ['vae', 'fr', 'validation-acquis'],
    ['a3', 'nl', 'resolution-problemes'],
    ['qqn connait le 5s svp?', 'fr', 'cinq-s'],
    ['loto procedure', 'en', 'consignation'],
    ['WIE WEET IETS VAN LOTO', 'nl', 'consignation'],
    ['need help w too many kpis on our board', 'en', 'indicateurs'],
    ['L&D', 'en', 'formation'],
  ] as const)('are found as they are written: %s', (text, language, topic) => {
    expect(found(text, language)).toEqual([topic]);
  });

  it.each([
    ['J’ai besoin d’aide', 'fr'],
    ['Je n’ai pas le temps', 'fr'],
    ['is er een app voor planning?', 'nl'],
    ['Het is maar 3 km naar het station', 'nl'],
    ['I em not sure whom to ask', 'en'],
  ] as const)('are none where they are a word: %s', (text, language) => {
    expect(found(text, language)).toEqual([]);
  });
});
