import { expect, test } from 'vitest';
import type { Attribute, NetworkView } from '../../../src/network/network.ts';
import { chooseColours } from '../../../src/network/picture/colours.ts';
import { PALETTES } from '../../../src/network/picture/palette.ts';
import { chooseSizes } from '../../../src/network/picture/sizes.ts';

const PALETTE = PALETTES.light;

const people = (levels: readonly (Attribute | undefined)[]): NetworkView => ({
  isDirected: true,
  nodes: levels.map((level, at) => ({
    id: `m${at}`,
    label: `M${at}`,
    type: 'member',
    attributes: level === undefined ? {} : { level },
  })),
  edges: [],
});

test('the most frequent values have a colour each, the next ones a ring of these, and who has none is told apart', () => {
  const view = people(['b', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', undefined]);
  const { meanings, fillOf } = chooseColours(view, 'level', PALETTE);
  expect(meanings).toEqual([
    ...['b', 'a', 'c', 'd', 'e', 'f', 'g'].map((value, at) => ({
      colour: PALETTE.categories[at],
      isRing: false,
      value,
    })),
    { colour: PALETTE.categories[0], isRing: true, value: 'h' },
    { colour: PALETTE.other, isRing: false, rest: 'unknown' },
  ]);
  expect(view.nodes.map(fillOf)[2]?.colour).toBe(PALETTE.categories[1]);
  expect(view.nodes.map(fillOf)[9]?.colour).toBe(PALETTE.other);
});

test('values past the fourteenth share a colour, and communities are names even when they are numbers', () => {
  const node = (at: number) => ({ id: `${at}`, label: '', type: 'member', attributes: { community: at } });
  const pairs = Array.from({ length: 20 }, (_, at) => [node(at), { ...node(at), id: `beside ${at}` }]).flat();
  const view = { isDirected: true, nodes: pairs, edges: [] };
  const { meanings } = chooseColours(view, 'community', PALETTE);
  expect(meanings).toHaveLength(15);
  expect(meanings[2]).toEqual({ colour: PALETTE.categories[2], isRing: false, value: 2 });
  expect(meanings[14]).toEqual({ colour: PALETTE.other, isRing: false, rest: 'others' });
});

test('communities of one are not told apart', () => {
  const node = (id: string, community: number) => ({ id, label: '', type: 'member', attributes: { community } });
  const nodes = [node('a', 0), node('b', 0), node('c', 1), node('d', 2)];
  const { meanings, fillOf } = chooseColours({ isDirected: true, nodes, edges: [] }, 'community', PALETTE);
  expect(meanings.map((meaning) => ('value' in meaning ? meaning.value : 'rest'))).toEqual([0, 'rest']);
  expect(nodes.map((one) => fillOf(one).colour).slice(2)).toEqual([PALETTE.other, PALETTE.other]);
});

test('many different numbers are cut into five steps', () => {
  const view = people(Array.from({ length: 11 }, (_, at) => at));
  const { meanings, fillOf } = chooseColours(view, 'level', PALETTE);
  expect(meanings.map((meaning) => ('from' in meaning ? [meaning.from, meaning.to] : []))).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8],
    [8, 10],
  ]);
  expect(view.nodes.map((node) => PALETTE.steps.indexOf(fillOf(node).colour))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4,
  ]);
});

test('the area of a disc grows with a number, down to a smallest', () => {
  const view = people([16, 4, -1, undefined]);
  expect(view.nodes.map(chooseSizes(view, 'level').radiusOf)).toEqual([16, 8, 3, 3]);
});
