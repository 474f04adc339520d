import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areForms, slipsBetween } from '../../src/language/spelling.ts';
import { VocabularyBuilder } from '../../src/language/vocabulary.ts';

const builder = new VocabularyBuilder();
builder.text('De medewerkers verbeteren de coördinatie van kennisdeling op het werk', 'nl');
builder.text('Les évaluations des stagiaires par leurs collègues, une évaluation des transferts', 'fr');
builder.text('Our colleagues gave a questionnaire on training and safety at the workplace', 'en');
builder.name('Katrien Vermeulen');
builder.name('transports');
const vocabulary = builder.vocabulary();

describe('a word that occurs in no text here', () => {
  it.each([
    ['evalautions', 'fr', 'évaluations'],
    ['collaegues', 'en', 'colleagues'],
    ['qestionnaire', 'en', 'questionnaire'],
    ['workplcae', 'en', 'workplace'],
    // Two slips in a long word.
    ['qestionaire', 'en', 'questionnaire'],
    ['coordnatie', 'nl', 'coördinatie'],
    // Right, a name, another form, a compound of what occurs, a common word, of another language, too short.
    ['evaluation', 'fr', null],
    ['vermeulen', 'nl', null],
    ['evaluateur', 'fr', null],
    ['werkdeling', 'nl', null],
    ['transports', 'fr', null],
    ['workplcae', 'nl', null],
    ['werj', 'nl', null],
    // Its first letter is seldom the slip.
    ['straining', 'en', null],
    // Another letter in a short word makes another word.
    ['kollegues', 'fr', null],
    ['safaty', 'en', null],
  ] as const)('%s (%s) was meant to be %s', (typed, language, meant) => {
    expect(vocabulary.meant(typed, language)).toBe(meant);
  });

  it('is never one that does', () => {
    for (const word of ['medewerkers', 'coordinatie', 'stagiaires', 'safety'])
      expect(vocabulary.meant(word, null)).toBeNull();
  });
});

it('nor meant to be a word that ties others together, or that nearly every text holds', () => {
  const some = new VocabularyBuilder();
  for (let text = 0; text < 100; text++) some.text('Chaque semaine un collègue', 'fr');
  some.text('Les semaines', 'fr');
  const words = some.vocabulary();
  expect(words.meant('craque', 'fr')).toBeNull();
  expect(words.meant('chaqque', 'fr')).toBeNull();
  expect(words.meant('collegeu', 'fr')).toBeNull();
});

describe('accents', () => {
  it('are known as they are written here', () => {
    expect(vocabulary.written('coordinatie', 'nl')).toBe('coördinatie');
    expect(vocabulary.written('training', 'en')).toBeNull();
  });

  it('are those of most texts, in a text of the same language', () => {
    const mixed = new VocabularyBuilder();
    mixed.text('Take the data and the code', 'en');
    mixed.text('Take some data', 'en');
    mixed.text('Také dáta', 'sk');
    mixed.text('Un réseau de données', 'fr');
    const words = mixed.vocabulary();
    expect(words.written('take', 'en')).toBeNull();
    expect(words.written('data', null)).toBeNull();
    expect(words.written('reseau', 'fr')).toBe('réseau');
    expect(words.written('reseau', 'en')).toBeNull();
  });
});

describe('slips between two words', () => {
  it.each([
    ['training', 'training', 0],
    ['trianing', 'training', 1],
    ['trainin', 'training', 1],
    ['trainning', 'training', 1],
    ['treining', 'training', 1],
    ['treinin', 'training', 2],
    ['coaching', 'training', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  it('are the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => slipsBetween(a, b, 2) === slipsBetween(b, a, 2)));
  });

  it('are none where an ending differs', () => {
    expect(areForms('worked', 'worker')).toBe(true);
    expect(areForms('adresser', 'adresse')).toBe(true);
    expect(areForms('luchten', 'lichten')).toBe(false);
  });
});
