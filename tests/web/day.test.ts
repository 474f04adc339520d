import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/web/components/day-in.ts';

describe('a day on the pages', () => {
  it('is written as each language writes it', () => {
    expect(dayIn('fr', '2025-03-01')).toBe('1er mars 2025');
    expect(dayIn('nl', '2025-03-11T10:00:00Z')).toBe('11 maart 2025');
    expect(dayIn('en', '2025-03-01')).toBe('1 March 2025');
  });

  it('says no more than its date knows, and leaves what is no date', () => {
    expect(dayIn('en', '2025')).toBe('2025');
    expect(dayIn('fr', '2025-03')).toBe('mars 2025');
    expect(dayIn('en', 'last spring')).toBe('last spring');
  });
});
