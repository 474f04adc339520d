import { describe, expect, it } from 'vitest';
import { GROUP_KINDS, MOST_IN_GROUP } from '../../src/domain/index.ts';
import { BUILT_IN_FORMATS } from '../../src/seeding/formats/built-in.ts';

describe('how many people a group of a kind holds', () => {
  it.each(GROUP_KINDS.filter((kind) => kind !== 'plenary'))('is as many as the widest format of %s', (kind) => {
    // An initiative is a project by another name.
    const made = kind === 'initiative' ? 'project' : kind;
    const sizes = BUILT_IN_FORMATS.filter((format) => format.kind === made).map(({ size }) => size.max);
    expect(MOST_IN_GROUP[kind]).toBe(Math.max(...sizes));
  });
});
