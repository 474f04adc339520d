import { type Random, shuffled } from '../../random/index.ts';
import type { Level } from './level.ts';
import { weightsToSets } from './weights-to-sets.ts';

/** How freely a merge that gains less is drawn: 0 would always take the best. */
const FREEDOM = 0.02;

/**
 * Parts every community anew from single nodes, merging only nodes and sets that are tied to each other and well tied to
 * the rest of their community: so each set hangs together, and a community that fell apart is found out. Merges are
 * drawn, those that gain more being likelier. The refinement of Traag, Waltman and van Eck (2019). Numbers of the sets
 * are below the level's size.
 */
export function refine(level: Level, communities: Int32Array, resolution: number, random: Random): Int32Array {
  const { size, strengths, total } = level;
  const sets = new Int32Array(size).map((_, node) => node);
  const sizes = new Int32Array(size).fill(1);
  const setStrengths = strengths.slice();
  const communityStrengths = new Float64Array(size);
  communities.forEach((community, node) => {
    communityStrengths[community] = (communityStrengths[community] as number) + (strengths[node] as number);
  });
  const { gather, found, weightTo } = weightsToSets(level);
  /** Weight from each set to the rest of its community. */
  const outward = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const community = communities[node];
    for (let tie = level.offsets[node] as number; tie < (level.offsets[node + 1] as number); tie++)
      if (communities[level.neighbours[tie] as number] === community)
        outward[node] = (outward[node] as number) + (level.weights[tie] as number);
  }
  const isWellTied = (set: number, community: number): boolean => {
    const strength = setStrengths[set] as number;
    return (
      (outward[set] as number) >=
      (resolution * strength * ((communityStrengths[community] as number) - strength)) / total
    );
  };
  const chances = new Float64Array(size);
  for (const node of shuffled([...Array(size).keys()], random)) {
    const community = communities[node] as number;
    const own = sets[node] as number;
    if (sizes[own] !== 1 || !isWellTied(own, community)) continue;
    const strength = strengths[node] as number;
    const count = gather(node, sets, (neighbour) => communities[neighbour] === community);
    let sum = 0;
    for (let place = 0; place < count; place++) {
      const set = found[place] as number;
      const gain = (weightTo[set] as number) - (resolution * strength * (setStrengths[set] as number)) / total;
      // Shares of the node's strength, at most 1: the scale of the weights does not matter.
      if (gain >= 0 && isWellTied(set, community)) sum += Math.exp(gain / strength / FREEDOM);
      chances[place] = sum;
    }
    if (sum === 0) continue;
    const drawn = random() * sum;
    let place = 0;
    while (place < count - 1 && (chances[place] as number) <= drawn) place++;
    const set = found[place] as number;
    sets[node] = set;
    sizes[own] = 0;
    sizes[set] = (sizes[set] as number) + 1;
    setStrengths[set] = (setStrengths[set] as number) + strength;
    outward[set] = (outward[set] as number) + (outward[own] as number) - 2 * (weightTo[set] as number);
  }
  return sets;
}
