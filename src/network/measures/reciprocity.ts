import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';

/**
 * Share of the directed ties that are returned: 0 none, 1 all; null in an undirected network, where the question does
 * not arise, and without ties. Weights and self-loops are ignored, parallel edges are one. As networkx
 * overall_reciprocity on the network without self-loops.
 */
export function reciprocity(network: Network): number | null {
  const { isDirected, out, both } = readAdjacency(network);
  const ties = out.neighbours.length;
  if (!isDirected || ties === 0) return null;
  const pairs = both.neighbours.length / 2;
  return (2 * (ties - pairs)) / ties;
}
