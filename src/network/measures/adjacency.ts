import type { Network } from '../network.ts';

/** Compressed rows: the neighbours of node `v` stand from `offsets[v]` to before `offsets[v + 1]`, by rising number. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Strength of the tie to each neighbour, parallel edges added up. */
  readonly weights: Float64Array;
}

/** A network as rows of neighbours: each neighbour once, self-loops apart. */
export interface Adjacency {
  readonly isDirected: boolean;
  readonly size: number;
  /** Whom each node names. An undirected tie stands in the rows of both its ends; the three rows are then the same. */
  readonly out: Rows;
  /** Who names each node. */
  readonly in: Rows;
  /** Whom each node names or is named by, the weights of the two directions added up. */
  readonly both: Rows;
  /** Strength of each node's self-loops, parallel ones added up; 0 where it has none. */
  readonly loops: Float64Array;
}

/** Worked out once for a network; forgotten with it. */
const KNOWN = new WeakMap<Network, Adjacency>();

/**
 * Rows of neighbours of a network. Parallel edges become one tie with their weights added up (in a directed network
 * those of the same direction; in an undirected one those between the same two nodes); self-loops stand apart.
 */
export function readAdjacency(network: Network): Adjacency {
  const known = KNOWN.get(network);
  if (known !== undefined) return known;
  const { isDirected, size, sources, targets, weights } = network;
  const loops = new Float64Array(size);
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] as number;
    if (source === targets[edge]) loops[source] = (loops[source] as number) + (weights[edge] as number);
  }
  const both = buildRows(size, sources, targets, weights, true);
  const out = isDirected ? buildRows(size, sources, targets, weights, false) : both;
  const made = {
    isDirected,
    size,
    out,
    in: isDirected ? buildRows(size, targets, sources, weights, false) : both,
    both,
    loops,
  };
  KNOWN.set(network, made);
  return made;
}

/** How many neighbours a node has in these rows. */
export const rowLength = ({ offsets }: Rows, node: number): number =>
  (offsets[node + 1] as number) - (offsets[node] as number);

/** The neighbours of a node in these rows. */
export const rowOf = ({ offsets, neighbours }: Rows, node: number): Int32Array =>
  neighbours.subarray(offsets[node], offsets[node + 1]);

/** Rows of the edges from `sources` to `targets`, of both directions where asked, without self-loops. */
function buildRows(
  size: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
  isBothWays: boolean,
): Rows {
  const count = sources.length;
  const ends = isBothWays ? 2 * count : count;
  const from = new Int32Array(ends);
  const to = new Int32Array(ends);
  const strengths = new Float64Array(ends);
  let last = 0;
  for (let edge = 0; edge < count; edge++) {
    const source = sources[edge] as number;
    const target = targets[edge] as number;
    if (source === target) continue;
    from[last] = source;
    to[last] = target;
    strengths[last++] = weights[edge] as number;
    if (!isBothWays) continue;
    from[last] = target;
    to[last] = source;
    strengths[last++] = weights[edge] as number;
  }
  return mergeParallel(size, from.subarray(0, last), to.subarray(0, last), strengths.subarray(0, last));
}

/** Sorts by target, then by source (both in linear time), and adds up what then stands side by side. */
function mergeParallel(size: number, from: Int32Array, to: Int32Array, strengths: Float64Array): Rows {
  const byTarget = countingOrder(size, to, Int32Array.from(to.keys()));
  const order = countingOrder(size, from, byTarget);
  const neighbours = new Int32Array(order.length);
  const weights = new Float64Array(order.length);
  const offsets = new Int32Array(size + 1);
  let last = -1;
  let source = -1;
  for (const edge of order) {
    const strength = strengths[edge] as number;
    if (last >= 0 && source === from[edge] && neighbours[last] === to[edge]) {
      weights[last] = (weights[last] as number) + strength;
      continue;
    }
    source = from[edge] as number;
    neighbours[++last] = to[edge] as number;
    weights[last] = strength;
    offsets[source + 1] = (offsets[source + 1] as number) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  return { offsets, neighbours: neighbours.slice(0, last + 1), weights: weights.slice(0, last + 1) };
}

/** The items in the order of their keys (0 to below `size`), items of one key as they stood. */
function countingOrder(size: number, keys: Int32Array, items: Int32Array): Int32Array {
  const places = new Int32Array(size + 1);
  for (const key of keys) places[key + 1] = (places[key + 1] as number) + 1;
  for (let key = 0; key < size; key++) places[key + 1] = (places[key + 1] as number) + (places[key] as number);
  const order = new Int32Array(items.length);
  for (const item of items) {
    const key = keys[item] as number;
    const place = places[key] as number;
    order[place] = item;
    places[key] = place + 1;
  }
  return order;
}
