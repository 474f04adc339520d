import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dutchCompounds,
  inclusiveForms,
  phrasesQuery,
  searchableWords,
  wordsQuery,
} from '../../../src/recommender/candidates/lucene.ts';

describe('a question as a query of the full-text index', () => {
  it('asks for its words', () => {
    expect(wordsQuery(searchableWords('Who knows GraphQL?'))).toBe('who knows graphql');
  });

  it('keeps words whole that have signs of their own', () => {
    expect(searchableWords('C++, C# or .NET? Node.js.')).toEqual(['c++', 'c#', 'or', '.net', 'node.js']);
  });

  it('is empty when there is no word', () => {
    expect(wordsQuery(searchableWords('?! 🤷 […]'))).toBe('');
  });

  it('never holds an operator, a reserved character or more words than Lucene counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
        const words = searchableWords(text);
        expect(words.length).toBeLessThanOrEqual(160);
        for (const word of words)
          expect(word).toMatch(
            /^(?:[\p{L}\p{N}\p{M}]+|\p{L}{1,3}(?:\+\+|#)|\.net|[\p{L}\p{N}]+\.\p{L}{2,3}|\p{L}&\p{L})$/u,
          );
        expect(words.some((word) => ['AND', 'OR', 'NOT'].includes(word))).toBe(false);
      }),
    );
  });

  it('takes the two words of a Dutch compound apart, and puts `deling van kennis` together', () => {
    expect(dutchCompounds(['kennisdeling'], 0.4)).toContain('(+kennis +deling)^0.4');
    expect(dutchCompounds(['deling', 'van', 'kennis'], 0.4).join(' ')).toContain('kennisdeling^0.4');
  });

  it('finds a word of French where it is written for both genders', () => {
    expect(inclusiveForms(['animateurs', 'table'], 0.4)).toEqual(['animateur·*^0.4']);
  });

  it('looks for names of topics as phrases', () => {
    expect(phrasesQuery(['peer coaching'])).toBe('"peer coaching"');
  });
});
