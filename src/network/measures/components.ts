import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';

/** Which component each node is in. */
export interface Components {
  /** Number of components. */
  readonly count: number;
  /** Component of each node, from 0. Components are numbered by their least node. */
  readonly of: Int32Array;
  /** Number of nodes of each component. */
  readonly sizes: Int32Array;
}

/**
 * Sets of nodes joined by ties whatever their direction: 0 components in an empty network, n when nobody is tied.
 * Self-loops and parallel edges change nothing. After networkx weakly_connected_components.
 */
export function weakComponents(network: Network): Components {
  const { size, both } = readAdjacency(network);
  const { offsets, neighbours } = both;
  const of = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let start = 0; start < size; start++) {
    if (of[start] !== -1) continue;
    let tail = 0;
    queue[tail++] = start;
    of[start] = count;
    for (let head = 0; head < tail; head++) {
      const node = queue[head] as number;
      for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
        const neighbour = neighbours[tie] as number;
        if (of[neighbour] !== -1) continue;
        of[neighbour] = count;
        queue[tail++] = neighbour;
      }
    }
    count++;
  }
  return { count, of, sizes: countSizes(of, count) };
}

/**
 * Largest sets of nodes that all reach each other along the direction of the ties; in an undirected network the same as
 * the weak ones. Self-loops and parallel edges change nothing. Tarjan (1972), without recursion.
 */
export function strongComponents(network: Network): Components {
  const { size, out } = readAdjacency(network);
  const { offsets, neighbours } = out;
  const found = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const of = new Int32Array(size).fill(-1);
  const next = offsets.slice(0, size);
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  let [clock, count, opened] = [0, 0, 0];
  for (let start = 0; start < size; start++) {
    if (found[start] !== -1) continue;
    let depth = 0;
    path[0] = start;
    while (depth >= 0) {
      const node = path[depth] as number;
      if (found[node] === -1) {
        found[node] = lowest[node] = clock++;
        open[opened++] = node;
      }
      const tie = next[node] as number;
      if (tie < (offsets[node + 1] as number)) {
        next[node] = tie + 1;
        const neighbour = neighbours[tie] as number;
        if (found[neighbour] === -1) path[++depth] = neighbour;
        else if (of[neighbour] === -1) lowest[node] = Math.min(lowest[node] as number, found[neighbour] as number);
        continue;
      }
      if (lowest[node] === found[node]) {
        let member: number;
        do {
          member = open[--opened] as number;
          of[member] = count;
        } while (member !== node);
        count++;
      }
      depth--;
      if (depth >= 0) {
        const above = path[depth] as number;
        lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
      }
    }
  }
  return renumber(of, count);
}

/** The number of the component with the most nodes, the first of several; −1 in an empty network. */
export const largestOf = ({ sizes }: Components): number =>
  sizes.reduce((best, size, component) => (best === -1 || size > (sizes[best] as number) ? component : best), -1);

function renumber(of: Int32Array, count: number): Components {
  const names = new Int32Array(count).fill(-1);
  let named = 0;
  const renamed = of.map((component) => {
    if (names[component] === -1) names[component] = named++;
    return names[component] as number;
  });
  return { count, of: renamed, sizes: countSizes(renamed, count) };
}

function countSizes(of: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component] = (sizes[component] as number) + 1;
  return sizes;
}
