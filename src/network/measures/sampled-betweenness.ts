import { drawBelow, seededRandom } from '../../random/index.ts';
import type { Network } from '../network.ts';
import { prepareDependencies } from './dependencies.ts';

/** Betweenness as guessed from some sources, and how far off each guess may be. */
export interface SampledBetweenness {
  /** Unbiased estimate for each node, of the bounds of `betweenness` (it may exceed 1 by chance). */
  readonly values: Float64Array;
  /**
   * Standard error of each, 0 with all as pivots and for who lies on no path: two of them hold the exact value of at
   * least nineteen nodes in twenty. Where a network is large for its pivots they are wide: they say what is known.
   */
  readonly errors: Float64Array;
  /** How many sources were swept. */
  readonly pivots: number;
}

/**
 * Betweenness from the shortest paths of `pivots` sources drawn without replacement, the same for the same seed, for
 * networks too large for all n of them: time grows as pivots × ties.
 *
 * The error of a mean of k of n without replacement, √(s² / k · (1 − k / n)), is too small here: what one source adds is
 * skewed, often a little and from one source, such as the last of a branch, nearly all. A sample without that source knows
 * nothing of it and looks sure: two such errors held 65 to 77 nodes in a hundred. So the most that one source not drawn
 * could add stands beside it, as if there were one more pivot: 1 / k, and without directions no more than the value itself,
 * for what one end of a path adds the other ends add as well. With one pivot it is unknown (NaN).
 * After Brandes and Pich (2007), random pivots.
 */
export function sampledBetweenness(network: Network, pivots: number, seed: number): SampledBetweenness {
  const { size } = network;
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  const pivotsDrawn = drawPivots(size, Math.min(pivots, size), seed);
  if (size < 3) return { values: sums, errors: squares, pivots: pivotsDrawn.length };
  const addDependencies = prepareDependencies(network);
  for (const pivot of pivotsDrawn) addDependencies(pivot, sums, squares);
  const count = pivotsDrawn.length;
  const scale = size / ((size - 1) * (size - 2));
  const values = sums.map((sum) => (scale * sum) / count);
  const unseen = mostUnseen(network, values, count);
  return {
    values,
    errors: squares.map((square, node) => {
      const mean = (sums[node] as number) / count;
      const variance = Math.max(0, square / count - mean * mean) * (count / (count - 1));
      const drawn = scale * Math.sqrt((variance / count) * (1 - count / size));
      return Math.hypot(drawn, (1 - count / size) * (unseen[node] as number));
    }),
    pivots: count,
  };
}

/** What one source that was not drawn could add to the mean for each node; nothing for who has ties of one direction alone. */
function mostUnseen(
  { isDirected, size, sources, targets }: Network,
  values: Float64Array,
  count: number,
): Float64Array {
  if (!isDirected) return values.map((value) => Math.min(value, 1 / count));
  const goesOut = new Uint8Array(size);
  const comesIn = new Uint8Array(size);
  for (let edge = 0; edge < sources.length; edge++) {
    const [from, to] = [sources[edge] as number, targets[edge] as number];
    if (from !== to) goesOut[from] = comesIn[to] = 1;
  }
  return values.map((_, node) => (goesOut[node] === 1 && comesIn[node] === 1 ? 1 / count : 0));
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
