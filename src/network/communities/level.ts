import { readAdjacency } from '../measures/adjacency.ts';
import type { Network } from '../network.ts';

/** An undirected weighted network, or one whose nodes are sets of nodes of a finer one. */
export interface Level {
  readonly size: number;
  /** Neighbours of node `v`: from `offsets[v]` to before `offsets[v + 1]`. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Weight within each node (its self-loops, or the ties of the nodes in it). */
  readonly inner: Float64Array;
  /** Weight of all ties of each node, those within it twice. */
  readonly strengths: Float64Array;
  /** The strengths added up: twice the weight of the whole network, the same on all levels. */
  readonly total: number;
}

/** The network itself, directions left aside: the weights of both are added up. */
export function finestLevel(network: Network): Level {
  const { size, both, loops } = readAdjacency(network);
  return withStrengths(size, both.offsets, both.neighbours, both.weights, loops);
}

/** The level whose nodes are the `count` sets that `sets` parts the nodes of this one into. */
export function coarsen(level: Level, sets: Int32Array, count: number): Level {
  const members = membersOf(sets, count);
  const inner = new Float64Array(count);
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const places = new Int32Array(count).fill(-1);
  let last = 0;
  for (let set = 0; set < count; set++) {
    const begin = last;
    for (let place = members.offsets[set] as number; place < (members.offsets[set + 1] as number); place++) {
      const node = members.nodes[place] as number;
      inner[set] = (inner[set] as number) + (level.inner[node] as number);
      for (let tie = level.offsets[node] as number; tie < (level.offsets[node + 1] as number); tie++) {
        const other = sets[level.neighbours[tie] as number] as number;
        const weight = level.weights[tie] as number;
        if (other === set) {
          inner[set] = (inner[set] as number) + weight / 2;
          continue;
        }
        if ((places[other] as number) < begin) {
          places[other] = last;
          neighbours[last++] = other;
        }
        const found = places[other] as number;
        weights[found] = (weights[found] as number) + weight;
      }
    }
    offsets[set + 1] = last;
  }
  return withStrengths(count, offsets, neighbours.slice(0, last), weights.slice(0, last), inner);
}

/** Nodes by the set they are in: those of set `s` from `offsets[s]` to before `offsets[s + 1]`, by number. */
export function membersOf(sets: Int32Array, count: number): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const set of sets) offsets[set + 1] = (offsets[set + 1] as number) + 1;
  for (let set = 0; set < count; set++) offsets[set + 1] = (offsets[set + 1] as number) + (offsets[set] as number);
  const next = offsets.slice();
  const nodes = new Int32Array(sets.length);
  sets.forEach((set, node) => {
    const place = next[set] as number;
    nodes[place] = node;
    next[set] = place + 1;
  });
  return { offsets, nodes };
}

/** The same sets numbered from 0 in the order in which they come, and how many there are. */
export function numbered(sets: Int32Array): { of: Int32Array; count: number } {
  const names = new Int32Array(sets.length).fill(-1);
  let count = 0;
  const of = sets.map((set) => {
    if (names[set] === -1) names[set] = count++;
    return names[set] as number;
  });
  return { of, count };
}

function withStrengths(
  size: number,
  offsets: Int32Array,
  neighbours: Int32Array,
  weights: Float64Array,
  inner: Float64Array,
): Level {
  const strengths = inner.map((weight, node) => {
    let sum = 2 * weight;
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) sum += weights[tie] as number;
    return sum;
  });
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return { size, offsets, neighbours, weights, inner, strengths, total };
}
