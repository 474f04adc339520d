import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFeasibility } from '../../src/seeding/exact/feasibility.ts';
import type { Format } from '../../src/seeding/formats/format.ts';
import { findFormat } from '../../src/seeding/index.ts';
import { divide } from '../../src/seeding/optimise/divide.ts';
import type { Pool } from '../../src/seeding/pool/pool.ts';
import { patience, runs } from '../support/law-seed.ts';
import { type Instance, invented } from './instances.ts';

/** Requests drawn in a run of the tests; `npm run soak` draws others. */
const DRAWN = 150;
/** The solver's own limit of 30 s may be met on a busy machine. */
const PATIENCE = patience(120_000);

const FORMATS = ['intervision-self-led', 'duo', 'circle', 'plenary', 'project', 'intergenerational-duo'];

/** A pool, a format and rules by hand: often possible, sometimes not. */
const request = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  people: fc.integer({ min: 2, max: 10 }),
  format: fc.constantFrom(...FORMATS),
  together: fc.integer({ min: 0, max: 2 }),
  apart: fc.integer({ min: 0, max: 3 }),
  atMost: fc.boolean(),
  notAlone: fc.boolean(),
});

function make({ seed, people, format, ...hand }: typeof request extends fc.Arbitrary<infer R> ? R : never): Instance {
  const member = (i: number): string => `m${(seed + i * 7) % people}`;
  const pairs = (count: number, step: number): { members: string[] }[] =>
    Array.from({ length: count }, (_, i) => ({ members: [member(i), member(i + step)] })).filter(
      ({ members: [a, b] }) => a !== b,
    );
  const file = {
    together: pairs(hand.together, 1),
    apart: pairs(hand.apart, 2),
    atMost: hand.atMost ? [{ attribute: 'organisation', count: 2 }] : [],
    notAlone: hand.notAlone ? [{ attribute: 'external', value: true }] : [],
  };
  return invented({ people, seed }, findFormat(format), { file });
}

/** Reads the rules from the pool itself, in the plainest way, and says which a group breaks. */
function brokenIn(pool: Pool, format: Format, members: readonly number[]): string[] {
  const broken: string[] = [];
  const group = members.map((i) => pool.people[i] as Pool['people'][number]);
  if (group.length < format.size.min || group.length > format.size.max) broken.push(`size ${group.length}`);
  for (const a of group)
    for (const b of group) {
      if (a === b) continue;
      if (format.rules.lineOfManagement && a.managers.includes(b.id)) broken.push(`${b.id} manages ${a.id}`);
      const compete = ([x, y]: readonly [string, string]) => x === a.organisation?.id && y === b.organisation?.id;
      if (format.rules.competitors && pool.competitors.some(compete)) broken.push(`${a.id} and ${b.id} compete`);
      const sat = pool.satTogether.some(
        ({ a: x, b: y, until }) => x === a.id && y === b.id && (until === null || until >= '2026-05-23'),
      );
      if (format.rules.apartMonths === 6 && sat) broken.push(`${a.id} and ${b.id} sat together`);
    }
  const share = (one: readonly string[], other: readonly string[]) => one.some((language) => other.includes(language));
  const all = ['fr', 'nl', 'en'].some((language) => group.every(({ languages }) => languages.includes(language)));
  const bridge = group.some((one) => group.every((other) => share(one.languages, other.languages)));
  if (format.rules.language === 'shared' && !all) broken.push('no language in common');
  if (format.rules.language === 'bridge' && !bridge) broken.push('no bridge');
  return broken;
}

test('no proposal breaks a hard rule, and nothing possible is called impossible', { timeout: PATIENCE }, async () => {
  let divisions = 0;
  let impossible = 0;
  await fc.assert(
    fc.asyncProperty(request, async (drawn) => {
      const it = make(drawn);
      const { facts, rules, frames, scoring, pool } = it;
      const result = await divide({
        facts,
        rules,
        frames,
        score: scoring.score,
        options: { seed: 1, effort: 0.015, proposals: 2 },
      });
      if (result.status === 'impossible' && frames.length > 0) {
        impossible += 1;
        expect((await checkFeasibility(facts, rules, [...frames].reverse(), 30)).status).toBe('infeasible');
        expect(result.conflicts.length).toBeGreaterThan(0);
      }
      if (result.status !== 'divided') return;
      divisions += 1;
      for (const { groupOf } of result.found) {
        const groups = Array.from({ length: result.problem.groups }, (): number[] => []);
        for (let i = 0; i < facts.people; i += 1)
          groups[groupOf[result.problem.unitOf[i] as number] as number]?.push(i);
        for (const members of groups) expect(brokenIn(pool, findFormat(drawn.format), members)).toEqual([]);
        for (const { constraints } of rules)
          for (const constraint of constraints)
            for (const members of groups) {
              if (constraint.kind === 'together')
                expect([0, constraint.people.length]).toContain(
                  constraint.people.filter((i) => members.includes(i)).length,
                );
              if (constraint.kind === 'apart')
                for (const [a, b] of constraint.pairs) expect(members.includes(a) && members.includes(b)).toBe(false);
              if (constraint.kind !== 'count') continue;
              const counted = constraint.people.filter((i) => members.includes(i)).length;
              expect(counted).toBeLessThanOrEqual(constraint.max);
              if (!constraint.orNone || counted > 0) expect(counted).toBeGreaterThanOrEqual(constraint.min);
            }
      }
    }),
    runs(DRAWN),
  );
  // Both sides of the law were met.
  expect(divisions).toBeGreaterThan(0.3 * runs(DRAWN).numRuns);
  expect(impossible).toBeGreaterThan(0.01 * runs(DRAWN).numRuns);
});

test('a pool that was divided once, and then given rules that this division keeps, is never called impossible', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 2, max: 5 }), async (seed, groups) => {
      const people = groups * 3;
      const planted = (i: number): number => i % groups;
      const pairs = Array.from(
        { length: people * people },
        (_, cell) => [Math.floor(cell / people), cell % people] as const,
      );
      const chosen = pairs.filter(([a, b], i) => a < b && (i * seed) % 7 < 4);
      const member = (i: number): string => `m${i}`;
      const file = {
        apart: chosen
          .filter(([a, b]) => planted(a) !== planted(b))
          .map(([a, b]) => ({ members: [member(a), member(b)] })),
        together: chosen
          .filter(([a, b]) => planted(a) === planted(b))
          .slice(0, 2)
          .map(([a, b]) => ({ members: [member(a), member(b)] })),
      };
      const { facts, rules, frames, scoring } = invented({ people, seed }, findFormat('plenary'), {
        groupSize: 3,
        file: { ...file, off: ['language'] },
      });
      const result = await divide({ facts, rules, frames, score: scoring.score, options: { effort: 0.015 } });
      expect(result.status).toBe('divided');
    }),
    runs(25),
  );
});
