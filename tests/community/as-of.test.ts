import { describe, expect, it } from 'vitest';
import { communityAsOf } from '../../src/community/as-of.ts';
import { dayOf, NO_DAY } from '../../src/community/days.ts';
import { code, eachEdge } from '../../src/community/index.ts';
import { sketch } from './small-community.ts';

const community = sketch({
  members: { ana: {}, bob: {} },
  items: { 'artefact:map': '2020-05-01', 'artefact:plan': '2021-05-01', 'artefact:old': null },
  relations: [
    'member:ana AUTHORED artefact:map',
    'member:bob AUTHORED artefact:plan',
    'member:bob AUTHORED artefact:old',
    ['member:ana TIE member:bob', { since: '2022-01-01' }],
  ],
});

const madeBy = (known: ReturnType<typeof sketch>, member: string): string[] => {
  const made: string[] = [];
  eachEdge(known, known.find('member', member), code('AUTHORED'), (item) => made.push(known.ids[item] ?? ''));
  return made;
};

describe('the community as it was', () => {
  it('knows nothing of that day or later, and all that has no date', () => {
    const then = communityAsOf(community, { from: dayOf('2021-05-01'), without: [] });
    expect(madeBy(then, 'ana')).toEqual(['map']);
    expect(madeBy(then, 'bob')).toEqual(['old']);
    expect(then.find('artefact', 'plan')).toBe(-1);
    expect(then.latestDay).toBe(dayOf('2021-04-30'));
    const ties: number[] = [];
    eachEdge(then, then.find('member', 'ana'), code('TIE'), (target) => ties.push(target));
    expect(ties).toEqual([]);
  });

  it('leaves out what it is told to, whenever it was made', () => {
    const without = communityAsOf(community, { from: NO_DAY, without: [{ type: 'artefact', id: 'old' }] });
    expect(madeBy(without, 'bob')).toEqual(['plan']);
    expect(without.find('artefact', 'old')).toBe(-1);
    expect(without.find('artefact', 'map')).toBe(community.find('artefact', 'map'));
  });
});
