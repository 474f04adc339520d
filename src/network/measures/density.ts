import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';

/**
 * Share of the ties there could be between different nodes that are there: 0 none, 1 all; 0 with fewer than two nodes.
 * Weights and self-loops are ignored, parallel edges are one. As networkx density on the network without self-loops.
 */
export function density(network: Network): number {
  const { size, out } = readAdjacency(network);
  return size < 2 ? 0 : out.neighbours.length / (size * (size - 1));
}
