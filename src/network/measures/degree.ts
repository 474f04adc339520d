import type { Network } from '../network.ts';
import { type Rows, readAdjacency, rowLength } from './adjacency.ts';

/** How many a node is tied to, and how strongly. In an undirected network in, out and all are the same. */
export interface Degrees {
  readonly inDegree: Float64Array;
  readonly outDegree: Float64Array;
  readonly degree: Float64Array;
  readonly inStrength: Float64Array;
  readonly outStrength: Float64Array;
  readonly strength: Float64Array;
}

/**
 * Ties of each node: how many others name it (`inDegree`), how many it names (`outDegree`), both added up (`degree`;
 * in an undirected network each tie once), and the same with weights (`inStrength`, `outStrength`, `strength`).
 *
 * Degrees are whole numbers from 0 to n − 1, and twice that for `degree` in a directed network; strengths have no upper
 * bound. A self-loop adds as in networkx: 1 to in and out each, 2 to an undirected degree. Parallel edges are one tie
 * with their weights added up. After Wasserman and Faust (1994), chapter 4.2; weighted after Barrat et al. (2004).
 */
export function degrees(network: Network): Degrees {
  const { isDirected, out, in: into, both, loops } = readAdjacency(network);
  if (!isDirected) {
    const degree = countTies(both, loops, 2);
    const strength = addWeights(both, loops, 2);
    return { inDegree: degree, outDegree: degree, degree, inStrength: strength, outStrength: strength, strength };
  }
  const [inDegree, outDegree] = [countTies(into, loops, 1), countTies(out, loops, 1)];
  const [inStrength, outStrength] = [addWeights(into, loops, 1), addWeights(out, loops, 1)];
  return {
    inDegree,
    outDegree,
    degree: inDegree.map((count, node) => count + (outDegree[node] as number)),
    inStrength,
    outStrength,
    strength: inStrength.map((sum, node) => sum + (outStrength[node] as number)),
  };
}

const countTies = (rows: Rows, loops: Float64Array, loopCounts: number): Float64Array =>
  loops.map((loop, node) => rowLength(rows, node) + (loop > 0 ? loopCounts : 0));

const addWeights = ({ offsets, weights }: Rows, loops: Float64Array, loopCounts: number): Float64Array =>
  loops.map((loop, node) => {
    let sum = loopCounts * loop;
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) sum += weights[tie] as number;
    return sum;
  });
