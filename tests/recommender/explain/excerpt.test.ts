import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/recommender/explain/excerpt.ts';

describe('the excerpt of a text', () => {
  it('is a short text whole, on one line, without the signs of its headings', () => {
    expect(excerptOf('# Audit\n\n## Avant\nÉtape 1 : C# et #1.\n', ['audit'])).toBe('Audit Avant Étape 1 : C# et #1.');
  });

  it('is the stretch of a long text that holds most words of the question', () => {
    const text = `${'Une phrase de plus. '.repeat(30)}Le frein à tambour grince. ${'Encore une phrase. '.repeat(30)}`;
    const excerpt = excerptOf(text, ['frein', 'grince']);
    expect(excerpt).toMatch(/^… .*Le frein à tambour grince\..* …$/);
    expect(excerpt.length).toBeLessThan(300);
  });
});
