import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';

/** How far a node's contacts know each other. */
export interface StructuralHoles {
  /**
   * Constraint: how much of a node's ties leads back to the same contacts. From near 0 (many contacts who do not know each
   * other) towards 2 (two whose tie to each other is far stronger than to the node; 1.125 where the three are alike); NaN
   * without contacts.
   */
  readonly constraint: Float64Array;
  /** Effective size: number of contacts less what they have in common, 1 to the number of contacts; NaN without. */
  readonly effectiveSize: Float64Array;
}

/**
 * Burt's constraint and effective size (1992, chapter 2). A tie's strength is what both name of each other added up, so
 * direction does not matter; parallel edges add their weights up and self-loops are left out. As networkx constraint
 * and effective_size with weights, on the network without self-loops.
 */
export function structuralHoles(network: Network): StructuralHoles {
  const { size, both } = readAdjacency(network);
  const { offsets, neighbours, weights } = both;
  const totals = new Float64Array(size);
  const largest = new Float64Array(size);
  for (let node = 0; node < size; node++)
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
      totals[node] = (totals[node] as number) + (weights[tie] as number);
      largest[node] = Math.max(largest[node] as number, weights[tie] as number);
    }
  const constraint = new Float64Array(size);
  const effectiveSize = new Float64Array(size);
  /** Share of the node's ties that lead to each by way of a contact, and the strength that contacts share with each. */
  const indirect = new Float64Array(size);
  const shared = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const [begin, end] = [offsets[node] as number, offsets[node + 1] as number];
    if (begin === end) {
      constraint[node] = effectiveSize[node] = Number.NaN;
      continue;
    }
    for (let tie = begin; tie < end; tie++) {
      const contact = neighbours[tie] as number;
      const share = (weights[tie] as number) / (totals[node] as number);
      const onward = share / (totals[contact] as number);
      const last = offsets[contact + 1] as number;
      for (let next = offsets[contact] as number; next < last; next++) {
        const other = neighbours[next] as number;
        const weight = weights[next] as number;
        indirect[other] = (indirect[other] as number) + onward * weight;
        shared[other] = (shared[other] as number) + share * weight;
      }
    }
    let [sum, effective] = [0, 0];
    for (let tie = begin; tie < end; tie++) {
      const contact = neighbours[tie] as number;
      const invested = (weights[tie] as number) / (totals[node] as number) + (indirect[contact] as number);
      sum += invested * invested;
      effective += 1 - (shared[contact] as number) / (largest[contact] as number);
    }
    constraint[node] = sum;
    effectiveSize[node] = effective;
    for (let tie = begin; tie < end; tie++) {
      const contact = neighbours[tie] as number;
      const last = offsets[contact + 1] as number;
      for (let next = offsets[contact] as number; next < last; next++)
        indirect[neighbours[next] as number] = shared[neighbours[next] as number] = 0;
    }
  }
  return { constraint, effectiveSize };
}
