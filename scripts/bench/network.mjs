// @ts-check
// What measures of a network cost, on a made-up one of 10,000 nodes and 50,000 ties, all in one run:
//
//     node scripts/bench/network.mjs [--nodes 10000] [--ties 5] [--without graphology,igraph]
//
// - exact betweenness, against graphology-metrics and, where python3 has it, python-igraph (C)
// - all other measures together
// - betweenness guessed from 500 sources, and communities
//
// Ratios are of processor time, so that what else runs on the machine stretches both sides alike.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { say, stop } from '../setup/checkout.mjs';

const { values: told } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    ties: { type: 'string', default: '5' },
    without: { type: 'string', default: '' },
  },
});
// Its types speak of an ES module with a default, which it is not.
const graphologyBetweenness = /** @type {typeof betweennessModule.default} */ (
  /** @type {unknown} */ (betweennessModule)
);
const without = told.without.split(',');

const dist = (/** @type {string} */ file) => import(new URL(`../../dist/network/${file}`, import.meta.url).href);
const seconds = (/** @type {number} */ value) => `${value.toFixed(2)} s`;

/** @template T @param {() => T} work @returns {{ made: T, cpu: number, wall: number }} */
function time(work) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const made = work();
  const { user, system } = process.cpuUsage(cpu);
  return { made, cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3 };
}

/**
 * Newcomers tie themselves to so many others, half the time to those whom many are tied to already, and mostly to their
 * own quarter: hubs and communities, as where people meet. The same in every run.
 *
 * @param {number} size @param {number} ties
 */
function grow(size, ties) {
  let state = 20_261_126;
  const below = (/** @type {number} */ most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
  const [sources, targets, weights] = [
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
  ];
  const known = new Set();
  const quarters = 20;
  while (sources.length < size * ties) {
    const source = below(size);
    const drawn = below(2) === 0 && targets.length > 0 ? (targets[below(targets.length)] ?? 0) : below(size);
    const target = below(5) === 0 ? drawn : drawn - (drawn % quarters) + (source % quarters);
    const key = Math.min(source, target) * size + Math.max(source, target);
    if (source === target || target >= size || known.has(key)) continue;
    known.add(key);
    sources.push(source);
    targets.push(target);
    weights.push(1 + below(5));
  }
  return {
    isDirected: false,
    size,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}

/** @typedef {ReturnType<typeof grow>} Network */

/** @param {Network} network */
function byGraphology({ size, sources, targets }) {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  sources.forEach((source, edge) => {
    graph.addEdge(source, targets[edge]);
  });
  const { made, ...times } = time(() => graphologyBetweenness(graph, { getEdgeWeight: null }));
  return { ...times, values: Float64Array.from({ length: size }, (_, node) => made[node] ?? Number.NaN) };
}

const PYTHON = `
import json, sys, time
import igraph
size, edges = json.load(sys.stdin)
graph = igraph.Graph(n=size, edges=edges)
cpu, wall = time.process_time(), time.perf_counter()
values = graph.betweenness(directed=False)
print(json.dumps([time.process_time() - cpu, time.perf_counter() - wall, values]))
`;

/** Null where python3 or igraph is not there. @param {Network} network */
function byIgraph({ size, sources, targets }) {
  const input = JSON.stringify([size, [...sources].map((source, edge) => [source, targets[edge]])]);
  const { status, stdout } = spawnSync('python3', ['-c', PYTHON], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) return null;
  const [cpu, wall, values] = JSON.parse(stdout);
  const pairs = ((size - 1) * (size - 2)) / 2;
  return { cpu, wall, values: Float64Array.from(values, (/** @type {number} */ value) => value / pairs) };
}

/** @param {Float64Array} one @param {Float64Array} other */
const apart = (one, other) =>
  one.reduce((most, value, node) => Math.max(most, Math.abs(value - (other[node] ?? Number.NaN))), 0);

try {
  const { measureNodes, measureWhole, sampledBetweenness, MEASURES } = await dist('measures/index.js');
  const { findCommunities } = await dist('communities/index.js');
  const network = grow(Number(told.nodes), Number(told.ties));
  say(`${network.size.toLocaleString('en')} nodes, ${network.sources.length.toLocaleString('en')} ties`);

  const others = MEASURES.filter(
    (/** @type {{ of: string, name: string }} */ { of, name }) => of === 'node' && name !== 'betweenness',
  );
  const only = others.map((/** @type {{ name: string }} */ { name }) => name);
  const groups = Int32Array.from({ length: network.size }, (_, node) => node % 20);
  const rest = time(() => {
    const { values } = measureNodes(network, { only });
    const known = { betweenness: new Float64Array(network.size), harmonicCloseness: values.get('harmonicCloseness') };
    return measureWhole(network, { ...known, groups });
  });
  say(`  all other measures together    ${seconds(rest.cpu)} processor, ${seconds(rest.wall)} wall (to reach: < 3 s)`);
  const communities = time(() => findCommunities(network, { runs: 1 }));
  say(
    `  communities, one run           ${seconds(communities.cpu)} processor: ${communities.made.count} of modularity ${communities.made.modularity.toFixed(3)}`,
  );

  const ours = time(() => measureNodes(network, { only: ['betweenness'] }).values.get('betweenness'));
  say(`  exact betweenness              ${seconds(ours.cpu)} processor, ${seconds(ours.wall)} wall`);
  const guess = time(() => sampledBetweenness(network, 500, 1));
  /** Share of nodes whose exact value lies within two standard errors. @param {readonly number[]} nodes */
  const within = (nodes) =>
    nodes.filter((node) => Math.abs(guess.made.values[node] - ours.made[node]) <= 2 * guess.made.errors[node]).length /
    nodes.length;
  const central = [...ours.made.keys()].sort((a, b) => ours.made[b] - ours.made[a]);
  const [top, all] = [within(central.slice(0, 100)), within(central)].map((share) => `${Math.round(100 * share)} %`);
  say(
    `  guessed from 500 sources       ${seconds(guess.cpu)} processor; within two standard errors: ${top} of the 100 most central, ${all} of all`,
  );
  const igraph = without.includes('igraph') ? null : byIgraph(network);
  if (igraph === null) say('  python-igraph                  not measured');
  else
    say(
      `  of python-igraph's time        ${(ours.cpu / igraph.cpu).toFixed(2)} ×   (${seconds(igraph.cpu)}, values ${apart(ours.made, igraph.values).toExponential(0)} apart; to reach: ≤ 1.3 ×)`,
    );
  if (!without.includes('graphology')) {
    const graphology = byGraphology(network);
    say(
      `  graphology's time, in ours     ${(graphology.cpu / ours.cpu).toFixed(2)} ×   (${seconds(graphology.cpu)}, values ${apart(ours.made, graphology.values).toExponential(0)} apart; to reach: ≥ 4 ×)`,
    );
  }
} catch (error) {
  stop(error);
}
