import { describe, expect, it } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { seededRandom } from '../../src/random/index.ts';
import { assignmentModel, readAssignment } from '../../src/seeding/exact/assignment.ts';
import { findConflicts } from '../../src/seeding/exact/conflicts.ts';
import { solve } from '../../src/seeding/exact/solver.ts';
import { explainConflicts } from '../../src/seeding/explain/remedies/explain-conflicts.ts';
import { draftInvitation, findFormat, WORDS } from '../../src/seeding/index.ts';
import { divide } from '../../src/seeding/optimise/divide.ts';
import { compileProblem } from '../../src/seeding/optimise/problem.ts';
import { violationsOf } from '../../src/seeding/optimise/violations.ts';
import type { Rule } from '../../src/seeding/rules/rule.ts';
import { rulesOfPart } from '../../src/seeding/rules/rules-of-part.ts';
import { framesFor } from '../../src/seeding/solve/frames.ts';
import { fewestLeftOut } from '../../src/seeding/solve/leave-out.ts';
import { rangesOf, sayHours, slotsOf } from '../../src/wording/index.ts';
import { instance } from './instances.ts';

const TUESDAY_NOON = 24 + 12;
const plenary = findFormat('plenary');

/** People of the given free hours (null: did not say), who speak one language and compete with nobody. */
function withHours(hours: readonly (readonly number[] | null)[], atLeast: number, groupSize: number) {
  const invented = inventPool({ people: hours.length, seed: 5, competitors: 0, monolingual: 0 });
  const people = invented.people.map((person, i) => ({ ...person, ...(hours[i] == null ? {} : { free: hours[i] }) }));
  const file = { hours: { name: 'time to meet', form: 'f', question: 'when', atLeast } };
  return instance({ ...invented, people }, plenary, { groupSize, file });
}

const hoursRule = (free: readonly (readonly number[] | null)[], min: number): Rule => ({
  name: 'hours',
  derived: false,
  constraints: [{ kind: 'hours', free, min }],
});

function violations(free: readonly (readonly number[] | null)[], min: number, members: readonly number[]): number {
  const facts = { people: free.length, languages: new Int32Array(free.length).fill(-1) };
  const frame = { groups: 1, min: 1, max: 9, leftOut: { min: 0, max: 0 } };
  return violationsOf(
    compileProblem(facts, [hoursRule(free, min)], frame),
    0,
    Int32Array.from(members),
    members.length,
  );
}

describe('hours that a group needs free in common', () => {
  it('counts, in the hours that suit best, how often somebody is not free', () => {
    const free = [[TUESDAY_NOON, 37, 100], [TUESDAY_NOON, 37], [TUESDAY_NOON, 167], null];
    expect(violations(free, 1, [0, 1, 2])).toBe(0);
    expect(violations(free, 2, [0, 1])).toBe(0);
    expect(violations(free, 2, [0, 1, 2])).toBe(1);
    expect(violations(free, 3, [1, 2])).toBe(2);
    expect(violations([[0], [167]], 2, [0, 1])).toBe(2);
  });

  it('takes somebody who did not say as free always, and keeps the people of a part their own hours', () => {
    expect(violations([null, null, null], 168, [0, 1, 2])).toBe(0);
    expect(violations([[5], null], 1, [0, 1])).toBe(0);
    const [part] = rulesOfPart([hoursRule([[1], [2], null], 1)], [2, 1]);
    expect(part?.constraints).toEqual([{ kind: 'hours', free: [null, [2]], min: 1 }]);
  });

  it('agrees with trying every division, on small invented weeks', { timeout: 120_000 }, async () => {
    let possible = 0;
    let impossible = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed);
      const people = 6;
      const min = 1 + (seed % 3);
      const free = Array.from({ length: people }, () =>
        random() < 0.1 ? null : [...Array(8).keys()].filter(() => random() < 0.55).map((hour) => 20 * hour),
      );
      const frame = { groups: 2, min: 3, max: 3, leftOut: { min: 0, max: 0 } };
      const facts = { people, languages: new Int32Array(people).fill(-1) };
      const problem = compileProblem(facts, [hoursRule(free, min)], frame);
      const keeps = (members: readonly number[]): boolean =>
        violationsOf(problem, 0, Int32Array.from(members), members.length) === 0;
      const byHand = [...Array(1 << people).keys()].some((set) => {
        const one = [...Array(people).keys()].filter((person) => (set >> person) & 1);
        const other = [...Array(people).keys()].filter((person) => !((set >> person) & 1));
        return one.length === 3 && keeps(one) && keeps(other);
      });
      const assignment = assignmentModel(facts, [hoursRule(free, min)], frame);
      const solution = await solve(assignment.model, 30);
      expect(solution.status, `seed ${seed}`).toBe(byHand ? 'optimal' : 'infeasible');
      if (solution.status === 'optimal') {
        const groupOf = readAssignment(assignment, solution.values, people, frame);
        for (const group of [0, 1])
          expect(keeps([...groupOf.keys()].filter((person) => groupOf[person] === group))).toBe(true);
        possible += 1;
      } else impossible += 1;
    }
    expect(Math.min(possible, impossible)).toBeGreaterThan(10);
  });

  it('is kept by the groups that are proposed', async () => {
    const hours = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? [8, 9, 10] : [60, 61, 62]));
    const it = withHours(hours, 2, 4);
    const frames = framesFor(12, plenary, { groups: 4 }, it.rules);
    const found = await divide({ ...it, frames, score: it.scoring.score, options: { effort: 0.2 } });
    expect(found.status).toBe('divided');
    if (found.status !== 'divided') return;
    const groupOf = found.found[0]?.groupOf as Int32Array;
    for (let a = 0; a < 12; a += 1)
      for (let b = 0; b < 12; b += 1) if (groupOf[a] === groupOf[b]) expect(a % 2).toBe(b % 2);
  });

  it('is named when no hour is common to all, with the most hours that could be asked for and who fits nobody', async () => {
    const hours = Array.from({ length: 8 }, (_, i) => (i === 3 ? [150] : [8, 9]));
    const it = withHours(hours, 2, 4);
    const { conflicts } = await findConflicts({ ...it, seconds: 20 });
    expect(conflicts.map((rules) => rules.map(({ name }) => name))).toEqual([['time to meet']]);
    const without = await fewestLeftOut(it, (people) => framesFor(people, plenary, { groups: 2 }, it.rules));
    const request = { ...it, score: it.scoring.score, options: { effort: 0.1 } };
    const told = await explainConflicts(request, { conflicts, people: it.pool.people, without }, WORDS.en);
    expect(told[0]?.rules).toEqual(['time to meet']);
    expect(told[0]?.people?.map(({ id }) => id)).toEqual(['m3']);
    expect(told[0]?.remedy).toContain('Too few others are free at the same hours as');
    expect(told[0]?.remedy).toContain('Not even one hour in common');
    const three = withHours(
      hours.map(() => [8, 9]),
      3,
      4,
    );
    const found = await findConflicts({ ...three, seconds: 20 });
    const of = { conflicts: found.conflicts, people: three.pool.people, without: [] };
    const [less] = await explainConflicts({ ...request, ...three }, of, WORDS.en);
    expect(less?.remedy).toContain('With 2 hours in common at most');
  });

  it('is said as a person reads it, and proposed in the letter', () => {
    const slots = slotsOf([
      { day: 4, from: 9, to: 10 },
      { day: 2, from: 12, to: 14 },
    ]);
    const hours = rangesOf(slots);
    expect(hours).toEqual([
      { day: 2, from: 12, to: 14 },
      { day: 4, from: 9, to: 10 },
    ]);
    expect(sayHours('en', hours)).toBe('Tuesday 12–14, Thursday 9–10');
    expect(sayHours('fr', hours)).toBe('mardi 12–14\u00a0h, jeudi 9–10\u00a0h');
    expect(sayHours('nl', hours)).toBe('dinsdag 12–14\u00a0u, donderdag 9–10\u00a0u');
    const members = ['a', 'b'].map((id) => ({ id, name: id, role: null, why: '' }));
    const group = { members, shares: [], hours };
    const letter = draftInvitation({ format: plenary, group, memberId: 'a' }, 'en');
    expect(letter?.text).toContain(
      'Possible moments, when all of you who answered are free: Tuesday 12–14, Thursday 9–10.',
    );
  });
});
