import type { Network } from '../network.ts';
import { type Adjacency, readAdjacency } from './adjacency.ts';
import { degrees } from './degree.ts';
import type { Groups } from './groups.ts';

/**
 * Correlation of the degrees at both ends of the ties: −1 the much tied are tied to the little tied, 0 no relation, 1 to
 * their like; null where all ties have the same degree at one end, or there are none. In a directed network the number
 * that the one names against the number that name the other. Weights are ignored, parallel edges are one tie; a
 * self-loop is a tie, seen from one end only. Newman (2003), as networkx degree_assortativity_coefficient.
 */
export function degreeAssortativity(network: Network): number | null {
  const { outDegree, inDegree } = degrees(network);
  let [count, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  eachTie(readAdjacency(network), (node, neighbour) => {
    const [from, to] = [outDegree[node] as number, inDegree[neighbour] as number];
    count++;
    x += from;
    y += to;
    xx += from * from;
    yy += to * to;
    xy += from * to;
  });
  // Whole numbers: no spread is exactly 0.
  const spread = (count * xx - x * x) * (count * yy - y * y);
  return spread === 0 ? null : (count * xy - x * y) / Math.sqrt(spread);
}

/**
 * How much more often ties join nodes of the same group than by chance: 1 always, 0 as by chance, down to −1 at the
 * least; null where all ties lie in one group, or there are none. Ties of nodes in no group are left out. Weights are
 * ignored, parallel edges are one tie; a self-loop is a tie, seen from one end only. Newman (2003), as networkx
 * attribute_assortativity_coefficient.
 */
export function attributeAssortativity(network: Network, groups: Groups): number | null {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  let [ties, same] = [0, 0];
  eachTie(readAdjacency(network), (node, neighbour) => {
    const [one, other] = [groups[node] as number, groups[neighbour] as number];
    if (one < 0 || other < 0) return;
    ties++;
    if (one === other) same++;
    from[one] = (from[one] as number) + 1;
    to[other] = (to[other] as number) + 1;
  });
  const chance = from.reduce((sum, ends, group) => sum + ends * (to[group] as number), 0);
  return chance === ties * ties ? null : (same * ties - chance) / (ties * ties - chance);
}

function eachTie({ size, out, loops }: Adjacency, tell: (node: number, neighbour: number) => void): void {
  for (let node = 0; node < size; node++) {
    if ((loops[node] as number) > 0) tell(node, node);
    for (let tie = out.offsets[node] as number; tie < (out.offsets[node + 1] as number); tie++)
      tell(node, out.neighbours[tie] as number);
  }
}
