import type { Network } from '../network.ts';
import { prepareDependencies } from './dependencies.ts';

/**
 * Share of the shortest paths between all pairs of others that pass through each node: 0 none, 1 all; 0 in a network of
 * fewer than three. Every tie is one step, whatever its weight; directed ties are walked in their direction. Self-loops
 * and parallel edges change nothing. Freeman (1977), normalised as networkx betweenness_centrality; exact, by Brandes
 * (2001), in time that grows as nodes × ties.
 */
export function betweenness(network: Network): Float64Array {
  const { size } = network;
  const sums = new Float64Array(size);
  if (size < 3) return sums;
  const addDependencies = prepareDependencies(network);
  for (let source = 0; source < size; source++) addDependencies(source, sums);
  const pairs = (size - 1) * (size - 2);
  return sums.map((sum) => sum / pairs);
}
