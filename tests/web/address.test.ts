import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedAddress, readAddress, writeAddress } from '../../src/web/address.ts';

const HERE = 'http://localhost:4040';

describe('the address of the page', () => {
  it('brings back the question and the language it was written with', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('fr', 'nl', 'en'),
        (question, language) => {
          const { question: read, language: spoken } = readAddress(HERE + writeAddress({ question, language }));
          expect([read, spoken]).toEqual([question, language]);
        },
      ),
    );
  });

  it('brings back what was opened, whatever its id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (id) => {
        const { open } = readAddress(`${HERE}/${openedAddress({ type: 'answer', id })}`);
        expect(open).toEqual({ type: 'answer', id });
      }),
    );
  });

  it('opens nothing that it cannot read', () => {
    for (const hash of ['', '#', '#question', '#member/', '#member/%E0%A4%A', '#../x'])
      expect(readAddress(`${HERE}/${hash}`).open).toBeNull();
  });
});
