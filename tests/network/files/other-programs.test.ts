import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/files/read-network.ts';
import { writeNetwork } from '../../../src/network/files/write-network.ts';
import { COMMUNITY, HOSTILE } from './views.ts';

/** The small community, Emma under a name that has broken files. */
const VIEW = {
  ...COMMUNITY,
  nodes: COMMUNITY.nodes.map((node) => (node.id === 'emma' ? { ...node, label: HOSTILE.join(' ') } : node)),
};
const emma = VIEW.nodes[4]?.label;

test.each([
  ['GEXF', () => parseGexf(MultiGraph, writeNetwork(VIEW, 'gexf'))],
  ['GraphML', () => parseGraphml(MultiGraph, writeNetwork(VIEW, 'graphml'))],
  ['JSON', () => MultiDirectedGraph.from(JSON.parse(writeNetwork(VIEW, 'json')))],
])('graphology reads our %s', (_, read) => {
  const graph = read();
  expect([graph.order, graph.directedSize, graph.undirectedSize]).toEqual([5, 5, 0]);
  const anna = { label: 'Anna', type: 'member', team: 'Liège', years: 12, isExternal: false, x: 1.5, y: -2 };
  expect(graph.getNodeAttributes('anna')).toMatchObject(anna);
  expect(graph.getNodeAttribute('emma', 'label')).toBe(emma);
  const ties = graph.mapEdges('anna', 'bruno', (_edge, { weight, kind }) => [weight, kind]);
  expect(ties.sort()).toEqual([
    [1, 'information'],
    [2.5, 'advice'],
  ]);
});

const folder = mkdtempSync(join(tmpdir(), 'maillon-network-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const format of ['gexf', 'graphml', 'csv-edges'] as const)
  writeFileSync(join(folder, format), writeNetwork(VIEW, format));

/** What a Python script prints as JSON; or why it cannot be asked. */
function askPython(needed: string, script: string): { readonly answer?: unknown; readonly why?: string } {
  const run = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  if (run.error) return { why: `python3 cannot be run: ${run.error.message}` };
  if (run.status === 0) return { answer: JSON.parse(run.stdout) };
  if (/ModuleNotFoundError/.test(run.stderr)) return { why: `python3 has no package ${needed}` };
  throw new Error(run.stderr);
}

test('networkx reads our files, and we read its', { timeout: 90_000 }, ({ skip }) => {
  const { answer, why } = askPython(
    'networkx',
    `
import json, csv, networkx as nx
told = {}
for form, read in (("gexf", nx.read_gexf), ("graphml", nx.read_graphml)):
    g = read(form)
    a = g.nodes["anna"]
    told[form] = [len(g), g.number_of_edges(), g.is_directed(), a["label"], a["type"], a["years"], a["isExternal"], g.nodes["emma"]["label"],
                  sorted([d["kind"], float(d["weight"])] for d in g.get_edge_data("anna", "bruno").values())]
g = nx.read_graphml("graphml")
nx.write_graphml(g, "theirs.graphml"); nx.write_gexf(g, "theirs.gexf")
nx.write_gml(nx.relabel_nodes(g, {"emma": "é"}), "theirs.gml")
told["rows"] = list(csv.DictReader(open("csv-edges", newline="", encoding="utf8")))
for name in ("graphml", "gexf", "gml"): told["their " + name] = open("theirs." + name, encoding="utf8").read()
print(json.dumps(told))`,
  );
  if (why !== undefined) return skip(why);
  const told = answer as Record<string, unknown>;
  const ties = [
    ['advice', 2.5],
    ['information', 1],
  ];
  for (const format of ['gexf', 'graphml'])
    expect(told[format]).toEqual([5, 5, true, 'Anna', 'member', 12, false, emma, ties]);
  expect((told['rows'] as unknown[])[0]).toEqual({
    ...{ Source: 'anna', Target: 'bruno', Type: 'Directed', Kind: 'advice', Weight: '2.5', note: '', since: '2020' },
  });
  for (const name of ['graphml', 'gexf']) {
    const { view } = readNetwork(String(told[`their ${name}`]));
    expect(view.edges.map(({ weight, kind }) => [weight, kind])).toEqual(
      COMMUNITY.edges.map(({ weight, kind }) => [weight, kind]),
    );
    expect(view.nodes[0]).toMatchObject({ id: 'anna', label: 'Anna', attributes: { years: 12 } });
  }
  expect(readNetwork(String(told['their gml'])).view.nodes[4]?.label).toBe('é');
});

test('igraph reads our files, and we read its', { timeout: 90_000 }, ({ skip }) => {
  const { answer, why } = askPython(
    'igraph',
    `
import json, igraph
g = igraph.Graph.Read_GraphML("graphml")
told = [g.vcount(), g.ecount(), g.is_directed(), g.vs[0]["label"], g.vs[0]["years"], g.vs[0]["x"], g.vs[4]["label"], g.es["weight"], g.es["kind"]]
g.write_graphml("theirs.graphml"); g.write_gml("theirs.gml")
print(json.dumps([told, open("theirs.graphml", encoding="utf8").read(), open("theirs.gml", encoding="utf8").read()]))`,
  );
  if (why !== undefined) return skip(why);
  const [told, graphml, gml] = answer as [unknown[], string, string];
  const weights = COMMUNITY.edges.map(({ weight }) => weight);
  const kinds = COMMUNITY.edges.map(({ kind }) => kind);
  expect(told).toEqual([5, 5, true, 'Anna', 12, 1.5, emma, weights, kinds]);
  for (const text of [graphml, gml]) {
    const { view } = readNetwork(text);
    expect(view.edges.map(({ weight }) => weight)).toEqual(weights);
    // igraph writes a carriage return bare, which XML takes for a line feed.
    const plain = (label: string): string => label.replaceAll('\r', '');
    expect(view.nodes.map(({ label }) => plain(label))).toEqual(VIEW.nodes.map(({ label }) => plain(label)));
  }
});
