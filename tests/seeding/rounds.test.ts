import { expect, test } from 'vitest';
import { seededRandom } from '../../src/random/index.ts';
import { findFormat } from '../../src/seeding/index.ts';
import { compileProblem, type Problem } from '../../src/seeding/optimise/problem.ts';
import { fewestRepeats } from '../../src/seeding/rounds/bound.ts';
import { golferSchedule } from '../../src/seeding/rounds/golfers.ts';
import { packedSchedule } from '../../src/seeding/rounds/packed.ts';
import { planRounds } from '../../src/seeding/rounds/plan-rounds.ts';
import { type Instance, invented } from './instances.ts';

const problemOf = ({ facts, rules, frames }: Instance): Problem =>
  compileProblem(facts, rules, frames[0] as (typeof frames)[number]);

/** Pairs that share a group more than once, counted in the plainest way. */
function repeats(schedule: readonly (readonly number[])[]): number {
  const met = new Map<string, number>();
  for (const round of schedule)
    round.forEach((group, a) => {
      for (let b = a + 1; b < round.length; b += 1)
        if (round[b] === group) met.set(`${a}-${b}`, (met.get(`${a}-${b}`) ?? 0) + 1);
    });
  return [...met.values()].reduce((sum, times) => sum + times - 1, 0);
}

test.each([
  { groups: 8, size: 4, rounds: 9 },
  { groups: 5, size: 3, rounds: 7 },
  { groups: 4, size: 4, rounds: 5 },
  { groups: 7, size: 7, rounds: 8 },
  { groups: 9, size: 3, rounds: 9 },
])('$groups groups of $size play $rounds rounds and nobody meets twice', ({ groups, size, rounds }) => {
  const schedule = golferSchedule(groups, size, rounds);
  expect(schedule).toHaveLength(rounds);
  for (const round of schedule)
    for (let group = 0; group < groups; group += 1) expect(round.filter((one) => one === group)).toHaveLength(size);
  expect(repeats(schedule)).toBe(0);
});

test('people play the rounds in groups that keep the rules', { timeout: 120_000 }, async () => {
  const it = invented({ people: 15, seed: 2, competitors: 0, monolingual: 0 }, findFormat('plenary'), { groupSize: 3 });
  const plan = await planRounds(problemOf(it), it.scoring.score, 7, { seed: 1, effort: 0.2 });
  expect(plan?.rounds).toHaveLength(7);
  expect(plan?.repeats).toBe(0);
  expect(repeats((plan?.rounds ?? []).map((round) => [...round]))).toBe(0);
});

test('where people must meet again, the plan says how few times it could be at best', {
  timeout: 120_000,
}, async () => {
  const it = invented({ people: 8, seed: 2, competitors: 0, monolingual: 0 }, findFormat('plenary'), { groupSize: 4 });
  // Two rounds of 2 × 4: each person meets 6 of 7, but two of four always sit together again.
  const plan = await planRounds(problemOf(it), it.scoring.score, 3, { effort: 0.2 });
  expect([plan?.bound, plan?.repeats]).toEqual([8, 8]);
  expect(fewestRepeats(problemOf(it), 1)).toBe(0);
  // 3 × 4: in any two rounds each group keeps a pair together, 18 times over four rounds, and a repeat counts for two of them.
  const twelve = invented({ people: 12, seed: 2, competitors: 0, monolingual: 0 }, findFormat('plenary'), {
    groupSize: 4,
  });
  expect(fewestRepeats(problemOf(twelve), 4)).toBe(9);
});

test.each([
  { groups: 2, size: 4, rounds: 4, fewest: 20 },
  { groups: 4, size: 4, rounds: 6, fewest: 24 },
  { groups: 2, size: 6, rounds: 3, fewest: 24 },
  { groups: 5, size: 4, rounds: 5, fewest: 0 },
])('$rounds rounds of $groups × $size come to the fewest repeats there can be', ({ groups, size, rounds, fewest }) => {
  const schedule = packedSchedule({ groups, size, rounds, bound: fewest }, seededRandom(5)) ?? [];
  expect(schedule).toHaveLength(rounds);
  for (const round of schedule)
    for (let group = 0; group < groups; group += 1) expect(round.filter((one) => one === group)).toHaveLength(size);
  expect(repeats(schedule)).toBe(fewest);
});

test('a schedule is handed out so that everybody shares a language with their group', {
  timeout: 240_000,
}, async () => {
  const it = invented({ people: 32, seed: 3, competitors: 0, monolingual: 0.5 }, findFormat('plenary'), {
    groupSize: 4,
  });
  const problem = problemOf(it);
  const plan = await planRounds(problem, it.scoring.score, 8, { seed: 1, effort: 0.2, timeLimit: 60_000 });
  expect(plan?.repeats).toBeLessThanOrEqual(8);
});
