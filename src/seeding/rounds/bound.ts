import type { Problem } from '../optimise/problem.ts';

/**
 * Fewest times that people must sit with somebody again over so many rounds, whatever the divisions: counted by all
 * pairs that may meet at all, by each person's possible partners, and by how any two rounds must cross, whichever says
 * most. No schedule has fewer repeats; there may be none that has as few.
 */
export function fewestRepeats(problem: Problem, rounds: number): number {
  const { people, apart, groups, frame } = problem;
  const partners = Array.from({ length: people }, (_, person) => {
    let count = 0;
    for (let other = 0; other < people; other += 1)
      if (other !== person && apart[person * people + other] === 0) count += 1;
    return count;
  });
  const places = people - frame.leftOut.max;
  const pairsEachRound = fewestPairs(Math.max(0, places), groups);
  const possible = partners.reduce((sum, count) => sum + count, 0) / 2;
  const byPairs = rounds * pairsEachRound - possible;
  if (frame.leftOut.max > 0) return Math.max(0, Math.ceil(byPairs));
  // Everybody sits with at least min − 1 others in every round.
  const excess = partners.map((count) => Math.max(0, rounds * (frame.min - 1) - count));
  const byPerson = excess.reduce((sum, count) => sum + count, 0) / 2;
  return Math.max(0, Math.ceil(byPairs), Math.ceil(byPerson), byCrossing(groups, frame.min, rounds));
}

/**
 * A group of more people than the other round has groups keeps some of them together. A pair that meets t times does so in
 * t(t − 1)/2 pairs of rounds and repeats t − 1 times: with t at most the rounds, each repeat accounts for rounds/2 at most.
 */
function byCrossing(groups: number, size: number, rounds: number): number {
  if (rounds < 2) return 0;
  const together = groups * fewestPairs(size, groups) * ((rounds * (rounds - 1)) / 2);
  return Math.ceil((2 * together) / rounds);
}

/** Pairs that sit together when people are spread over the groups as evenly as can be: no other way has fewer. */
function fewestPairs(people: number, groups: number): number {
  if (groups === 0) return 0;
  const low = Math.floor(people / groups);
  const larger = people - low * groups;
  return larger * ((low * (low + 1)) / 2) + (groups - larger) * ((low * (low - 1)) / 2);
}
