import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import { readDistances } from './distances.ts';

/**
 * Sum of 1 / distance from every other node to this one: 0 when nobody reaches it, n − 1 when all do in one step. Every
 * tie is one step, whatever its weight; directed ties are walked in their direction, towards the node. Who cannot reach
 * it adds 0, so that it means something in networks of several components. Self-loops and parallel edges change nothing.
 * After Marchiori and Latora (2000), as networkx harmonic_centrality.
 */
export function harmonicCloseness(network: Network): Float64Array {
  const { size, out } = readAdjacency(network);
  return readDistances(size, out).closeness.slice();
}

/**
 * Mean of 1 / distance over all ordered pairs, 0 where one cannot reach the other: 0 nobody is tied, 1 all are, in both
 * directions; null in a network of fewer than two. Global efficiency of Latora and Marchiori (2001).
 */
export function efficiency({ size }: Network, closeness: Float64Array): number | null {
  return size < 2 ? null : closeness.reduce((sum, value) => sum + value, 0) / (size * (size - 1));
}
