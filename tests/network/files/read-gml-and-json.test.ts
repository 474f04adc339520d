import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/files/read-network.ts';

const GML = `Creator "Somebody # one"
# a remark
graph [
  directed 1
  node [ id 1 label "Ren&#233;e &amp; co" graphics [ x 1.5 y -2 w 3 ] since 2020 ]
  node [ id 2 label "Bruno" tag [ a 1 ] ]
  edge [ source 1 target 2 value 3 ]
  edge [ source 2 target 1 value -1 ]
]`;

test('GML: signs, positions, lists it does not read, and another name for the weight', () => {
  const { view, format, notUnderstood } = readNetwork(GML, { mapping: { weight: 'value' } });
  expect(format).toBe('gml');
  expect(view).toEqual({
    isDirected: true,
    nodes: [
      { id: '1', label: 'Renée & co', type: 'node', x: 1.5, y: -2, attributes: { since: 2020 } },
      { id: '2', label: 'Bruno', type: 'node', attributes: {} },
    ],
    edges: [{ source: '1', target: '2', weight: 3, kind: 'tie', attributes: {} }],
  });
  expect(notUnderstood).toEqual([
    { place: 'line 5', reason: 'the list "graphics" is not read, but for x and y' },
    { place: 'line 6', reason: 'the list "tag" is not read' },
    { place: 'line 8', reason: 'the edge from "2" to "1" has the weight -1, which is not above 0: not read' },
  ]);
});

test('GML that is broken is told with its line', () => {
  expect(() => readNetwork('graph [\n node [ id 1 ]\n', { format: 'gml' })).toThrow(
    /line 1: the list "graph" is never/,
  );
  expect(() => readNetwork('graph [\n node ] ]', { format: 'gml' })).toThrow(/line 2: a \] stands where none belongs/);
  expect(() => readNetwork('graph [\n node [ id maybe ]]')).toThrow(/line 2: "maybe" is neither/);
  expect(() => readNetwork('a [ '.repeat(50_000), { format: 'gml' })).toThrow(/more than 64 deep/);
  expect(() => readNetwork('x 1', { format: 'gml' })).toThrow(/there is no graph/);
});

test('JSON: what is no graph is told, and entries that are none are told by their number', () => {
  expect(() => readNetwork('{"nodes": [')).toThrow(/this is not JSON/);
  expect(() => readNetwork('{"nodes": [], "links": []}')).toThrow(/this has "nodes", "links"/);
  const { view, notUnderstood } = readNetwork(
    '{"nodes":[{"key":"a","attributes":{"label":"A","deep":{"x":1},"none":null}},{"id":"b"},{"key":3}],"edges":[{"source":"a","target":3,"undirected":true},{"source":"a"}]}',
  );
  expect(view).toEqual({
    isDirected: false,
    nodes: [
      { id: 'a', label: 'A', type: 'node', attributes: {} },
      { id: '3', label: '3', type: 'node', attributes: {} },
    ],
    edges: [{ source: 'a', target: '3', weight: 1, kind: 'tie', attributes: {} }],
  });
  expect(notUnderstood.map(({ place }) => place)).toEqual(['nodes[0]', 'nodes[1]', 'edges[1]']);
});

test('an attribute called __proto__ is an attribute', () => {
  const text = '{"nodes":[{"key":"a","attributes":{"__proto__":"x"}}],"edges":[]}';
  const [node] = readNetwork(text).view.nodes;
  expect(Object.entries(node?.attributes ?? {})).toEqual([['__proto__', 'x']]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
