import type { Pool } from './pool.ts';

/** Whom each person has a tie with, or sat in a small group with. */
export function neighboursOf(pool: Pool): number[][] {
  const index = new Map(pool.people.map(({ id }, person) => [id, person]));
  const near = pool.people.map(() => new Set<number>());
  const join = (one: string, other: string): void => {
    const [a, b] = [index.get(one), index.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    near[a]?.add(b);
    near[b]?.add(a);
  };
  for (const tie of pool.ties) join(tie.from, tie.to);
  for (const { a, b } of pool.satTogether) join(a, b);
  return near.map((people) => [...people].sort((a, b) => a - b));
}

/** Steps beyond which two people are strangers. */
const FARTHEST = 3;

/**
 * 1 for neighbours, ½ for an acquaintance in common, ⅓ for one more step, 0 for strangers; row by row, of the people
 * chosen, whoever the acquaintances between them are.
 */
export function nearness(neighbours: readonly (readonly number[])[], chosen: readonly number[]): Float32Array {
  const people = chosen.length;
  const near = new Float32Array(people * people);
  const reached = new Int32Array(neighbours.length).fill(-1);
  const column = new Int32Array(neighbours.length).fill(-1);
  chosen.forEach((person, row) => {
    column[person] = row;
  });
  for (const [row, start] of chosen.entries()) {
    reached[start] = start;
    let edge = [start];
    for (let steps = 1; steps <= FARTHEST && edge.length > 0; steps += 1) {
      const next: number[] = [];
      for (const person of edge)
        for (const other of neighbours[person] ?? []) {
          if (reached[other] === start) continue;
          reached[other] = start;
          if ((column[other] as number) >= 0) near[row * people + (column[other] as number)] = 1 / steps;
          next.push(other);
        }
      edge = next;
    }
  }
  return near;
}

/** Rounds after which label propagation is taken to have settled. */
const ROUNDS = 20;

/**
 * Clusters by label propagation (Raghavan, Albert and Kumara 2007), in a fixed order and the lowest label at a tie, so
 * that the same ties give the same clusters. People without ties are clusters of one.
 */
export function clusters(neighbours: readonly (readonly number[])[]): Int32Array {
  const label = Int32Array.from(neighbours, (_, person) => person);
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false;
    neighbours.forEach((near, person) => {
      const votes = new Map<number, number>();
      for (const other of near) votes.set(label[other] as number, (votes.get(label[other] as number) ?? 0) + 1);
      let best = label[person] as number;
      for (const [candidate, count] of votes) {
        const most = votes.get(best) ?? 0;
        if (count > most || (count === most && candidate < best)) best = candidate;
      }
      if (best !== label[person]) changed = true;
      label[person] = best;
    });
    if (!changed) break;
  }
  return label;
}
