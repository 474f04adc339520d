import type { Problem } from '../optimise/problem.ts';

/** The people of each group of a division, and those left out last. */
export function seatsOf({ groups, unitOf, people }: Problem, groupOf: Int32Array): number[][] {
  const seats = Array.from({ length: groups + 1 }, (): number[] => []);
  for (let person = 0; person < people; person += 1) seats[groupOf[unitOf[person] as number] as number]?.push(person);
  return seats;
}
