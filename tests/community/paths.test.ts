import { describe, expect, it } from 'vitest';
import { audienceOf, idOf } from '../../src/community/index.ts';
import { pathsFrom } from '../../src/community/paths.ts';
import { walkFrom } from '../../src/community/walk.ts';
import { sketch } from './small-community.ts';

const community = sketch({
  members: { ana: {}, bert: {}, chloe: {}, shy: { visibility: 'hidden' }, far: {}, lone: {} },
  items: { 'group:circle': null, 'gathering:day': '2024-05-01', 'artefact:map': '2024-01-01' },
  relations: [
    ['member:ana TIE member:bert', { id: 'tie-1', role: 'advice' }],
    'member:bert MEMBER_OF group:circle',
    'member:chloe MEMBER_OF group:circle',
    'member:ana ATTENDED gathering:day',
    'member:shy ATTENDED gathering:day',
    ['member:shy TIE member:far', { id: 'tie-2', role: 'trust' }],
    'member:shy AUTHORED artefact:map',
    'member:far CONTRIBUTED artefact:map',
  ],
});
const at = (id: string) => community.find('member', id);
const publicLens = audienceOf(community, { kind: 'public' });
const keeperLens = audienceOf(community, { kind: 'keeper' });

describe('the way to reach a person', () => {
  it('goes by ties and groups, and says which', () => {
    const path = pathsFrom(community, at('ana'), new Set([at('chloe')]), publicLens).get(at('chloe'));
    expect(path?.map((step) => [idOf(community, step.member), step.kind])).toEqual([
      ['bert', 'tie'],
      ['chloe', 'group'],
    ]);
    expect(path?.[0]).toMatchObject({ tie: 'advice', tieId: 'tie-1' });
  });

  it('never passes through someone the viewer may not see', () => {
    const targets = new Set([at('far'), at('lone')]);
    expect(pathsFrom(community, at('ana'), targets, publicLens).size).toBe(0);
    expect(pathsFrom(community, at('ana'), targets, keeperLens).has(at('far'))).toBe(true);
  });
});

describe('a walk from what was found', () => {
  const settings = { restart: 0.3, steps: 4, relations: { AUTHORED: 1, CONTRIBUTED: 0.5, TIE: 1 } };
  const seeds = new Map([[community.find('artefact', 'map'), 1]]);

  it('reaches those who made it more than those who helped, and never adds up to more than 1', () => {
    const walk = walkFrom(community, seeds, settings, keeperLens);
    expect(walk.chance(at('shy'))).toBeGreaterThan(walk.chance(at('far')));
    expect(walk.reached.reduce((sum, node) => sum + walk.chance(node), 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('does not pass through hidden members', () => {
    const walk = walkFrom(community, seeds, settings, publicLens);
    expect(walk.chance(at('shy'))).toBe(0);
    expect(walk.chance(at('far'))).toBeGreaterThan(0);
  });
});
