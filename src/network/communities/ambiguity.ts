import type { Level } from './level.ts';

/**
 * Share of the weight of a node's ties to others that goes to communities other than its own: 0 at home, towards 1 with
 * one foot elsewhere; 0 without ties. 1 less the embeddedness of Lancichinetti et al. (2010). Self-loops are left out,
 * parallel edges add their weights up.
 */
export function ambiguity({ offsets, neighbours, weights }: Level, communities: Int32Array): Float64Array {
  return Float64Array.from(communities, (community, node) => {
    let [away, all] = [0, 0];
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
      const weight = weights[tie] as number;
      all += weight;
      if (communities[neighbours[tie] as number] !== community) away += weight;
    }
    return all === 0 ? 0 : away / all;
  });
}
