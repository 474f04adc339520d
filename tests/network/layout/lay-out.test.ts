import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNeighbours, discRadius } from '../../../src/network/layout/disc.ts';
import { layOut } from '../../../src/network/layout/lay-out.ts';
import type { Position, Positions } from '../../../src/network/layout/position.ts';
import type { NetworkView } from '../../../src/network/network.ts';
import { runs } from '../../support/law-seed.ts';
import { anyView } from '../files/views.ts';
import { invented } from './invented.ts';

const CIRCLE = invented(72);

/** How much two discs overlap at most; below 0 when none do. */
function worstOverlap(view: NetworkView, positions: Positions): number {
  const neighbours = countNeighbours(view);
  const discs = view.nodes.map(({ id }) => ({ ...at(positions, id), radius: discRadius(neighbours.get(id) ?? 0) }));
  let worst = -Infinity;
  discs.forEach((a, i) => {
    for (const b of discs.slice(0, i)) worst = Math.max(worst, a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y));
  });
  return worst;
}

function at(positions: Positions, id: string): Position {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`${id} stands nowhere`);
  return position;
}

/** The longer side of the picture. */
function extent(positions: Positions): number {
  const all = [...positions.values()];
  const span = (values: number[]): number => Math.max(...values) - Math.min(...values);
  return Math.max(span(all.map(({ x }) => x)), span(all.map(({ y }) => y)));
}

const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);

test('the same network and seed give the same picture, in whatever order it is listed', () => {
  const picture = layOut(CIRCLE, { seed: 7 });
  expect(layOut(CIRCLE, { seed: 7 })).toEqual(picture);
  const turned = { ...CIRCLE, nodes: CIRCLE.nodes.toReversed(), edges: CIRCLE.edges.toReversed() };
  expect(layOut(turned, { seed: 7 })).toEqual(picture);
  expect(layOut(CIRCLE, { seed: 8 })).not.toEqual(picture);
});

test('any network: every node stands somewhere, in two decimals, and no disc overlaps another', () => {
  fc.assert(
    fc.property(anyView, fc.integer(), (view, seed) => {
      const positions = layOut(view, { seed });
      expect(positions.size).toBe(view.nodes.length);
      for (const { x, y } of positions.values())
        for (const value of [x, y]) expect(value).toBe(Math.round(value * 100) / 100);
      expect(worstOverlap(view, positions)).toBeLessThan(0);
    }),
    runs(40),
  );
});

test('72 nodes in less than a second', () => {
  const begun = performance.now();
  const positions = layOut(CIRCLE, { seed: 1 });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(worstOverlap(CIRCLE, positions)).toBeLessThan(0);
});

test('2,000 nodes in less than 20 seconds', { timeout: 60_000 }, () => {
  const view = invented(2000);
  const begun = performance.now();
  const positions = layOut(view, { seed: 1 });
  const took = performance.now() - begun;
  expect(took).toBeLessThan(20_000);
  expect(worstOverlap(view, positions)).toBeLessThan(0);
});

test('those who are tied stand nearer to each other than those who are not', () => {
  const positions = layOut(CIRCLE, { seed: 1 });
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const tied = CIRCLE.edges.map(({ source, target }) => distance(at(positions, source), at(positions, target)));
  const all = CIRCLE.nodes.flatMap(({ id }) =>
    CIRCLE.nodes.map((other) => distance(at(positions, id), at(positions, other.id))),
  );
  expect(mean(tied)).toBeLessThan(0.6 * mean(all));
});

test('one node more moves the others by less than a hundredth of the picture, on average', () => {
  const before = layOut(CIRCLE, { seed: 1 });
  const newcomer = { id: 'new', label: 'New', type: 'member', attributes: {} };
  const ends = ['m0001', 'm0006', 'm0011'];
  const edges = ends.map((target) => ({ source: 'new', target, weight: 2, kind: 'advice', attributes: {} }));
  const view = { ...CIRCLE, nodes: [newcomer, ...CIRCLE.nodes], edges: [...CIRCLE.edges, ...edges] };
  const after = layOut(view, { seed: 1, from: before });
  const moves = CIRCLE.nodes.map(({ id }) => distance(at(before, id), at(after, id)));
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.01 * extent(before));
  expect(worstOverlap(view, after)).toBeLessThan(0);
  const middle = Math.min(...ends.map((id) => distance(at(after, 'new'), at(after, id))));
  expect(middle).toBeLessThan(0.3 * extent(before));
});

test('a third more nodes move the others by less than a fiftieth of the picture, on average', () => {
  const isOld = (id: string): boolean => Number(id.slice(1)) % 4 !== 2;
  const nodes = CIRCLE.nodes.filter(({ id }) => isOld(id));
  const edges = CIRCLE.edges.filter(({ source, target }) => isOld(source) && isOld(target));
  const before = layOut({ ...CIRCLE, nodes, edges }, { seed: 1 });
  const after = layOut(CIRCLE, { seed: 1, from: before });
  const moves = nodes.map(({ id }) => distance(at(before, id), at(after, id)));
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.02 * extent(before));
  expect(worstOverlap(CIRCLE, after)).toBeLessThan(0);
});

test('nobody moves when nothing changed, or when somebody left', () => {
  const before = layOut(CIRCLE, { seed: 1 });
  expect(layOut(CIRCLE, { seed: 2, from: before })).toEqual(before);
  const [gone, ...nodes] = CIRCLE.nodes;
  const edges = CIRCLE.edges.filter(({ source, target }) => source !== gone?.id && target !== gone?.id);
  const after = layOut({ ...CIRCLE, nodes, edges }, { seed: 1, from: before });
  for (const { id } of nodes) expect(at(after, id)).toEqual(at(before, id));
});

test('newcomers whom nobody knows stand beside the others', () => {
  const before = layOut(CIRCLE, { seed: 1 });
  const strangers = ['x', 'y', 'z'].map((id) => ({ id, label: id, type: 'member', attributes: {} }));
  const edges = [...CIRCLE.edges, { source: 'x', target: 'y', weight: 1, kind: 'advice', attributes: {} }];
  const view = { ...CIRCLE, nodes: [...CIRCLE.nodes, ...strangers], edges };
  const after = layOut(view, { seed: 1, from: before });
  for (const [id, position] of before) expect(at(after, id)).toEqual(position);
  expect(worstOverlap(view, after)).toBeLessThan(0);
});

test('nodes that all stand at one place part', () => {
  const from = new Map(CIRCLE.nodes.map(({ id }) => [id, { x: 5, y: 5 }]));
  expect(worstOverlap(CIRCLE, layOut(CIRCLE, { seed: 1, from }))).toBeLessThan(0);
});

test('nodes without ties stand in rows, and nobody at all is an empty picture', () => {
  const nodes = CIRCLE.nodes.slice(0, 12);
  const positions = layOut({ isDirected: true, nodes, edges: [] }, { seed: 1 });
  expect(new Set([...positions.values()].map(({ y }) => y)).size).toBe(3);
  expect(layOut({ isDirected: true, nodes: [], edges: [] }, { seed: 1 }).size).toBe(0);
});
