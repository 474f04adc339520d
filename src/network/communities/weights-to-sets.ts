import type { Level } from './level.ts';

/** How strongly a node is tied to each set among its neighbours, in memory taken once. */
export interface WeightsToSets {
  /** Gathers for a node, of the neighbours that `isCounted` lets through; how many sets were found. */
  gather(node: number, sets: Int32Array, isCounted?: (neighbour: number) => boolean): number;
  /** The sets found last, in the order in which they were. */
  readonly found: Int32Array;
  /** Weight to each set: right for those found last, 0 for all others. */
  readonly weightTo: Float64Array;
}

export function weightsToSets(level: Level): WeightsToSets {
  const found = new Int32Array(level.size);
  const weightTo = new Float64Array(level.size);
  let count = 0;
  return {
    found,
    weightTo,
    gather: (node, sets, isCounted) => {
      for (let place = 0; place < count; place++) weightTo[found[place] as number] = 0;
      count = 0;
      for (let tie = level.offsets[node] as number; tie < (level.offsets[node + 1] as number); tie++) {
        const neighbour = level.neighbours[tie] as number;
        if (isCounted !== undefined && !isCounted(neighbour)) continue;
        const set = sets[neighbour] as number;
        if (weightTo[set] === 0) found[count++] = set;
        weightTo[set] = (weightTo[set] as number) + (level.weights[tie] as number);
      }
      return count;
    },
  };
}
