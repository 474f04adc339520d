import { expect, test } from 'vitest';
import { findConflicts } from '../../src/seeding/exact/conflicts.ts';
import { checkFeasibility } from '../../src/seeding/exact/feasibility.ts';
import { explainConflicts } from '../../src/seeding/explain/explain-conflicts.ts';
import { findFormat, WORDS } from '../../src/seeding/index.ts';
import { divide } from '../../src/seeding/optimise/divide.ts';
import type { Rule } from '../../src/seeding/rules/rule.ts';
import { framesFor } from '../../src/seeding/solve/frames.ts';
import { fewestLeftOut } from '../../src/seeding/solve/leave-out.ts';
import { patience, runs } from '../support/law-seed.ts';
import { type Instance, invented } from './instances.ts';

const plenary = (people: number, file: unknown): Instance =>
  invented({ people, seed: 5, competitors: 0, monolingual: 0 }, findFormat('plenary'), { groupSize: 4, file });

const namesOf = async (it: Instance): Promise<string[][]> => {
  const result = await divide({ ...it, score: it.scoring.score, options: { effort: 0.1 } });
  expect(result.status).toBe('impossible');
  return result.status === 'impossible' ? result.conflicts.map((rules) => rules.map(({ name }) => name)) : [];
};

test('two people who must and must not sit together: those two rules, and no other, are named', async () => {
  const file = {
    together: [
      { name: 'a pair of friends', members: ['m0', 'm1'] },
      { name: 'others', members: ['m4', 'm5'] },
    ],
    apart: [
      { name: 'not these two', members: ['m0', 'm1'] },
      { name: 'nor these', members: ['m2', 'm3'] },
    ],
  };
  expect(await namesOf(plenary(12, file))).toEqual([['a pair of friends', 'not these two']]);
});

test('a chain of rules is found whole: together, together, apart', async () => {
  const file = {
    together: [
      { name: 'one', members: ['m0', 'm1'] },
      { name: 'two', members: ['m1', 'm2'] },
    ],
    apart: [
      { name: 'three', members: ['m2', 'm0'] },
      { name: 'spare', members: ['m6', 'm7'] },
    ],
  };
  expect((await namesOf(plenary(12, file))).map((names) => names.sort())).toEqual([['one', 'three', 'two']]);
});

test('more people apart than there are groups is seen at once, however many there are', async () => {
  const members = Array.from({ length: 12 }, (_, i) => `m${i}`);
  expect(await namesOf(plenary(44, { apart: [{ name: 'twelve rivals', members }] }))).toEqual([['twelve rivals']]);
});

test('two conflicts that have nothing to do with each other are both shown', async () => {
  const file = {
    together: [
      { name: 'a', members: ['m0', 'm1'] },
      { name: 'b', members: ['m4', 'm5'] },
    ],
    apart: [
      { name: 'not a', members: ['m0', 'm1'] },
      { name: 'not b', members: ['m4', 'm5'] },
    ],
  };
  const conflicts = (await namesOf(plenary(12, file))).map((names) => names.sort().join(' + ')).sort();
  expect(conflicts).toEqual(['a + not a', 'b + not b']);
});

test('somebody fixed in two groups, and a kept group that another rule enters', async () => {
  const fix = [
    { name: 'here', members: ['m0'], group: 1 },
    { name: 'there', members: ['m0'], group: 2 },
  ];
  expect(await namesOf(plenary(12, { fix }))).toEqual([['here', 'there']]);
  const kept = {
    keep: [{ name: 'as it is', members: ['m0', 'm1', 'm2'] }],
    together: [{ name: 'joins', members: ['m2', 'm9'] }],
  };
  expect((await namesOf(plenary(12, kept))).map((names) => names.sort())).toEqual([['as it is', 'joins']]);
});

test('each rule of a conflict is needed: without any one of them the rest of it can be kept', {
  timeout: patience(120_000),
}, async () => {
  let conflictsSeen = 0;
  for (let seed = 1; seed <= runs(4).numRuns; seed += 1) {
    const file = {
      together: [{ members: ['m0', 'm1'] }, { members: ['m2', 'm3'] }, { members: ['m1', 'm4'] }],
      apart: [{ members: ['m0', 'm4', 'm6'] }, { members: ['m3', 'm5', 'm7', 'm8'] }],
      atMost: [{ attribute: 'organisation', count: 1 }],
      notAlone: [{ attribute: 'external', value: true }],
    };
    const format = findFormat(seed % 2 === 0 ? 'intervision-self-led' : 'plenary');
    const it = invented({ people: 9 + (seed % 4), seed, monolingual: 0.6 }, format, { file });
    const conflicts = await findConflicts({ ...it, seconds: 30 });
    for (const conflict of conflicts) {
      conflictsSeen += 1;
      expect((await checkFeasibility(it.facts, conflict, it.frames, 10)).status).toBe('infeasible');
      for (const rule of conflict) {
        const rest = conflict.filter((other) => other !== rule);
        expect((await checkFeasibility(it.facts, rest, it.frames, 10)).status, `${rule.name} is needed`).toBe(
          'feasible',
        );
      }
    }
  }
  expect(conflictsSeen).toBeGreaterThan(0);
});

test('one who shares no language with anybody is named, and leaving them out is a remedy', {
  timeout: 60_000,
}, async () => {
  const it = plenary(12, {});
  const facts = { ...it.facts, languages: Int32Array.from({ length: 12 }, (_, person) => (person === 7 ? 2 : 1)) };
  const language: Rule = { name: 'language', derived: true, constraints: [{ kind: 'language', mode: 'shared' }] };
  const request = { facts, rules: [language], frames: it.frames, score: it.scoring.score, options: { effort: 0.1 } };
  const framesOf = (people: number) => framesFor(people, findFormat('plenary'), { size: 4 }, []);
  const leftOut = await fewestLeftOut(request, framesOf);
  expect(leftOut).toEqual([7]);
  const people = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: `Member ${i}` }));
  const [conflict] = await explainConflicts(request, { conflicts: [[language]], people, leftOut }, WORDS.en);
  expect(conflict?.people).toEqual([{ id: 'm7', name: 'Member 7' }]);
  expect(conflict?.remedy).toMatch(/ – or leave Member 7 without a group: every rule is then kept for the others$/);
});

test('a conflict says which pair it is about', { timeout: 60_000 }, async () => {
  const it = plenary(12, {
    together: [{ name: 'friends', members: ['m0', 'm1'] }],
    apart: [{ name: 'rivals', members: ['m0', 'm1', 'm2', 'm3'] }],
  });
  const request = { ...it, score: it.scoring.score, options: { effort: 0.1 } };
  const people = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: `Member ${i}` }));
  const [conflict] = await explainConflicts(request, { conflicts: [it.rules], people, leftOut: [] }, WORDS.fr);
  expect(conflict?.remedy).toContain('il s’agit de\u00a0: Member 0 et Member 1 – retirez une de ces règles');
  expect(conflict?.people?.map(({ id }) => id)).toEqual(['m0', 'm1']);
});
