import type { Rows } from './adjacency.ts';

/** Told once for each node and distance: `count` others stand `distance` steps before the node (1 and up). */
export type Arrive = (node: number, distance: number, count: number) => void;

/** Sources walked from at once: one bit each. */
const ABREAST = 32;

/**
 * Distances between all pairs of nodes along the rows, every tie one step. Walks breadth-first from 32 sources at once,
 * one bit each, so that a tie is looked at once for all whose walk passes it at the same step. After the multi-source
 * search of Then et al. (2014).
 */
export function walkFromAll(size: number, { offsets, neighbours }: Rows, arrive: Arrive): void {
  const seen = new Int32Array(size);
  const coming = new Int32Array(size);
  const fresh = new Int32Array(size);
  const touched = new Int32Array(size);
  const active = new Int32Array(size);
  for (let first = 0; first < size; first += ABREAST) {
    seen.fill(0);
    let count = Math.min(ABREAST, size - first);
    for (let bit = 0; bit < count; bit++) {
      seen[first + bit] = fresh[first + bit] = 1 << bit;
      active[bit] = first + bit;
    }
    for (let distance = 1; count > 0; distance++) {
      let last = 0;
      for (let place = 0; place < count; place++) {
        const node = active[place] as number;
        const walks = fresh[node] as number;
        const end = offsets[node + 1] as number;
        for (let tie = offsets[node] as number; tie < end; tie++) {
          const neighbour = neighbours[tie] as number;
          const going = walks & ~(seen[neighbour] as number);
          if (going === 0) continue;
          if (coming[neighbour] === 0) touched[last++] = neighbour;
          coming[neighbour] = (coming[neighbour] as number) | going;
        }
      }
      for (let place = 0; place < last; place++) {
        const node = touched[place] as number;
        const walks = coming[node] as number;
        coming[node] = 0;
        fresh[node] = walks;
        seen[node] = (seen[node] as number) | walks;
        active[place] = node;
        arrive(node, distance, countBits(walks));
      }
      count = last;
    }
  }
}

function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x5555_5555);
  pairs = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
