import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/index.ts';
import { SIGNS } from '../../src/same-person/index.ts';
import { saySign } from '../../src/same-person/reasons/say-sign.ts';

const TEXT = {
  ...{ one: 'Lucie Martin', other: 'L. Martin', extra: 'dupont', nickname: 'lmartin', name: 'Lucie Martin' },
  ...{ mail: 'lucie@example.org', local: 'lucie', link: 'github.com/lucie', words: 'une phrase', title: 'Guide' },
  ...{ organisation: 'ACME', group: 'Cercle', same: 'yes' },
};

describe.each(LANGUAGES)('a reason in %s', (language) => {
  it.each(SIGNS)('for %s is a whole sentence', (kind) => {
    for (const count of [1, 2])
      for (const date of ['', '2025-03-01']) {
        const said = saySign({ kind, bits: 1, values: { ...TEXT, count, date } }, language);
        expect(said).toMatch(/^[“«\u00a0\p{L}\d].*\.$/u);
        expect(said).not.toMatch(/[{}]|undefined|none|#/);
      }
  });
});

it('names the day as people write it', () => {
  const sign = { kind: 'answered', bits: -9, values: { date: '2025-03-01T10:00:00Z' } } as const;
  expect(saySign(sign, 'en')).toBe('One answered the other on 1 March 2025.');
  expect(saySign(sign, 'fr')).toBe('L’un a répondu à l’autre le 1er mars 2025.');
  expect(saySign(sign, 'nl')).toBe('De ene antwoordde de andere op 1 maart 2025.');
});
