import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import { weakComponents } from './components.ts';

/** Distance of a node that was not reached yet. */
const FAR = 0x7fff_ffff;

/**
 * Adds to `sums`, for each node, how much the shortest paths from `source` to all others pass through it (Brandes'
 * dependency of the source on the node), and to `squares` its square.
 */
export type AddDependencies = (source: number, sums: Float64Array, squares?: Float64Array) => void;

/**
 * Brandes' sweep (2001) over one source after another, in memory taken once. Its first half counts paths breadth-first
 * and writes down, in the order of the visit, every step that lies on a shortest path; its second half reads those steps
 * backwards, so that ties off the shortest paths are looked at once only. Where it is known how many nodes will be
 * reached (undirected networks), the farthest of them are not looked at at all: no path goes on from there.
 */
export function prepareDependencies(network: Network): AddDependencies {
  const { isDirected, size, out } = readAdjacency(network);
  const { offsets, neighbours } = out;
  const components = weakComponents(network);
  const distances = new Int32Array(size).fill(FAR);
  const paths = new Float64Array(size);
  /** What each node hands to those before it, for each of its paths: (1 + its dependency) / its paths. */
  const handed = new Float64Array(size);
  const queue = new Int32Array(size);
  const steps = new Int32Array(neighbours.length);
  /** Where the steps from the node at each place of the queue begin. */
  const begins = new Int32Array(size + 1);

  return (source, sums, squares) => {
    const most = isDirected ? -1 : (components.sizes[components.of[source] as number] as number);
    let farthest = FAR;
    let [head, tail, step] = [0, 1, 0];
    queue[0] = source;
    distances[source] = 0;
    paths[source] = 1;
    for (; head < tail; head++) {
      const node = queue[head] as number;
      const distance = distances[node] as number;
      if (distance === farthest) break;
      begins[head] = step;
      const count = paths[node] as number;
      const end = offsets[node + 1] as number;
      for (let tie = offsets[node] as number; tie < end; tie++) {
        const neighbour = neighbours[tie] as number;
        const known = distances[neighbour] as number;
        if (known <= distance) continue;
        steps[step++] = neighbour;
        if (known === FAR) {
          distances[neighbour] = distance + 1;
          paths[neighbour] = count;
          queue[tail++] = neighbour;
        } else paths[neighbour] = (paths[neighbour] as number) + count;
      }
      if (tail === most) farthest = distances[queue[tail - 1] as number] as number;
    }
    for (let place = tail - 1; place >= head; place--) {
      const node = queue[place] as number;
      distances[node] = FAR;
      handed[node] = 1 / (paths[node] as number);
    }
    for (let place = head - 1; place > 0; place--) {
      const node = queue[place] as number;
      const begin = begins[place] as number;
      let sum = 0;
      while (step > begin) sum += handed[steps[--step] as number] as number;
      const count = paths[node] as number;
      const dependency = count * sum;
      distances[node] = FAR;
      handed[node] = 1 / count + sum;
      sums[node] = (sums[node] as number) + dependency;
      if (squares !== undefined) squares[node] = (squares[node] as number) + dependency * dependency;
    }
    distances[source] = FAR;
  };
}
