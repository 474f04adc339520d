import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/language/index.ts';
import { demoTopics } from './demo-topics.ts';

describe('the normal form of a text', () => {
  it.each([
    ['har\u200bc\u00e8lement au travail', 'harcèlement au travail'],
    ['functionerings\u00adgesprek', 'functioneringsgesprek'],
    ['Wie\u00a0weet\u202fiets', 'Wie weet iets'],
    ['s\u2019y conna\u0069\u0302t', "s'y connaît"],
    ['lockout\u2011tagout', 'lockout-tagout'],
    ['\ufeffknowledge\u200b sharing\u200f', 'knowledge sharing'],
    ['a\ud800b\u0000c', 'a b c'],
  ])('%j', (typed, form) => {
    expect(normalForm(typed)).toBe(form);
  });

  it('is the same however a text was typed', () => {
    const questions = [
      "l'accueil des stagiaires",
      'harcèlement au travail',
      "qui s'y connaît en épuisement professionnel ?",
      'heroriëntatie op late leeftijd',
      'lockout-tagout',
      'analyse de risques psychosociaux',
    ];
    /** One sign, as it may be typed or pasted. */
    const typed = (sign: string) =>
      fc.constantFrom(
        sign,
        sign.normalize('NFD'),
        `${sign}\u200b`,
        `\u00ad${sign}`,
        `\u200e${sign}`,
        ...(sign === "'" ? ['\u2019', '\u02bc'] : []),
        ...(sign === ' ' ? ['\u00a0', '\u202f', '  '] : []),
        ...(sign === '-' ? ['\u2011'] : []),
      );
    const asTyped = fc
      .constantFrom(...questions)
      .chain((clean) => fc.tuple(...[...clean].map(typed)).map((signs) => ({ clean, typed: signs.join('') })));
    fc.assert(
      fc.property(asTyped, ({ clean, typed }) => {
        expect(normalForm(typed)).toBe(normalForm(clean));
        expect(demoTopics.find(typed)).toEqual(demoTopics.find(clean));
        const plain = clean.normalize('NFD').replace(/\p{M}/gu, '');
        expect(demoTopics.find(plain).map(({ topic }) => topic)).toEqual(
          demoTopics.find(clean).map(({ topic }) => topic),
        );
      }),
    );
  });
});
