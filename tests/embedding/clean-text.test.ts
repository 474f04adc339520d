import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/embedding/clean-text.ts';

/** Any 16-bit units in a row, halves of characters among them. */
const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('the text that is embedded', () => {
  it('is the same whether an accent is composed or not', () => {
    expect(cleanText('e\u0301quipe')).toBe('équipe');
  });

  it('keeps words apart that a line break or a tab kept apart', () => {
    expect(cleanText('  team\t\tcoaching\r\n\nretour ')).toBe('team coaching retour');
  });

  it('loses control characters, byte order marks, private and replaced characters and lone surrogates', () => {
    expect(cleanText('\uFEFFte\u0000am\u0007 \uE000\uFFFDcoach\ud800ing\udc00')).toBe('team coaching');
  });

  it('keeps whole emoji and other scripts', () => {
    expect(cleanText('قهوة 🙂 日本')).toBe('قهوة 🙂 日本');
  });

  it('is empty when nothing can be read', () => {
    expect(cleanText('\u0000 \ud800\u200B')).toBe('');
  });

  it('is well-formed, composed and clean already, whatever comes in', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(() => encodeURIComponent(clean)).not.toThrow();
        expect(cleanText(clean)).toBe(clean);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
    );
  });
});
