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

test('the most frequent values have a colour each, the others one, and who has none another entry', () => {
  const view = people(['b', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', undefined]);
  const { meanings, colourOf } = chooseColours(view, 'level', PALETTE);
  expect(meanings).toEqual([
    ...['b', 'a', 'c', 'd', 'e', 'f', 'g'].map((value, at) => ({ colour: PALETTE.categories[at], value })),
    { colour: PALETTE.other, rest: 'others' },
    { colour: PALETTE.other, rest: 'unknown' },
  ]);
  expect(view.nodes.map(colourOf)[2]).toBe(PALETTE.categories[1]);
  expect(view.nodes.map(colourOf)[9]).toBe(PALETTE.other);
});

test('many different numbers are cut into five steps', () => {
  const view = people(Array.from({ length: 11 }, (_, at) => at));
  const { meanings, colourOf } = chooseColours(view, 'level', PALETTE);
  expect(meanings.map((meaning) => ('from' in meaning ? [meaning.from, meaning.to] : []))).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8],
    [8, 10],
  ]);
  expect(view.nodes.map((node) => PALETTE.steps.indexOf(colourOf(node)))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4]);
});

test('the area of a disc grows with a number, down to a smallest', () => {
  const view = people([16, 4, -1, undefined]);
  expect(view.nodes.map(chooseSizes(view, 'level').radiusOf)).toEqual([16, 8, 3, 3]);
});
