import type { Network } from '../network.ts';
import { type Rows, readAdjacency } from './adjacency.ts';

/**
 * Share of the pairs of a node's contacts who are tied to each other: 0 none, 1 all; 0 with fewer than two contacts. In a
 * directed network the share of the directed triangles that could be (Fagiolo, 2007). Weights and self-loops are
 * ignored, parallel edges are one. Watts and Strogatz (1998), as networkx clustering.
 */
export function clustering(network: Network): Float64Array {
  const { isDirected, size, out, in: into } = readAdjacency(network);
  const rows = isDirected ? [out, into] : [out];
  /** Ties between the node at hand and each other: 0, 1, or 2 where they name each other. */
  const ties = new Int32Array(size);
  const values = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let [degree, mutual] = [0, 0];
    eachNeighbour(rows, node, (contact) => {
      degree++;
      ties[contact] = (ties[contact] as number) + 1;
      if (ties[contact] === 2) mutual++;
    });
    let triangles = 0;
    if (degree > 1)
      eachNeighbour(rows, node, (contact) => {
        triangles += countTies(rows, contact, ties);
      });
    const possible = isDirected ? 2 * (degree * (degree - 1) - 2 * mutual) : degree * (degree - 1);
    values[node] = triangles === 0 ? 0 : triangles / possible;
    eachNeighbour(rows, node, (contact) => {
      ties[contact] = 0;
    });
  }
  return values;
}

function eachNeighbour(rows: readonly Rows[], node: number, tell: (neighbour: number) => void): void {
  for (const { offsets, neighbours } of rows)
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) tell(neighbours[tie] as number);
}

function countTies(rows: readonly Rows[], contact: number, ties: Int32Array): number {
  let count = 0;
  for (const { offsets, neighbours } of rows) {
    const end = offsets[contact + 1] as number;
    for (let tie = offsets[contact] as number; tie < end; tie++) count += ties[neighbours[tie] as number] as number;
  }
  return count;
}
