import { describe, expect, it } from 'vitest';
import { communityAsOf } from '../../src/community/as-of.ts';
import { dayOf } from '../../src/community/days.ts';
import { halfLifeOf } from '../../src/community/turnover.ts';
import { sketch } from './small-community.ts';

/** One artefact a year, the last one this year. */
const yearly = (years: number) =>
  sketch({
    members: { ana: {} },
    items: Object.fromEntries(Array.from({ length: years }, (_, age) => [`artefact:a${age}`, `${2025 - age}-06-01`])),
    relations: ['member:ana AUTHORED artefact:a0'],
  });

describe('how slowly knowledge turns over', () => {
  it('is the median age of what was written down', () => {
    expect(yearly(21).medianAge).toBeCloseTo(10, 1);
  });

  it('is taken as usual where too little is dated, and believed within bounds', () => {
    expect(yearly(5).medianAge).toBe(2.3);
    expect(yearly(60).medianAge).toBe(12);
  });

  it('is judged by what was known then', () => {
    const then = communityAsOf(yearly(41), { from: dayOf('2007-01-01'), without: [] });
    expect(then.medianAge).toBeCloseTo(11, 0);
  });

  it('gives a half-life in steps, so that one item more does not move everybody', () => {
    expect(halfLifeOf({ medianAge: 2.3 }, 1.75)).toBe(4);
    expect(halfLifeOf({ medianAge: 2.31 }, 1.75)).toBe(4);
    expect(halfLifeOf({ medianAge: 8 }, 1.75)).toBe(16);
  });
});
