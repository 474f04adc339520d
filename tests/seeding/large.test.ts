import { describe, expect, it } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { changeCase } from '../../src/seeding/change/change-case.ts';
import { ChangeWish } from '../../src/seeding/change/change-wish.ts';
import { explainSeats } from '../../src/seeding/explain/explain-seats.ts';
import { findFormat } from '../../src/seeding/index.ts';
import { cutPool, PART } from '../../src/seeding/large/cut-pool.ts';
import type { Pool } from '../../src/seeding/pool/pool.ts';
import { RulesFile } from '../../src/seeding/rules/rules-file.ts';
import type { Seeding } from '../../src/seeding/seeding.ts';
import { openWhole } from '../../src/seeding/solve/open-case.ts';
import type { SeedCase } from '../../src/seeding/solve/seed-case.ts';
import { solveCase } from '../../src/seeding/solve/solve-case.ts';

const calibrate = (): number => 0;
const caseOf = (format: string, pool: Pool, wanted: SeedCase['wanted'] = {}, rules: unknown = {}): SeedCase => ({
  format: findFormat(format),
  ...{ poolKind: 'all', rules: RulesFile.parse(rules), language: 'fr', leftAside: [], challenge: null, notes: [] },
  ...{ pool, wanted: { seconds: 4, ...wanted }, meanings: null, isThemeAsked: true },
  theme: { topics: ['t1', 't2'], concerns: [], nearness: null },
});

const groupsIn = ({ proposals }: Seeding, round = 0): string[][] =>
  (proposals[0]?.rounds[round]?.groups ?? []).map(({ members }) => members.map(({ id }) => id));
const pairsIn = (groups: readonly string[][]): string[] =>
  groups.flatMap((members) => members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b].sort().join('+'))));

const pool = inventPool({ people: 3_300, seed: 2 });
const ids = pool.people.map(({ id }) => id);

describe('a pool of more people than can be weighed all against each other', () => {
  it('is divided whole, every rule kept, the same for the same seed, and says how', async () => {
    const rules = {
      together: [{ name: 'twins', members: ['m5', 'm3000'] }],
      fix: [{ name: 'hosts', members: ['m17', 'm2900'], group: 2 }],
      apart: [{ name: 'rivals', members: ['m40', 'm41', 'm2500'] }],
      notAlone: [{ attribute: 'newcomers' }],
    };
    const seedCase = caseOf('intervision', pool, { size: 6 }, rules);
    const seeding = await solveCase(seedCase, calibrate);
    const groups = groupsIn(seeding);
    expect(groups.flat().sort()).toEqual([...ids].sort());
    for (const members of groups) {
      expect(members.length).toBeGreaterThanOrEqual(5);
      expect(members.length).toBeLessThanOrEqual(8);
    }
    const { rules: all } = openWhole(seedCase, calibrate);
    const met = new Set(pairsIn(groups));
    for (const { constraints } of all)
      for (const constraint of constraints)
        if (constraint.kind === 'apart')
          for (const pair of constraint.pairs)
            expect(
              met.has(
                pair
                  .map((i) => ids[i] ?? '')
                  .sort()
                  .join('+'),
              ),
            ).toBe(false);
    expect(met.has('m3000+m5')).toBe(true);
    expect(groups[1]).toEqual(expect.arrayContaining(['m17', 'm2900']));
    const isNew = new Map(pool.people.map(({ id, since }) => [id, since === '2026-09-01']));
    for (const members of groups) expect(members.filter((id) => isNew.get(id)).length).not.toBe(1);
    for (const { language } of seeding.proposals[0]?.rounds[0]?.groups ?? []) expect(language).not.toBeNull();
    expect(seeding.notes.map(({ code, text }) => `${code}: ${text}`).join()).toMatch(
      /in-parts: 3\u202f300 personnes.*7 ensembles/,
    );
    const again = await solveCase(seedCase, calibrate);
    const isCut = [seeding, again].some(({ notes }) => notes.some(({ code }) => code === 'time-over'));
    // A machine that was too busy says so.
    if (!isCut) expect(groupsIn(again)).toEqual(groups);
    // Saved, its groups have the scores they were proposed with.
    const explained = explainSeats(seedCase, groups, calibrate);
    expect(explained.score).toBeCloseTo(seeding.proposals[0]?.score ?? 0, 9);
  }, 120_000);

  it('takes a late joiner and a swap in groups that stand, and leaves the others as they are', async () => {
    const early = { ...pool, people: pool.people.slice(0, -1) };
    const seats = groupsIn(await solveCase(caseOf('plenary', early, { size: 6, seconds: 1 }), calibrate));
    const late = ids.at(-1) ?? '';
    const [a = '', b = ''] = [seats[100]?.[0], seats[500]?.[0]];
    const wish = ChangeWish.parse({ join: [late], swap: [[a, b]], locked: [3], moves: 0 });
    const [option] = changeCase(caseOf('plenary', pool), seats, { wish, accepted: [], elsewhere: [] }, calibrate);
    expect(option?.groups[100]).toContain(b);
    expect(option?.groups[500]).toContain(a);
    expect(option?.moved.map(({ id }) => id).sort()).toEqual([a, b, late].sort());
    expect(option?.leftOut).toEqual([]);
    const far = ChangeWish.parse({ place: [{ member: a, group: 9_000 }] });
    expect(() =>
      changeCase(caseOf('plenary', pool), seats, { wish: far, accepted: [], elsewhere: [] }, calibrate),
    ).toThrow(/no group 9000/);
  }, 120_000);

  it('meets nobody twice over a few rounds', async () => {
    const seeding = await solveCase(caseOf('plenary', pool, { size: 6, rounds: 3, seconds: 100 }), calibrate);
    const pairs = [0, 1, 2].flatMap((round) => pairsIn(groupsIn(seeding, round)));
    const repeats = pairs.length - new Set(pairs).size;
    const told = seeding.notes.find(({ code }) => code === 'repeats')?.text ?? '';
    expect(told).toContain(repeats === 0 ? 'aucune paire' : `${repeats} rencontre`);
    expect(repeats).toBe(0);
  }, 200_000);

  it('gives one team the best of it, and a few groups their seats', async () => {
    const team = await solveCase(caseOf('project', pool), calibrate);
    expect(team.proposals[0]?.rounds[0]?.groups).toHaveLength(1);
    expect(team.proposals[0]?.rounds[0]?.groups[0]?.criteria.find(({ name }) => name === 'coverage')?.value).toBe(1);
    expect(team.notes[0]?.code).toBe('shortlist');
    const [few] = (await solveCase(caseOf('plenary', pool, { groups: 3, size: 8 }), calibrate)).proposals;
    expect(few?.rounds[0]?.groups.map(({ members }) => members.length)).toEqual([8, 8, 8]);
    expect(few?.leftOut).toHaveLength(3_300 - 24);
  }, 120_000);

  it('refuses a rule about a group that the first part does not have', async () => {
    const rules = { fix: [{ name: 'far', members: ['m1'], group: 400 }] };
    await expect(solveCase(caseOf('plenary', pool, { size: 6 }, rules), calibrate)).rejects.toThrow(
      /"far" names group 400: .* 1 to \d+/,
    );
  }, 120_000);
});

it('cuts a pool into parts that come out even, and leaves nobody alone with a rare language', () => {
  const people = inventPool({ people: 1_600, seed: 5 }).people.map((person, i) =>
    i % 400 === 7 ? { ...person, languages: i === 7 ? ['pt'] : ['pt', 'fr'] } : person,
  );
  const cut = (weights: object) => cutPool({ pool: { ...pool, people }, rules: [], weights, groupSize: 2 });
  for (const { parts } of [cut({ concerns: -1 }), cut({ functions: 1 })]) {
    expect(parts.flat().sort((a, b) => a - b)).toEqual([...people.keys()]);
    for (const part of parts) {
      expect(part.length % 2).toBe(0);
      expect(part.length).toBeLessThanOrEqual(PART + 2);
    }
    expect(parts.filter((part) => [7, 407, 807, 1_207].some((person) => part.includes(person)))).toHaveLength(1);
  }
  // Mixed parts hold each function as often as the whole does.
  for (const part of cut({ functions: 1 }).parts)
    expect(part.filter((i) => people[i]?.function === 'coach').length / part.length).toBeCloseTo(0.1, 1);
});
