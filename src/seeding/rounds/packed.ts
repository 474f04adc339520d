import { drawBelow, type Random, shuffled } from '../../random/index.ts';
import type { Schedule } from './golfers.ts';

/** What is packed: so many groups of one size, again and again. */
export interface Packing {
  readonly groups: number;
  readonly size: number;
  readonly rounds: number;
  /** Repeats that no schedule can have fewer of: once reached, nothing is sought further. */
  readonly bound: number;
}

/** More places than this, and the search takes longer than one would wait. */
const MOST_PLACES = 64;
const STEPS = 400_000;
const STARTS = 6;
/** A pair that meets twice more is put up with less and less. */
const WARM = 1.2;
const COLD = 0.15;

/**
 * A schedule in which pairs meet again as seldom as annealing over all rounds at once finds: where they must meet again,
 * rounds planned one after the other come to more repeats than there need be. Null for more places than can be sought.
 */
export function packedSchedule(packing: Packing, random: Random): Schedule | null {
  const { groups, size, rounds, bound } = packing;
  if (groups * size > MOST_PLACES || rounds < 2 || groups < 2) return null;
  let best: { readonly schedule: Schedule; readonly repeats: number } | null = null;
  for (let start = 0; start < STARTS && (best === null || best.repeats > bound); start += 1) {
    const found = pack(packing, random);
    if (best === null || found.repeats < best.repeats) best = found;
  }
  return best?.schedule ?? null;
}

function pack({ groups, size, rounds, bound }: Packing, random: Random): { schedule: Schedule; repeats: number } {
  const count = groups * size;
  /** Who sits on the seats of each round, group after group. */
  const seats = Array.from({ length: rounds }, () => shuffled([...Array(count).keys()], random));
  const times = new Int16Array(count * count);
  const meet = (round: readonly number[], seat: number, person: number, by: 1 | -1): number => {
    let change = 0;
    const first = seat - (seat % size);
    for (let other = first; other < first + size; other += 1) {
      if (other === seat) continue;
      const pair = person * count + (round[other] as number);
      const mirrored = (round[other] as number) * count + person;
      // A pair's first meeting costs nothing; each more is a repeat.
      if (by > 0) change += (times[pair] as number) > 0 ? 1 : 0;
      times[pair] = times[mirrored] = (times[pair] as number) + by;
      if (by < 0) change -= (times[pair] as number) > 0 ? 1 : 0;
    }
    return change;
  };
  let repeats = 0;
  for (const round of seats) {
    for (let a = 0; a < count; a += 1)
      for (let b = a + 1; b < a - (a % size) + size; b += 1) {
        const [one, two] = [round[a] as number, round[b] as number];
        repeats += (times[one * count + two] as number) > 0 ? 1 : 0;
        times[one * count + two] = times[two * count + one] = (times[one * count + two] as number) + 1;
      }
  }
  const swap = (round: number[], a: number, b: number): number => {
    const [one, two] = [round[a] as number, round[b] as number];
    const left = meet(round, a, one, -1) + meet(round, b, two, -1);
    round[a] = two;
    round[b] = one;
    return left + meet(round, a, two, 1) + meet(round, b, one, 1);
  };
  let best = { repeats, seats: seats.map((round) => [...round]) };
  for (let step = 0; step < STEPS && best.repeats > bound; step += 1) {
    const round = seats[drawBelow(random, rounds)] as number[];
    const [a, b] = [drawBelow(random, count), drawBelow(random, count)];
    if (Math.floor(a / size) === Math.floor(b / size)) continue;
    const change = swap(round, a, b);
    const temperature = WARM * (COLD / WARM) ** (step / STEPS);
    if (change > 0 && random() >= Math.exp(-change / temperature)) swap(round, a, b);
    else repeats += change;
    if (repeats < best.repeats) best = { repeats, seats: seats.map((one) => [...one]) };
  }
  const schedule = best.seats.map((round) => {
    const groupOf = new Array<number>(count);
    round.forEach((person, seat) => {
      groupOf[person] = Math.floor(seat / size);
    });
    return groupOf;
  });
  return { schedule, repeats: best.repeats };
}
