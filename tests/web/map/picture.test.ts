import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../src/web/pages/map/canvas/mix-colours.ts';
import type { MapTheme } from '../../../src/web/pages/map/canvas/theme.ts';
import { neighboursOf } from '../../../src/web/pages/map/look/neighbours.ts';
import { colourings, nodeClasses } from '../../../src/web/pages/map/look/node-classes.ts';
import { paint } from '../../../src/web/pages/map/look/paint.ts';
import { changesOf } from '../../../src/web/pages/map/look/tie-changes.ts';
import { tiesOf } from '../../../src/web/pages/map/look/ties-of.ts';
import type { LayerCard, NetworkView } from '../../../src/web/pages/map/network-api.ts';
import { SMALL } from './small-network.ts';

const THEME: MapTheme = {
  ...{ ground: '#ffffff', ink: '#000000', soft: '#555555', raised: '#ffffff', line: '#bbbbbb' },
  ...{ accent: '#00aa00', warm: '#aa5500', other: '#777777' },
  categories: ['#000011', '#000022', '#000033', '#000044', '#000055', '#000066', '#000077'],
};
const LAYERS = [
  layer('advice', { isDirected: true }),
  layer('groups', { isDirected: false }),
] as const satisfies readonly LayerCard[];

function layer(name: string, { isDirected }: { readonly isDirected: boolean }): LayerCard {
  return { name, label: name, meaning: '', isDirected, between: ['member', 'member'] };
}

const picture = (view: NetworkView, own: { colourBy?: string; sizeBy?: string; earlier?: NetworkView } = {}) => {
  const { colourBy = 'community', sizeBy = 'degree', earlier = null } = own;
  const classes = nodeClasses(view, colourBy);
  return paint(view, { colourBy, sizeBy, classes, layers: LAYERS, shown: ['advice', 'groups'], theme: THEME, earlier });
};

describe('the legend of the map', () => {
  it('counts everybody once: the largest circles first, then who is in none, without a name, and things', () => {
    const classes = nodeClasses(SMALL, 'community');
    expect(classes.map(({ meaning, count, place }) => [meaning, count, place])).toEqual([
      [{ kind: 'community', number: 1, label: 'vélo' }, 2, 0],
      [{ kind: 'community', number: 2, label: null }, 2, 1],
      [{ kind: 'alone' }, 1, null],
      [{ kind: 'unnamed' }, 1, null],
      [{ kind: 'type', type: 'group' }, 1, null],
    ]);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(SMALL.nodes.length);
  });

  it('offers to colour by what stands beside people alone', () => {
    expect(colourings(SMALL)).toEqual(['community', 'function']);
    expect(
      nodeClasses(SMALL, 'function')
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['value coach', 'value animatrice']);
  });
});

describe('the picture of a network', () => {
  it('tells whoever is in a class by its sign as well as its colour, and people without a name by neither', () => {
    const { nodes } = picture(SMALL);
    const of = (id: string) => nodes.find((node) => node.id === id);
    expect(of('member/ana')).toMatchObject({ colour: '#000011', sign: '1', shape: 'disc' });
    expect(of('member/tom')).toMatchObject({ colour: '#000022', sign: '2' });
    expect(of('member/bea')).toMatchObject({ colour: THEME.other, sign: '' });
    expect(of('somebody/5')).toMatchObject({ label: '', sign: '', size: 5.5 });
    expect(of('group/jeudi')).toMatchObject({ shape: 'square', sign: '' });
  });

  it('is largest where the measure is, and all the same when none is chosen', () => {
    const sizes = picture(SMALL).nodes.map(({ size }) => size);
    expect(sizes[1]).toBe(Math.max(...sizes));
    expect(sizes[3]).toBe(Math.min(...sizes));
    const named = picture(SMALL, { sizeBy: 'same' }).nodes.filter(({ id }) => !id.startsWith('somebody/'));
    expect(new Set(named.map(({ size }) => size)).size).toBe(1);
  });

  it('has arrows in layers with a direction alone, each layer in a tint of its own', () => {
    const [advice, groups] = picture(SMALL).edges;
    expect([advice?.isDirected, groups?.isDirected]).toEqual([true, false]);
    expect(advice?.colour).not.toBe(groups?.colour);
  });

  it('draws ties that formed and faded apart, with whoever has gone where they stood', () => {
    const before: NetworkView = {
      ...SMALL,
      nodes: [
        ...SMALL.nodes,
        { ...SMALL.nodes[0], id: 'member/old', label: 'Old', type: 'member', x: 7, y: 8, attributes: {} },
      ],
      edges: [
        { source: 'member/lucie', target: 'member/tom', weight: 1, kind: 'groups' },
        { source: 'member/old', target: 'member/ana', weight: 1, kind: 'advice' },
      ],
    };
    const { nodes, edges } = picture(SMALL, { earlier: before });
    expect(nodes.find(({ id }) => id === 'member/old')).toMatchObject({ x: 7, y: 8 });
    const changes = edges.map(({ source, target, change }) => `${source} ${target} ${change}`);
    expect(changes).toEqual([
      'member/ana member/lucie formed',
      'member/tom member/lucie kept',
      // Who that is in the other period is not told.
      'somebody/5 member/ana null',
      'member/old member/ana faded',
    ]);
  });

  it('knows a tie with a direction from the one back', () => {
    const back = { ...SMALL, edges: [{ source: 'member/lucie', target: 'member/ana', weight: 1, kind: 'advice' }] };
    const changes = changesOf(back, { ...SMALL, edges: SMALL.edges.slice(0, 1) }, () => true);
    expect([...changes.values()].sort()).toEqual(['faded', 'formed']);
  });
});

describe('ties of somebody', () => {
  it('stand by layer and direction, by name, whoever has no name last', () => {
    expect(neighboursOf(SMALL, 'member/ana').map(({ id }) => id)).toEqual(['member/lucie', 'somebody/5']);
    const told = tiesOf(SMALL, LAYERS, 'member/lucie').map(({ layer: { name }, direction, others }) => [
      name,
      direction,
      others.map(({ label }) => label),
    ]);
    expect(told).toEqual([
      ['advice', 'in', ['Ana']],
      ['groups', 'both', ['Tom']],
    ]);
  });
});

it('mixes colours from the one to the other', () => {
  expect(mixColours('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixColours('#102030', '#ffffff', 1)).toBe('#ffffff');
  expect(mixColours('#000000', '#ff8000', 0.5)).toBe('#804000');
});
