import { expect, test } from 'vitest';
import { NETWORK_FORMATS, type NetworkFormat } from '../../../src/network/files/network-format.ts';
import { readNetwork } from '../../../src/network/files/read-network.ts';
import { writeNetwork } from '../../../src/network/files/write-network.ts';
import type { NetworkView } from '../../../src/network/network.ts';
import { COMMUNITY } from './views.ts';

const [anna, bruno] = COMMUNITY.nodes as [NetworkView['nodes'][number], NetworkView['nodes'][number]];
const tie = { source: 'anna', target: 'bruno', weight: 1, kind: 'advice', attributes: {} };

test('every format that is written is recognised again by its text', () => {
  for (const { format, isWritten } of NETWORK_FORMATS)
    if (isWritten) expect(readNetwork(writeNetwork(COMMUNITY, format)).format).toBe(format);
});

test('a format that is not written is refused with those that are', () => {
  expect(() => writeNetwork(COMMUNITY, 'gml')).toThrow(/gml is only read/);
  expect(() => writeNetwork(COMMUNITY, 'xlsx' as NetworkFormat)).toThrow(/"xlsx" is no format.*gexf, graphml, json/);
});

test.each<[string, RegExp, NetworkView]>([
  ['a node twice', /"anna" stands twice/, { isDirected: true, nodes: [anna, anna], edges: [] }],
  ['a node without an id', /an empty id/, { isDirected: true, nodes: [{ ...anna, id: '' }], edges: [] }],
  ['an edge to nowhere', /needs the node "bruno"/, { isDirected: true, nodes: [anna], edges: [tie] }],
  [
    'a weight that is none',
    /the weight NaN, which is no number/,
    { isDirected: true, nodes: [anna, bruno], edges: [{ ...tie, weight: Number.NaN }] },
  ],
  [
    'an attribute that is no number',
    /Infinity as "age"/,
    { isDirected: true, nodes: [{ ...anna, attributes: { age: Number.POSITIVE_INFINITY } }], edges: [] },
  ],
  ['a place nowhere', /stands at NaN/, { isDirected: true, nodes: [{ ...anna, x: Number.NaN }], edges: [] }],
])('%s is refused', (_, message, view) => {
  expect(() => writeNetwork(view, 'json')).toThrow(message);
});

test('ids that differ only in what XML cannot hold are refused there and kept in JSON', () => {
  const view = {
    isDirected: true,
    nodes: [
      { ...anna, id: 'a\u0001' },
      { ...anna, id: 'a\u0002' },
    ],
    edges: [],
  };
  expect(() => writeNetwork(view, 'gexf')).toThrow(/differ in signs that XML cannot hold/);
  expect(readNetwork(writeNetwork(view, 'json')).view).toEqual(view);
});

test('no cell of a spreadsheet begins as a formula, whatever it is split at', () => {
  const label = '=1+1,+2;-3\t@4\n=5';
  const nodes = [{ ...anna, label, attributes: { '=6': '＝7', year: -8 } }];
  const text = writeNetwork({ isDirected: true, nodes, edges: [] }, 'csv-nodes');
  const cells = text.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^"/, ''));
  expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([]);
  expect(readNetwork(text).view.nodes).toEqual(nodes);
});
