import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import { weakComponents } from './components.ts';

/** What is known of a node during a visit: not reached; reached by the step being made; reached before. */
const UNREACHED = 3;
const REACHED = 1;
const CLOSED = 0;

/**
 * Adds to `sums`, for each node, how much the shortest paths from `source` to all others pass through it (Brandes'
 * dependency of the source on the node), and to `squares` its square.
 */
export type AddDependencies = (source: number, sums: Float64Array, squares?: Float64Array) => void;

/**
 * Brandes' sweep (2001) over one source after another, in memory taken once. Its first half counts paths level by level
 * and writes down, in the order of the visit, every step that lies on a shortest path; its second half reads those steps
 * backwards, so that ties off the shortest paths are looked at once only. Where it is known how many nodes will be
 * reached (undirected networks), the farthest of them are not looked at at all: no path goes on from there.
 */
export function prepareDependencies(network: Network): AddDependencies {
  const { isDirected, size, out } = readAdjacency(network);
  const { offsets } = out;
  const components = weakComponents(network);
  // Half the memory where numbers are small: what is looked at again and again is to fit a processor's cache.
  const neighbours = size < 65_536 ? Uint16Array.from(out.neighbours) : out.neighbours;
  const steps = size < 65_536 ? new Uint16Array(neighbours.length + 1) : new Int32Array(neighbours.length + 1);
  const states = new Uint8Array(size).fill(UNREACHED);
  /** Going out, the paths to each node; coming back, what it hands on for each: (1 + its dependency) / its paths. */
  const values = new Float64Array(size);
  const queue = new Int32Array(size + 1);
  /** Where the steps from the node at each place of the queue begin. */
  const begins = new Int32Array(size + 1);

  return (source, sums, squares) => {
    const most = isDirected ? size : (components.sizes[components.of[source] as number] as number);
    let [level, tail, step] = [0, 1, 0];
    queue[0] = source;
    states[source] = CLOSED;
    values[source] = 1;
    while (level < tail && tail < most) {
      const levelEnd = tail;
      for (; level < levelEnd; level++) {
        const node = queue[level] as number;
        const begin = step;
        begins[level] = begin;
        const end = offsets[node + 1] as number;
        // No branches within these two loops: where a tie leads cannot be foreseen, and guessing wrong costs most.
        for (let tie = offsets[node] as number; tie < end; tie++) {
          const neighbour = neighbours[tie] as number;
          steps[step] = neighbour;
          step += (states[neighbour] as number) & 1;
        }
        const count = values[node] as number;
        for (let taken = begin; taken < step; taken++) {
          const neighbour = steps[taken] as number;
          queue[tail] = neighbour;
          tail += (states[neighbour] as number) >>> 1;
          states[neighbour] = REACHED;
          values[neighbour] = (values[neighbour] as number) + count;
        }
      }
      for (let place = level; place < tail; place++) states[queue[place] as number] = CLOSED;
    }
    for (let place = level; place < tail; place++) {
      const node = queue[place] as number;
      values[node] = 1 / (values[node] as number);
    }
    for (let place = level - 1; place > 0; place--) {
      const node = queue[place] as number;
      const begin = begins[place] as number;
      let sum = 0;
      while (step > begin) sum += values[steps[--step] as number] as number;
      const count = values[node] as number;
      const dependency = count * sum;
      values[node] = 1 / count + sum;
      sums[node] = (sums[node] as number) + dependency;
      if (squares !== undefined) squares[node] = (squares[node] as number) + dependency * dependency;
    }
    for (let place = 0; place < tail; place++) {
      const node = queue[place] as number;
      values[node] = 0;
      states[node] = UNREACHED;
    }
  };
}
