import { expect, test } from 'vitest';
import { changeDivision } from '../../src/seeding/change/change-division.ts';
import { compareScenarios } from '../../src/seeding/change/compare.ts';
import { forbidden } from '../../src/seeding/change/forbidden.ts';
import { leastHarm, UNASKED } from '../../src/seeding/change/least-harm.ts';
import { findFormat, WORDS } from '../../src/seeding/index.ts';
import { divide } from '../../src/seeding/optimise/divide.ts';
import { costOfMeetingAgain, meetingsAgain } from '../../src/seeding/rounds/meetings.ts';
import type { Rule } from '../../src/seeding/rules/rule.ts';
import { invented } from './instances.ts';

const format = findFormat('plenary');

/** Nineteen people in four groups, of whom the last comes late: the division was made without them. */
async function withLatecomer() {
  const all = invented({ people: 19, seed: 4, competitors: 0, monolingual: 0 }, format, { groupSize: 5 });
  const early = invented({ people: 18, seed: 4, competitors: 0, monolingual: 0 }, format, { groups: 4 });
  const divided = await divide({ ...early, score: early.scoring.score, options: { effort: 0.2 } });
  if (divided.status !== 'divided') throw new Error('the pool of this test can be divided');
  const { problem, found } = divided;
  const before = Array.from({ length: 19 }, (_, i) =>
    i === 18 ? -1 : (found[0]?.groupOf[problem.unitOf[i] as number] as number),
  );
  return { facts: all.facts, rules: all.rules, score: all.scoring.score, before, groups: 4, size: { min: 4, max: 5 } };
}

test('a late joiner is placed without moving anybody, and each move more must bring something', async () => {
  const request = await withLatecomer();
  const options = changeDivision({ ...request, moves: 3 });
  expect(options[0]?.moves).toBe(0);
  expect(options[0]?.moved).toEqual([]);
  expect(options[0]?.groupOf[18]).toBeLessThan(4);
  options.slice(1).forEach((option, i) => {
    expect(option.moves).toBeLessThanOrEqual(3);
    expect(option.objective).toBeGreaterThan(options[i]?.objective ?? 1);
  });
  // Nobody is said to have moved who did not, and nobody moved who is not named.
  for (const { groupOf, moved } of options)
    expect(moved).toEqual(request.before.flatMap((group, i) => (group >= 0 && group !== groupOf[i] ? [i] : [])));
});

test('a locked group stays as it is', async () => {
  const request = await withLatecomer();
  for (const { groupOf } of changeDivision({ ...request, moves: 6, locked: [0, 1] }))
    request.before.forEach((group, i) => {
      if (group === 0 || group === 1) expect(groupOf[i]).toBe(group);
      else expect(groupOf[i]).toBeGreaterThan(1);
    });
});

test('a new rule is met with as few moves as it needs, or said not to be within them', async () => {
  const request = await withLatecomer();
  const [a, b] = request.before.flatMap((group, i) => (group === 0 ? [i] : [])) as [number, number];
  const rules = [
    ...request.rules,
    { name: 'not these', derived: false, constraints: [{ kind: 'apart', pairs: [[a, b]] } as const] },
  ];
  expect(changeDivision({ ...request, rules, moves: 0 })).toEqual([]);
  const [first] = changeDivision({ ...request, rules, moves: 2 });
  expect(first?.moves).toBeLessThanOrEqual(2);
  expect(first?.groupOf[a]).not.toBe(first?.groupOf[b]);
});

test('people who sit together elsewhere are kept apart first, as far as rules and moves allow', async () => {
  const request = await withLatecomer();
  const ids = request.before.map((_, i) => `m${i}`);
  const roomy = [0, 1, 2, 3].find((group) => request.before.filter((one) => one === group).length < 5) as number;
  // Elsewhere the late joiner sits with everybody but one group that has room.
  const elsewhere = [{ round: 2, members: ids.filter((_, i) => request.before[i] !== roomy) }];
  const pairCost = costOfMeetingAgain(ids, elsewhere);
  const [first] = changeDivision({ ...request, moves: 0, pairCost });
  expect(first?.groupOf[18]).toBe(roomy);
  // The cost is no rule: where that group takes nobody, they meet again rather than stay without a group.
  const [locked] = changeDivision({ ...request, moves: 0, pairCost, locked: [roomy] });
  expect(locked?.groupOf[18]).not.toBe(roomy);
  expect(locked?.groupOf[18]).toBeLessThan(4);
});

test('pairs that meet again are told with the rounds in which they do', () => {
  const elsewhere = [
    { round: 1, members: ['ann', 'bo', 'cy'] },
    { round: 3, members: ['bo', 'ann'] },
    { round: 3, members: ['di'] },
  ];
  expect(meetingsAgain([['ann', 'bo', 'di'], ['cy']], elsewhere)).toEqual([{ pair: ['ann', 'bo'], rounds: [1, 3] }]);
  expect(meetingsAgain([['cy', 'di'], ['ann'], ['bo']], elsewhere)).toEqual([]);
  expect(costOfMeetingAgain(['ann', 'bo'], [])).toBeUndefined();
  expect([...(costOfMeetingAgain(['ann', 'bo', 'zoe'], elsewhere)?.times ?? [])]).toEqual([0, 2, 0, 2, 0, 0, 0, 0, 0]);
});

test('two scenarios side by side: who sits elsewhere, which pairs part and which meet', () => {
  const difference = compareScenarios(
    {
      groups: [
        ['ann', 'bo'],
        ['cy', 'di'],
      ],
    },
    {
      groups: [
        ['ann', 'cy'],
        ['bo', 'di'],
      ],
    },
  );
  expect(difference).toEqual({
    moved: [
      { id: 'bo', from: 1, to: 2 },
      { id: 'cy', from: 2, to: 1 },
    ],
    groups: [1, 2],
    parted: [
      ['ann', 'bo'],
      ['cy', 'di'],
    ],
    joined: [
      ['ann', 'cy'],
      ['bo', 'di'],
    ],
  });
});

test('where nothing is said, only whom a rule makes move moves; what more would bring is offered', async () => {
  const request = { ...(await withLatecomer()), ...UNASKED };
  const [first, ...offered] = leastHarm(request, []);
  expect(first?.moved).toEqual([]);
  for (const { moves } of offered) expect(moves).toBeLessThanOrEqual(UNASKED.beyond);
});

test('whoever accepted moves only where nothing else keeps the rules', async () => {
  const request = await withLatecomer();
  const [a, b] = request.before.flatMap((group, i) => (group === 0 ? [i] : [])) as [number, number];
  const apart: Rule = { name: 'not these', derived: false, constraints: [{ kind: 'apart', pairs: [[a, b]] }] };
  const firm = (person: number): Rule => ({
    name: `accepted ${person}`,
    derived: false,
    constraints: [{ kind: 'fixed', people: [person], group: request.before[person] as number }],
  });
  const wanted = { ...request, rules: [...request.rules, apart], ...UNASKED };
  const [one] = leastHarm(wanted, [firm(a)]);
  expect(one?.moved).not.toContain(a);
  expect(one?.moved).toContain(b);
  const [both] = leastHarm(wanted, [firm(a), firm(b)]);
  expect(both?.groupOf[a]).not.toBe(both?.groupOf[b]);
});

test('a change that cannot be says which rule forbids it, and about whom', async () => {
  const request = await withLatecomer();
  const [a, b] = request.before.flatMap((group, i) => (group === 0 ? [i] : [])) as [number, number];
  const apart: Rule = { name: 'not these', derived: false, constraints: [{ kind: 'apart', pairs: [[a, b]] }] };
  const people = request.before.map((_, i) => ({ name: `Person ${i}` })) as never;
  const error = forbidden(
    { ...request, rules: [...request.rules, apart], moves: 0 },
    { pool: { people } as never, words: WORDS.en },
  );
  expect(error.message).toBe(
    `the change would break "not these" (Person ${a} and Person ${b}): allow more moves, unlock a group, or put others elsewhere`,
  );
  expect(error.details).toMatchObject({ rules: ['not these'] });
});
