import { describe, expect, it } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import {
  admitsOf,
  concernedPool,
  eligiblePool,
  findFormat,
  isConcerned,
  namedByHand,
} from '../../src/seeding/index.ts';
import type { Theme } from '../../src/seeding/pool/person-facts.ts';
import type { Person } from '../../src/seeding/pool/pool.ts';
import { NO_RULES, RulesFile } from '../../src/seeding/rules/rules-file.ts';
import type { SeedCase } from '../../src/seeding/solve/seed-case.ts';
import { solveCase } from '../../src/seeding/solve/solve-case.ts';

const empty = inventPool({ people: 0, seed: 1 });
const [nobody] = inventPool({ people: 1, seed: 1 }).people as [Person];
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...nobody,
  ...{ id, name: id, languages: ['fr'], concerns: [], needs: [], offers: [], topics: [], external: false },
  ...{ paused: false, until: null, participation: 'active' as const },
  ...more,
});

const placed = (people: readonly Person[], format = 'intervision', file: Partial<RulesFile> = {}) => {
  const rules = RulesFile.parse(file);
  const named = namedByHand({ kind: 'all' }, rules);
  return eligiblePool({ ...empty, people }, admitsOf(findFormat(format), rules, named)).pool.people.map(({ id }) => id);
};

describe('who can be placed', () => {
  const people = [person('ann'), person('out', { participation: 'outside' })];

  it('is nobody at the outside of the community’s life, but in a plenary', () => {
    expect(placed(people)).toEqual(['ann']);
    expect(placed(people, 'plenary')).toEqual(['ann', 'out']);
  });

  it('is whoever a rule admits or names', () => {
    expect(placed(people, 'intervision', { outside: true })).toEqual(['ann', 'out']);
    const together = [{ members: ['ann', 'out'] }];
    expect(placed(people, 'intervision', { together })).toEqual(['ann', 'out']);
    expect([...namedByHand({ kind: 'list', ids: ['bo'] }, NO_RULES, ['cy'])]).toEqual(['bo', 'cy']);
  });
});

const theme: Theme = { topics: [], concerns: ['challenge/c'], nearness: { near: 0.4 } };

describe('a theme', () => {
  const raised = person('raised', { concerns: [{ type: 'challenge', id: 'c', title: 'C', topics: [] }] });

  it('concerns whoever has it as their own, and whoever is near it', () => {
    const all = [raised, person('near'), person('far')];
    const { pool, leftAside } = concernedPool({ ...empty, people: all }, (one) => isConcerned(one, theme));
    expect(pool.people.map(({ id }) => id)).toEqual(['raised', 'near']);
    expect(leftAside).toEqual([{ id: 'far', reason: 'not-concerned' }]);
  });

  it('that concerns too few is told with their names, and nothing is proposed', async () => {
    const seedCase: SeedCase = {
      format: findFormat('circle'),
      ...{ poolKind: 'all', wanted: {}, rules: NO_RULES, language: 'fr', challenge: 'c', notes: [] },
      pool: { ...empty, people: [raised, person('near')] },
      leftAside: [{ id: 'far', reason: 'not-concerned' }],
      theme,
      isThemeAsked: true,
      meanings: null,
    };
    const { proposals, conflicts, notes } = await solveCase(seedCase, () => 0);
    expect(proposals).toEqual([]);
    expect(conflicts[0]?.remedy).toMatch(/seules raised et near sont concernées, .* au moins 4/);
    expect(notes.map(({ code }) => code)).toContain('not-placed-not-concerned');
  });
});
