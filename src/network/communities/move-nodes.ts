import { type Random, shuffled } from '../../random/index.ts';
import type { Level } from './level.ts';
import { weightsToSets } from './weights-to-sets.ts';

/** A gain below this is rounding: nodes would be moved to and fro for it. */
const NO_GAIN = 1e-10;

/**
 * Moves nodes, in random order, to the community in which modularity grows most, or out on their own; looks again at the
 * neighbours of whoever moved, until nobody gains. Changes `sets`, whose numbers are below the level's size. The fast
 * local moving of Traag, Waltman and van Eck (2019).
 */
export function moveNodes(level: Level, sets: Int32Array, resolution: number, random: Random): void {
  const { size, offsets, neighbours, strengths, total } = level;
  const setStrengths = new Float64Array(size);
  const setSizes = new Int32Array(size);
  sets.forEach((set, node) => {
    setStrengths[set] = (setStrengths[set] as number) + (strengths[node] as number);
    setSizes[set] = (setSizes[set] as number) + 1;
  });
  const empty: number[] = [];
  for (let set = size - 1; set >= 0; set--) if (setSizes[set] === 0) empty.push(set);
  const { gather, found, weightTo } = weightsToSets(level);
  // A ring: each node waits in it at most once.
  const queue = Int32Array.from(shuffled([...Array(size).keys()], random));
  const waits = new Uint8Array(size).fill(1);
  for (let head = 0, waiting = size; waiting > 0; head = (head + 1) % size, waiting--) {
    const node = queue[head] as number;
    waits[node] = 0;
    const from = sets[node] as number;
    const strength = strengths[node] as number;
    const expected = (resolution * strength) / total;
    const count = gather(node, sets);
    setStrengths[from] = (setStrengths[from] as number) - strength;
    let best = from;
    let most = (weightTo[from] as number) - expected * (setStrengths[from] as number) + NO_GAIN * strength;
    for (let place = 0; place < count; place++) {
      const set = found[place] as number;
      const gain = (weightTo[set] as number) - expected * (setStrengths[set] as number);
      if (set === from || gain <= most) continue;
      best = set;
      most = gain;
    }
    if (most < 0 && (setSizes[from] as number) > 1) best = empty.pop() as number;
    setStrengths[best] = (setStrengths[best] as number) + strength;
    if (best === from) continue;
    setSizes[from] = (setSizes[from] as number) - 1;
    if (setSizes[from] === 0) empty.push(from);
    setSizes[best] = (setSizes[best] as number) + 1;
    sets[node] = best;
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
      const neighbour = neighbours[tie] as number;
      if (sets[neighbour] === best || waits[neighbour] === 1) continue;
      waits[neighbour] = 1;
      queue[(head + waiting) % size] = neighbour;
      waiting++;
    }
  }
}
