import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/files/read-network.ts';

const gexf = (inside: string, type = 'undirected') =>
  `<?xml version="1.0"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n<graph defaultedgetype="${type}">\n${inside}\n</graph></gexf>`;
const graphml = (inside: string, keys = '') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}<graph edgedefault="directed">\n${inside}\n</graph></graphml>`;

test('what is not XML is told with its line', () => {
  expect(() => readNetwork('<gexf>\n<graph>\n<nodes><node id="a"></nodes>')).toThrow(/^line 3: it is not XML/);
  expect(() => readNetwork('<graphml>\n<graph edgedefault="directed">')).toThrow(/^line 2: it is not XML/);
  expect(() => readNetwork('<html><body/></html>')).toThrow(/neither GEXF nor GraphML/);
  expect(() => readNetwork('<gexf/>', { format: 'graphml' })).toThrow(/<gexf> is no GraphML/);
});

test('entities of a file are never expanded', () => {
  const bomb = '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<graphml><graph>&b;</graph></graphml>';
  expect(() => readNetwork(bomb)).toThrow(/line 1: the file declares entities/);
  const stranger = '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph>&x;</graph></gexf>';
  expect(() => readNetwork(stranger)).toThrow(/the file declares entities/);
  expect(() => readNetwork(graphml('<node id="&who;"/>'))).toThrow(/not XML/);
});

test('elements inside one another without end are refused', () => {
  expect(() => readNetwork(`<gexf>${'<graph>'.repeat(100_000)}`)).toThrow(/more than 64 deep/);
});

test('GEXF of Gephi: colours and sizes are attributes, and what holds for a time is told', () => {
  const { view, notUnderstood } = readNetwork(
    gexf(`<attributes class="node"><attribute id="age" title="Age" type="integer"><default>30</default></attribute></attributes>
<nodes>
<node id="a" label="Anna"><attvalues><attvalue for="age" value="41"/></attvalues><viz:size value="4"/><viz:position x="1" y="2" z="0"/><viz:color r="255" g="0" b="10"/></node>
<node id="b" start="2020"><spells/><nodes><node id="c"><attvalues><attvalue for="age" value="old"/><attvalue for="who" value="?"/></attvalues></node></nodes></node>
</nodes><edges><edge id="0" source="a" target="b" type="mutual" label="asks"/><edge source="a" target="z" weight="-2"/></edges>`),
  );
  expect(view).toEqual({
    isDirected: false,
    nodes: [
      { id: 'a', label: 'Anna', type: 'node', x: 1, y: 2, attributes: { Age: 41, size: 4, color: '#ff000a' } },
      { id: 'c', label: 'c', type: 'node', attributes: { Age: 30, who: '?' } },
      { id: 'b', label: 'b', type: 'node', attributes: { Age: 30 } },
    ],
    edges: [{ source: 'a', target: 'b', weight: 1, kind: 'tie', attributes: { label: 'asks' } }],
  });
  expect(notUnderstood.map(({ reason }) => reason)).toEqual([
    'start and end of <node> are not read: the network is taken as a whole',
    '<spells> is not read',
    '"Age" is "old", which is no integer: left out',
    'the attribute "who" is not declared: read as text under that name',
    'the edge from "a" to "z" has the weight "-2", which is not above 0: not read',
  ]);
});

test('GraphML of others: keys with defaults, mixed directions, drawings of yEd', () => {
  const keys = `<key id="d0" for="node" attr.name="name" attr.type="string"/><key id="d1" for="edge" attr.name="strength" attr.type="double"><default>2</default></key>
<key id="d2" for="all" attr.name="seen" attr.type="boolean"/><key id="d3" for="node" yfiles.type="nodegraphics"/>\n`;
  const { view, notUnderstood } = readNetwork(
    graphml(
      `<data key="d9">x</data><node id="n0"><data key="d0">Anna</data><data key="d2">true</data><data key="d3"><y:Shape>q</y:Shape></data></node><node id="n1"/>
<edge source="n0" target="n1"/><edge source="n1" target="n0" directed="false"><data key="d1">5</data></edge><hyperedge/>`,
      keys,
    ),
    { mapping: { weight: 'strength' } },
  );
  expect(view.isDirected).toBe(true);
  expect(view.nodes).toEqual([
    { id: 'n0', label: 'Anna', type: 'node', attributes: { name: 'Anna', seen: true } },
    { id: 'n1', label: 'n1', type: 'node', attributes: {} },
  ]);
  expect(view.edges.map(({ source, weight }) => [source, weight])).toEqual([
    ['n0', 2],
    ['n1', 5],
    ['n0', 5],
  ]);
  expect(notUnderstood.map(({ reason }) => reason)).toEqual([
    '"d9" describes the whole network: not read',
    '<Shape> is not read',
    '<hyperedge> is not read',
    '1 undirected edges among directed ones: read as two each, one each way',
  ]);
});

test('ends of edges are mapped in tables only', () => {
  expect(() => readNetwork(graphml(''), { mapping: { source: 'From' } })).toThrow(
    /has source, but graphml has its own place/,
  );
  const nodes = '<node id="a"/><node id="b"/><edge source="a" target="b"/>';
  expect(() => readNetwork(graphml(nodes), { mapping: { weight: 'kg' } })).toThrow(/weight from "kg"/);
});

test('positions that are none are told and left out', () => {
  const { view, notUnderstood } = readNetwork(gexf('<nodes><node id="a"><position x="NaN" y="1"/></node></nodes>'));
  expect(view.nodes[0]).toEqual({ id: 'a', label: 'a', type: 'node', attributes: {} });
  expect(notUnderstood).toHaveLength(1);
});
