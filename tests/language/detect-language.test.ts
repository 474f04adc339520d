import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/index.ts';

const community = ['fr', 'nl', 'en'];

/** Any 16-bit units in a row, halves of characters among them. */
const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('the language of a text', () => {
  it.each([
    ['Qui sait animer une intervision ?', 'fr'],
    ['Wie kan een intervisie begeleiden?', 'nl'],
    ['Who knows about team coaching?', 'en'],
    ['QUI CONNAÎT LE COACHING D’ÉQUIPE', 'fr'],
    ['e\u0301quipe et organisation apprenante', 'fr'],
    ['Wer kann mir dabei helfen?', 'de'],
    ['¿Quién sabe de esto?', 'es'],
    ['كيف حالك', 'ar'],
  ])('is told of %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text, community)).toBe(language);
  });

  it('is left open where a few words could be in several', () => {
    for (const text of ['Kubernetes', 'intervision', 'de la']) expect(detectLanguage(text)).toBeNull();
  });

  it("is the asker's when a text is unclear and could well be in it", () => {
    expect(detectLanguage('intervision', ['fr', 'en'])).toBe('fr');
    expect(detectLanguage('intervision', ['nl-BE'])).toBe('nl');
  });

  it('is not the hinted one when the words speak clearly', () => {
    expect(detectLanguage('Wie kan een intervisie begeleiden?', ['fr'])).toBe('nl');
    expect(detectLanguage('日本語', ['fr'])).not.toBe('fr');
  });

  it.each([
    '',
    '🙂🙂',
    '12345 %',
    'https://example.org/les/enfants',
    'jan@example.be',
    'src/embedding/index.ts',
    '\ud800',
  ])('is nobody’s of %s', (text) => {
    expect(detectLanguage(text, community)).toBeNull();
  });

  it('ignores links, addresses and code among the words', () => {
    expect(detectLanguage('Comment ouvrir https://example.org/how-to-open-the-door ?')).toBe('fr');
    expect(detectLanguage('`the quick brown fox` werkt niet meer bij ons')).toBe('nl');
  });

  it('is not made up for gibberish', () => {
    expect(detectLanguage('asdfgh qwerty zxcv')).toBeNull();
  });

  it('comes back as a tag or null, whatever comes in', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.string()), (text, hints) => {
        const language = detectLanguage(text, hints);
        if (language !== null) expect(language).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
