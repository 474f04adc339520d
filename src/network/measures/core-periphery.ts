import type { Network } from '../network.ts';
import { readAdjacency, rowLength } from './adjacency.ts';

/** How well a network splits into a core and a periphery, and where. */
export interface CorePeriphery {
  /** Correlation with the ideal, −1 to 1; null where no split can be told from another: all are tied or none. */
  readonly fit: number | null;
  /** How many nodes the best core has, 1 to n − 2; 0 where there is no fit. */
  readonly coreSize: number;
  /** Whether each node is in it. */
  readonly isCore: Uint8Array;
}

/**
 * Correlation of the ties with those of an ideal core and periphery: whoever is in the core is tied to everybody, those
 * in the periphery to nobody else. The core is looked for among the k nodes with the most ties (equal ones by number, so
 * that the fit may hang on the order of nodes), k from 1 to n − 2; the smallest of the best is kept. Direction, weights
 * and self-loops are ignored, parallel edges are one. Borgatti and Everett (2000), the discrete model.
 */
export function corePeriphery(network: Network): CorePeriphery {
  const { size, both } = readAdjacency(network);
  const order = Array.from({ length: size }, (_, node) => node).sort(
    (a, b) => rowLength(both, b) - rowLength(both, a) || a - b,
  );
  const pairs = (size * (size - 1)) / 2;
  const ties = both.neighbours.length / 2;
  const isCore = new Uint8Array(size);
  let fit: number | null = null;
  let coreSize = 0;
  let covered = 0;
  for (let k = 1; k <= size - 2 && ties > 0 && ties < pairs; k++) {
    const node = order[k - 1] as number;
    for (let tie = both.offsets[node] as number; tie < (both.offsets[node + 1] as number); tie++)
      if (isCore[both.neighbours[tie] as number] === 0) covered++;
    isCore[node] = 1;
    const ideal = (k * (k - 1)) / 2 + k * (size - k);
    const value = (pairs * covered - ties * ideal) / Math.sqrt(ties * (pairs - ties) * ideal * (pairs - ideal));
    if (fit !== null && value <= fit + 1e-12) continue;
    fit = value;
    coreSize = k;
  }
  isCore.fill(0);
  for (const node of order.slice(0, coreSize)) isCore[node] = 1;
  return { fit, coreSize, isCore };
}
