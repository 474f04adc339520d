import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, idOf } from '../../src/community/index.ts';
import { KEEPER, type Viewer } from '../../src/domain/index.ts';
import { type ViewOptions, viewOf } from '../../src/network/community-view.ts';
import { project } from '../../src/network/project.ts';
import type { Scene } from '../../src/network/scene.ts';
import { surroundingsOf } from '../../src/network/surroundings.ts';
import { sketch } from '../community/small-community.ts';

/** A line of five, and somebody alone. */
const line = ['ana', 'bob', 'cas', 'dia', 'eve'];
const community = sketch({
  members: { ...Object.fromEntries(line.map((id) => [id, {}])), zoe: {}, hid: { visibility: 'hidden' } },
  relations: line.slice(1).map((id, place) => [`member:${line[place]} TIE member:${id}`, { role: 'advice' }] as const),
});
const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };

function look(options: ViewOptions, viewer: Viewer = KEEPER) {
  const audience = audienceOf(community, viewer);
  const projection = project(community, names, audience, { layers: ['advice'] });
  const near = surroundingsOf(projection, audience);
  const scene: Scene = {
    ...{ community, names, audience, projection, tooFew: 0, key: '', layoutKey: null, sharedLayoutKey: '' },
    isNamed: (node) => near.has(node),
    nameOf: (node) => idOf(community, node),
  };
  const { length } = projection.nodes;
  const communities = { of: new Int32Array(length), count: 1, sizes: [length], ambiguity: new Float64Array(length) };
  const measured = { nodes: new Map(), communities } as unknown as Parameters<typeof viewOf>[1];
  const { nodes, edges } = viewOf(
    scene,
    measured,
    projection.nodes.map((_, x) => ({ x, y: 0 })),
    options,
  );
  return { nodes: nodes.map(({ id, x }) => [id, x]), ties: edges.map(({ source, target }) => `${source} ${target}`) };
}

describe('the surroundings of somebody', () => {
  it('are those within a step, and the ties among them, where they stand in the whole', () => {
    expect(look({ around: ['member/cas'] })).toEqual({
      nodes: [
        ['member/bob', 1],
        ['member/cas', 2],
        ['member/dia', 3],
      ],
      ties: ['member/bob member/cas', 'member/cas member/dia'],
    });
    expect(look({ around: ['member/cas'], steps: 2 }).nodes).toHaveLength(5);
  });

  it('are those of all who are named, and of somebody alone they are that one', () => {
    expect(look({ around: ['member/ana', 'member/eve'] }).nodes.map(([id]) => id)).toEqual(
      ['ana', 'bob', 'dia', 'eve'].map((id) => `member/${id}`),
    );
    expect(look({ around: ['member/zoe'] })).toMatchObject({ nodes: [['member/zoe', expect.any(Number)]], ties: [] });
  });

  it('are the whole where nobody is named', () => {
    expect(look({ around: [] })).toEqual(look({}));
  });

  it('are nothing of whoever stands further off than names are seen, and are not there for whoever may not be seen', () => {
    const ana: Viewer = { kind: 'member', id: 'ana' };
    expect(look({ around: ['member/eve'] }, ana)).toEqual({ nodes: [], ties: [] });
    expect(look({ around: ['member/cas'] }, ana).nodes.map(([id]) => id)).toContain('somebody/4');
    for (const around of ['member/hid', 'member/nobody', 'somebody/4', 'bob', ''])
      expect(() => look({ around: [around] }, ana)).toThrow(/nothing of this name/);
  });

  it('are one step or two', () => {
    expect(() => look({ around: ['member/cas'], steps: 3 })).toThrow(/steps is 3/);
  });
});
