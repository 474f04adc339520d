import type { Rows } from './adjacency.ts';

/** How far the others are that reach each node along rows, every tie one step. */
export interface Distances {
  /** Sum of 1 / distance over those who reach the node. */
  readonly closeness: Float64Array;
  /** Sum of the distances of those who reach it. */
  readonly sums: Float64Array;
  /** How many reach it. */
  readonly counts: Int32Array;
  /** Steps of the farthest of them; 0 where nobody reaches it. */
  readonly farthest: Int32Array;
}

/** Sources walked from at once: one bit each. */
const ABREAST = 32;
/** From this share of the nodes on, it is quicker to look at all of them than to keep a list of those to look at. */
const MANY = 1 / 16;

/** Worked out once for rows; forgotten with them. */
const KNOWN = new WeakMap<Rows, Distances>();

/**
 * Distances between all pairs of nodes along the rows. Walks breadth-first from 32 sources at once, one bit each, so
 * that a tie is looked at once for all whose walk passes it at the same step. After the multi-source search of Then et
 * al. (2014).
 */
export function readDistances(size: number, rows: Rows): Distances {
  const known = KNOWN.get(rows);
  if (known !== undefined) return known;
  const closeness = new Float64Array(size);
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  const farthest = new Int32Array(size);
  walkFromAll(size, rows, (node, distance, count) => {
    closeness[node] = (closeness[node] as number) + count / distance;
    sums[node] = (sums[node] as number) + count * distance;
    counts[node] = (counts[node] as number) + count;
    if (distance > (farthest[node] as number)) farthest[node] = distance;
  });
  const made = { closeness, sums, counts, farthest };
  KNOWN.set(rows, made);
  return made;
}

/** Tells of each node and distance how many sources (`count`, 1 and up) stand so far before the node, in some order. */
function walkFromAll(
  size: number,
  { offsets, neighbours }: Rows,
  arrive: (node: number, distance: number, count: number) => void,
): void {
  /** Walks, as bits, that were at a node before; are coming to it; came with the last step. */
  const seen = new Int32Array(size);
  const coming = new Int32Array(size);
  const fresh = new Int32Array(size);
  const active = new Int32Array(size);
  const touched = new Int32Array(size + 1);
  const everyone = new Int32Array(size).map((_, node) => node);
  for (let first = 0; first < size; first += ABREAST) {
    seen.fill(0);
    let count = Math.min(ABREAST, size - first);
    for (let bit = 0; bit < count; bit++) {
      seen[first + bit] = fresh[first + bit] = 1 << bit;
      active[bit] = first + bit;
    }
    for (let distance = 1; count > 0; distance++) {
      const isMany = count > MANY * size;
      const looked = isMany ? everyone : touched;
      let last = 0;
      for (let place = 0; place < count; place++) {
        const node = active[place] as number;
        const walks = fresh[node] as number;
        const end = offsets[node + 1] as number;
        if (isMany)
          for (let tie = offsets[node] as number; tie < end; tie++) {
            const neighbour = neighbours[tie] as number;
            coming[neighbour] = (coming[neighbour] as number) | walks;
          }
        else
          for (let tie = offsets[node] as number; tie < end; tie++) {
            const neighbour = neighbours[tie] as number;
            if (coming[neighbour] === 0) touched[last++] = neighbour;
            coming[neighbour] = (coming[neighbour] as number) | walks;
          }
      }
      if (isMany) last = size;
      count = 0;
      for (let place = 0; place < last; place++) {
        const node = looked[place] as number;
        const walks = (coming[node] as number) & ~(seen[node] as number);
        coming[node] = 0;
        if (walks === 0) continue;
        fresh[node] = walks;
        seen[node] = (seen[node] as number) | walks;
        active[count++] = node;
        arrive(node, distance, countBits(walks));
      }
    }
  }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
