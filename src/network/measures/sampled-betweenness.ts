import { drawBelow, seededRandom } from '../../random/index.ts';
import type { Network } from '../network.ts';
import { prepareDependencies } from './dependencies.ts';

/** Betweenness as guessed from some sources, and how far off each guess may be. */
export interface SampledBetweenness {
  /** Unbiased estimate for each node, of the bounds of `betweenness` (it may exceed 1 by chance). */
  readonly values: Float64Array;
  /**
   * Standard error of each, 0 with all as pivots. Two of them hold the exact value of about nine of ten of the most
   * central nodes, but of two or three in four of all: who lies on few paths, and those of few sources, seems surer than
   * they are (measured with 500 pivots of 4,000 and 10,000 nodes: scripts/bench/network.mjs).
   */
  readonly errors: Float64Array;
  /** How many sources were swept. */
  readonly pivots: number;
}

/**
 * Betweenness from the shortest paths of `pivots` sources drawn without replacement, the same for the same seed, for
 * networks too large for all n of them: time grows as pivots × ties. The standard error is that of a sample from a finite
 * population, n · √(s² / k · (1 − k / n)), normalised as the value; with one pivot it is unknown (NaN).
 * After Brandes and Pich (2007), random pivots.
 */
export function sampledBetweenness(network: Network, pivots: number, seed: number): SampledBetweenness {
  const { size } = network;
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  const drawn = drawPivots(size, Math.min(pivots, size), seed);
  if (size < 3) return { values: sums, errors: squares, pivots: drawn.length };
  const addDependencies = prepareDependencies(network);
  for (const pivot of drawn) addDependencies(pivot, sums, squares);
  const count = drawn.length;
  const scale = size / ((size - 1) * (size - 2));
  return {
    values: sums.map((sum) => (scale * sum) / count),
    errors: squares.map((square, node) => {
      const mean = (sums[node] as number) / count;
      const variance = Math.max(0, square / count - mean * mean) * (count / (count - 1));
      return scale * Math.sqrt((variance / count) * (1 - count / size));
    }),
    pivots: count,
  };
}

/** The first `count` of a shuffled deck of all nodes. */
function drawPivots(size: number, count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const deck = new Int32Array(size).map((_, node) => node);
  for (let place = 0; place < count; place++) {
    const other = place + drawBelow(random, size - place);
    [deck[place], deck[other]] = [deck[other] as number, deck[place] as number];
  }
  return deck.subarray(0, count);
}
