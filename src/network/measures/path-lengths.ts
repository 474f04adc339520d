import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import { largestOf, weakComponents } from './components.ts';
import { readDistances } from './distances.ts';

/** How far apart those of the largest component are. */
export interface PathLengths {
  /** Most steps between two of them, 1 to n − 1; null when nobody is tied. */
  readonly diameter: number | null;
  /** Mean steps between two of them, 1 to the diameter; null when nobody is tied. */
  readonly averagePath: number | null;
}

/**
 * Steps between the nodes of the largest component (the first of several), whatever the direction and weight of the
 * ties: in a directed network few reach each other along the arrows, and how far a message goes is asked of pairs who do.
 * Self-loops and parallel edges change nothing. As networkx diameter and average_shortest_path_length on the largest
 * weakly connected component, made undirected.
 */
export function pathLengths(network: Network): PathLengths {
  const { size, both } = readAdjacency(network);
  const components = weakComponents(network);
  const largest = largestOf(components);
  const distances = readDistances(size, both);
  let [diameter, sum, pairs] = [0, 0, 0];
  for (let node = 0; node < size; node++) {
    if (components.of[node] !== largest) continue;
    diameter = Math.max(diameter, distances.farthest[node] as number);
    sum += distances.sums[node] as number;
    pairs += distances.counts[node] as number;
  }
  return pairs === 0 ? { diameter: null, averagePath: null } : { diameter, averagePath: sum / pairs };
}
