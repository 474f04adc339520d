import { expect, test } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { parseRulesFile, rulesFileSchema } from '../../src/seeding/index.ts';
import { rulesByHand } from '../../src/seeding/rules/read-rules.ts';

test('says everything that is wrong with a rules file at once, and publishes its schema', () => {
  expect(() => parseRulesFile({ apart: [{ members: ['a', 'a'] }], togheter: [] })).toThrow(/twice[\s\S]*togheter/);
  expect(rulesFileSchema()).toMatchObject({
    type: 'object',
    properties: { together: {}, apart: {}, fix: {}, keep: {} },
  });
});

test('a rule that names somebody outside the pool says who and why', () => {
  const pool = inventPool({ people: 4, seed: 1 });
  const file = parseRulesFile({ apart: [{ name: 'old rivals', members: ['m0', 'm99'] }] });
  expect(() => rulesByHand(pool, file, new Map([['m99', 'who is not placed: paused']]))).toThrow(
    /"old rivals" names "m99", who is not placed: paused/,
  );
});
