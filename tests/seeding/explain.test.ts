import { expect, test } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { draftInvitation } from '../../src/seeding/explain/draft-invitation.ts';
import { findFormat, parseRulesFile, rulesFileSchema } from '../../src/seeding/index.ts';
import { rulesByHand } from '../../src/seeding/rules/read-rules.ts';

const group = {
  members: [
    { id: 'ann', name: 'Ann', role: 'facilitator', why: 'partage « la relève » avec 1 autre' },
    { id: 'bo', name: 'Bo', role: null, why: 'complète le groupe' },
    { id: 'cy', name: 'Cy', role: null, why: 'complète le groupe' },
  ],
  shares: [{ type: 'challenge', id: 'c', label: 'la relève', members: 2 }],
};

test.each([
  { language: 'fr', words: ['Bonjour Ann', 'Bo et Cy', 'la relève', 'animation', 'six semaines', 'libre'] },
  { language: 'nl', words: ['Dag Ann', 'Bo en Cy', 'la relève', 'begeleiding', 'zes weken', 'vrij'] },
  { language: 'en', words: ['Dear Ann', 'Bo and Cy', 'la relève', 'facilitator', 'six weeks', 'free'] },
] as const)('drafts an invitation with reason, role and rhythm in $language', ({ language, words }) => {
  const draft = draftInvitation(findFormat('intervision'), group, 'ann', language);
  for (const word of words) expect(draft).toContain(word);
});

test('says what a group is about as it was asked, or by what more than half of it share', () => {
  const draft = (members: number, asked: string | null) =>
    draftInvitation(
      findFormat('circle'),
      { ...group, shares: [{ type: 'topic', id: 't', label: 'la relève', members }] },
      'bo',
      'fr',
      asked,
    );
  expect(draft(2, null)).toContain('la relève');
  expect(draft(1, null)).not.toContain('autour de');
  expect(draft(1, 'les départs')).toContain('autour de «\u00a0les départs\u00a0»');
});

test('invites nobody who is not in the group', () => {
  expect(draftInvitation(findFormat('duo'), group, 'nobody', 'en')).toBeNull();
});

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
