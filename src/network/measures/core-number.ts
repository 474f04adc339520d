import type { Network } from '../network.ts';
import { type Rows, readAdjacency, rowLength } from './adjacency.ts';

/**
 * The largest k such that the node belongs to a set of nodes who all have k ties within it: 0 with no tie, up to n − 1
 * (2n − 2 directed). In a directed network ties named and ties received count alike, so that a mutual tie counts 2.
 * Weights and self-loops are ignored, parallel edges are one. Seidman (1983), by Batagelj and Zaveršnik (2003), as
 * networkx core_number.
 */
export function coreNumber(network: Network): Float64Array {
  const { isDirected, size, out, in: into } = readAdjacency(network);
  const cores = new Float64Array(size);
  for (let node = 0; node < size; node++) cores[node] = rowLength(out, node) + (isDirected ? rowLength(into, node) : 0);
  const { order, places, begins } = sortByDegree(cores);

  /** Moves a node to the front of those with its degree, and takes one off. */
  function lower(node: number): void {
    const core = cores[node] as number;
    const [place, front] = [places[node] as number, begins[core] as number];
    const swapped = order[front] as number;
    [order[place], places[swapped]] = [swapped, place];
    [order[front], places[node]] = [node, front];
    begins[core] = front + 1;
    cores[node] = core - 1;
  }
  function lowerNeighbours({ offsets, neighbours }: Rows, node: number): void {
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
      const neighbour = neighbours[tie] as number;
      if ((cores[neighbour] as number) > (cores[node] as number)) lower(neighbour);
    }
  }
  for (const node of order) {
    lowerNeighbours(out, node);
    if (isDirected) lowerNeighbours(into, node);
  }
  return cores;
}

/** Nodes by rising degree, the place of each, and where each degree begins. */
function sortByDegree(degrees: Float64Array) {
  const most = degrees.reduce((best, degree) => Math.max(best, degree), 0);
  const begins = new Int32Array(most + 2);
  for (const degree of degrees) begins[degree + 1] = (begins[degree + 1] as number) + 1;
  for (let degree = 0; degree <= most; degree++)
    begins[degree + 1] = (begins[degree + 1] as number) + (begins[degree] as number);
  const order = new Int32Array(degrees.length);
  const places = new Int32Array(degrees.length);
  const next = begins.slice();
  for (let node = 0; node < degrees.length; node++) {
    const degree = degrees[node] as number;
    const place = next[degree] as number;
    next[degree] = place + 1;
    order[place] = node;
    places[node] = place;
  }
  return { order, places, begins };
}
