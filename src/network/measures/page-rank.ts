import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';

/** Chance of following a tie rather than starting anew anywhere, as networkx and Brin and Page (1998). */
const FOLLOW = 0.85;
/** Rounds end when all chances together move by less. */
const STILL = 1e-12;
/** .85 ^ 200 is below `STILL`: more rounds are never needed. */
const ROUNDS = 200;

/**
 * Chance of meeting each node on an endless walk that follows ties by their weight and starts anew anywhere with chance
 * .15: above 0, together 1. Who names nobody is left for anybody. Directed ties are walked in their direction, undirected
 * ones both ways. Parallel edges add their weights up; a self-loop is a tie to oneself. Brin and Page (1998), as networkx
 * pagerank.
 */
export function pageRank(network: Network): Float64Array {
  const { size, out, loops } = readAdjacency(network);
  const { offsets, neighbours, weights } = out;
  const totals = loops.map((loop, node) => {
    let total = loop;
    for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) total += weights[tie] as number;
    return total;
  });
  let chances = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    let lost = 0;
    for (let node = 0; node < size; node++) if (totals[node] === 0) lost += chances[node] as number;
    next.fill((1 - FOLLOW + FOLLOW * lost) / size);
    for (let node = 0; node < size; node++) {
      const total = totals[node] as number;
      if (total === 0) continue;
      const portion = (FOLLOW * (chances[node] as number)) / total;
      next[node] = (next[node] as number) + portion * (loops[node] as number);
      for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
        const neighbour = neighbours[tie] as number;
        next[neighbour] = (next[neighbour] as number) + portion * (weights[tie] as number);
      }
    }
    let moved = 0;
    for (let node = 0; node < size; node++) moved += Math.abs((next[node] as number) - (chances[node] as number));
    [chances, next] = [next, chances];
    if (moved < STILL) break;
  }
  return chances;
}
