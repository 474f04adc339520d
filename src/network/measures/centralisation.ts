import type { Network } from '../network.ts';
import { readAdjacency, rowLength } from './adjacency.ts';

/**
 * How far the ties gather on one node: 0 all have as many, 1 a star; null with fewer than three nodes. In a directed
 * network of the ties received, 1 where all name one who names nobody. Weights and self-loops are ignored, parallel
 * edges are one. Freeman (1979).
 */
export function degreeCentralisation(network: Network): number | null {
  const { isDirected, size, in: into } = readAdjacency(network);
  const received = Float64Array.from({ length: size }, (_, node) => rowLength(into, node));
  return size < 3 ? null : shortfall(received) / ((size - 1) * (isDirected ? size - 1 : size - 2));
}

/**
 * How far the shortest paths lead through one node: 0 as much through each, 1 a star; null with fewer than three nodes.
 * Of the values of `betweenness`, exact or sampled, and of what those make of parallel edges and self-loops. Freeman
 * (1979).
 */
export function betweennessCentralisation(values: Float64Array): number | null {
  return values.length < 3 ? null : shortfall(values) / (values.length - 1);
}

/** How far the values fall short of the largest, added up. */
function shortfall(values: Float64Array): number {
  const most = values.reduce((best, value) => Math.max(best, value), 0);
  return values.reduce((sum, value) => sum + most - value, 0);
}
