import type { NetworkView } from '../network.ts';

const SMALLEST = 4;
const LARGEST = 16;

/** Radius of a node's disc: 4 without neighbours, growing with the root of their number, so its area with it; at most 16. */
export const discRadius = (neighbours: number): number =>
  Math.min(LARGEST, SMALLEST + 1.6 * Math.sqrt(Math.max(0, neighbours)));

/** Number of different neighbours of each node, itself not counted. */
export function countNeighbours({ nodes, edges }: NetworkView): ReadonlyMap<string, number> {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
}
