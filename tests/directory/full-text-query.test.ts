import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullTextQuery } from '../../src/directory/full-text-query.ts';

describe('words typed into a search', () => {
  it('are quoted one by one, the last one also as a beginning', () => {
    expect(fullTextQuery('Julie Lamb')).toBe('"julie" "lamb" lamb*');
  });

  it('lose their accents where they are a beginning, for the index holds words without', () => {
    expect(fullTextQuery('équi')).toBe('"équi" equi*');
  });

  it('are nothing to look for when there is no letter and no digit', () => {
    for (const text of ['', '   ', '🙂', '?!', '"', '\u{d800}', '* ~ ^']) expect(fullTextQuery(text)).toBeNull();
  });

  it('can never be read as an operator of the query language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const query = fullTextQuery(text);
        if (query === null) return;
        expect(query).toMatch(/^("[\p{L}\p{N}\p{M}]+" ?)+([\p{L}\p{N}\p{M}]+\*)?$/u);
        expect(query.split(' ').length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('keep no operator: and, or, not, brackets, slashes and colons', () => {
    expect(fullTextQuery('and/or NOT node: [1] (x')).toBe('"and" "or" "not" "node" "1" "x"');
  });
});
