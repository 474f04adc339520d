import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import type { Groups } from './groups.ts';

/**
 * Ties between groups less ties within them, over both: −1 all within, 0 as many of each, 1 all between; null without
 * ties between nodes that have a group. Weights and self-loops are ignored, parallel edges are one, and a mutual directed
 * tie counts as two. Krackhardt and Stern (1988).
 */
export function eiIndex(network: Network, groups: Groups): number | null {
  const { size, out } = readAdjacency(network);
  let [external, internal] = [0, 0];
  for (let node = 0; node < size; node++) {
    const group = groups[node] as number;
    if (group < 0) continue;
    for (let tie = out.offsets[node] as number; tie < (out.offsets[node + 1] as number); tie++) {
      const other = groups[out.neighbours[tie] as number] as number;
      if (other < 0) continue;
      if (other === group) internal++;
      else external++;
    }
  }
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}
