import { describe, expect, it } from 'vitest';
import { isShortText, languageOfShortText } from '../../src/language/index.ts';

describe('the language of a text of a few words', () => {
  it.each([
    ['UX Engineer', { own: 'nl', community: ['fr', 'nl', 'en'] }, 'nl'],
    ['Software developer', { community: ['nl'] }, 'nl'],
    ['Software developer', { community: ['fr', 'en'] }, 'en'],
    ['assistante sociale', { community: ['nl', 'fr'] }, 'fr'],
    ['coach', {}, null],
    ['42', { own: 'fr' }, null],
  ] as const)('%s, %j: %s', (text, hints, language) => {
    expect(languageOfShortText(text, hints)).toBe(language);
  });

  it('is asked for up to three words', () => {
    expect(isShortText('chargé de mission')).toBe(true);
    expect(isShortText('qui s’y connaît en coaching ?')).toBe(false);
  });
});
