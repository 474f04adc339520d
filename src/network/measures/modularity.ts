import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import type { Groups } from './groups.ts';

/**
 * Share of the ties' weight that lies within groups, less the share that would by chance among nodes of the same
 * strengths: −.5 to 1, 0 when all are in one group; null without ties. A directed network is read as an undirected one
 * with the weights of both directions added up. Parallel edges add their weights up, self-loops lie within a group. A
 * node in no group counts as one of its own. `resolution` above 1 favours small groups. Newman (2004), as networkx
 * modularity with weights.
 */
export function modularity(network: Network, groups: Groups, resolution = 1): number | null {
  const { size, both, loops } = readAdjacency(network);
  const names = nameAll(groups);
  const sums = new Float64Array(size + names.count);
  let [within, total] = [0, 0];
  for (let node = 0; node < size; node++) {
    const group = names.of[node] as number;
    let strength = 2 * (loops[node] as number);
    within += strength;
    for (let tie = both.offsets[node] as number; tie < (both.offsets[node + 1] as number); tie++) {
      const weight = both.weights[tie] as number;
      strength += weight;
      if (names.of[both.neighbours[tie] as number] === group) within += weight;
    }
    sums[group] = (sums[group] as number) + strength;
    total += strength;
  }
  if (total === 0) return null;
  return within / total - resolution * sums.reduce((sum, strength) => sum + (strength / total) ** 2, 0);
}

/** Groups with a number of its own for each node that has none. */
function nameAll(groups: Groups): { of: Int32Array; count: number } {
  let count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  return { of: groups.map((group) => (group < 0 ? count++ : group)), count };
}
