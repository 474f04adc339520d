import { expect, test } from 'vitest';
import { languageFor } from '../../src/language/index.ts';

test('tells in the language asked for, else in one that the reader speaks, else in one of the community, else in English', () => {
  const [reader, community] = [
    ['tr', 'nl-BE'],
    ['de', 'FR'],
  ];
  expect(languageFor({ asked: 'fr', reader })).toBe('fr');
  expect(languageFor({ asked: null, reader, community })).toBe('nl');
  expect(languageFor({ reader: ['tr'], community })).toBe('fr');
  expect(languageFor({ reader: ['tr'] })).toBe('en');
});
