import { expect, test } from 'vitest';
import { findFormat } from '../../src/seeding/index.ts';
import { planFrames } from '../../src/seeding/optimise/frame.ts';
import { aggregate } from '../../src/seeding/optimise/objective.ts';
import { compileProblem, type Problem } from '../../src/seeding/optimise/problem.ts';
import { DISTINCT, pairDistance, proposeDivisions, type SearchOptions } from '../../src/seeding/optimise/propose.ts';
import { type Instance, invented } from './instances.ts';

const plenary = invented({ people: 40, seed: 3 }, findFormat('plenary'), { groupSize: 5 });
const problemOf = ({ facts, rules, frames }: Instance): Problem =>
  compileProblem(facts, rules, frames[0] as (typeof frames)[number]);
const propose = (options: SearchOptions) =>
  proposeDivisions(problemOf(plenary), plenary.scoring.score, { effort: 0.3, ...options });

test('the same seed gives the same proposals, another seed others', async () => {
  const [one, same, other] = [await propose({ seed: 4 }), await propose({ seed: 4 }), await propose({ seed: 5 })];
  expect(one.found.map(({ groupOf }) => [...groupOf])).toEqual(same.found.map(({ groupOf }) => [...groupOf]));
  expect([...(one.found[0]?.groupOf ?? [])]).not.toEqual([...(other.found[0]?.groupOf ?? [])]);
});

test('several proposals come best first and differ in a third of their pairs or so', async () => {
  const { found } = await propose({ proposals: 3 });
  expect(found).toHaveLength(3);
  found.forEach((one, i) => {
    for (const other of found.slice(i + 1)) {
      expect(one.objective).toBeGreaterThanOrEqual(other.objective);
      expect(pairDistance(problemOf(plenary), one.groupOf, other.groupOf)).toBeGreaterThanOrEqual(DISTINCT);
    }
  });
});

test('when the time is over the best so far is given back, and said to be cut short', async () => {
  const large = invented({ people: 150, seed: 1 }, findFormat('circle'), { groupSize: 6 });
  const result = await proposeDivisions(problemOf(large), large.scoring.score, { timeLimit: 250, effort: 20 });
  expect(result.isCut).toBe(true);
  expect(result.found).toHaveLength(1);
});

test('a search can be followed and given up', async () => {
  const shares: number[] = [];
  await propose({ onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  const controller = new AbortController();
  const search = propose({ effort: 50, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('given up')), 60);
  await expect(search).rejects.toThrow('given up');
});

test('the worst group counts as much as all groups together', () => {
  expect(aggregate([0.8, 0.8, 0.2])).toBeCloseTo(0.5 * 0.6 + 0.5 * 0.2);
  // Lifting the worst by as much as the best falls is a gain: nobody is sacrificed.
  expect(aggregate([0.7, 0.8, 0.3])).toBeGreaterThan(aggregate([0.8, 0.8, 0.2]));
  expect(aggregate([])).toBe(0);
});

test('the amounts of the criteria add up to the score of a group', () => {
  const members = Int32Array.from([0, 7, 12, 21, 30]);
  for (const id of ['intervision', 'duo', 'project', 'leadership', 'circle', 'plenary']) {
    const { scoring } = invented({ people: 40, seed: 9 }, findFormat(id));
    const parts = scoring.parts(members);
    const sum = parts.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(scoring.score(members, members.length), 12);
    for (const { value } of parts) expect(value >= 0 && value <= 1).toBe(true);
    expect(parts.length).toBeGreaterThan(3);
  }
});

test('groups are as even as can be, and as few are left out as the sizes force', () => {
  const size = { min: 5, max: 8, best: [5, 6] as const };
  const frame = (people: number, wanted: { groupSize?: number; groups?: number } = {}) =>
    planFrames({ people, size, gathers: 'everyone', ...wanted })[0];
  expect(frame(17)).toEqual({ groups: 3, min: 5, max: 6, leftOut: { min: 0, max: 0 } });
  // Nine people are neither one group of at most eight nor two of at least five.
  expect(frame(9)).toEqual({ groups: 1, min: 8, max: 8, leftOut: { min: 1, max: 1 } });
  expect(frame(20, { groups: 3 })).toEqual({ groups: 3, min: 6, max: 7, leftOut: { min: 0, max: 0 } });
  expect(frame(4)).toBeUndefined();
  const duo = { min: 2, max: 2, best: [2, 2] as const };
  expect(planFrames({ people: 13, size: duo, gathers: 'everyone' })[0]?.leftOut).toEqual({ min: 1, max: 1 });
});
