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
    expect(conflicts[0]?.remedy).toMatch(/le sujet concerne seulement raised et near, .* au moins 4/);
    expect(notes.map(({ code }) => code)).toContain('not-placed-not-concerned');
  });

  describe('whose people do not all fit into groups', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => person(id));
    const [e, f, dutch] = [person('e'), person('f'), person('g', { languages: ['nl'] })];
    const themed = async (people: readonly Person[], nearby: readonly string[], format = 'intervision') =>
      await solveCase(
        {
          format: findFormat(format),
          ...{ poolKind: 'all', wanted: { proposals: 1 }, rules: NO_RULES, language: 'en', challenge: null, notes: [] },
          ...{ pool: { ...empty, people }, leftAside: [], isThemeAsked: true, meanings: null, nearby },
          theme: { topics: [], concerns: [], nearness: Object.fromEntries(people.map(({ id }) => [id, 0.5])) },
        },
        () => 0,
      );
    const idsOf = ({ proposals: [proposal] }: Awaited<ReturnType<typeof themed>>): string[] =>
      (proposal?.rounds ?? []).flatMap(({ groups }) => groups.flatMap(({ members }) => members.map(({ id }) => id)));

    it('are completed by as few to whom it is near as can be', async () => {
      const seeding = await themed([...all, e, f], ['e', 'f']);
      expect(idsOf(seeding)).toHaveLength(5);
      expect(idsOf(seeding)).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
      const note = seeding.notes.find(({ code }) => code === 'completed');
      expect(note?.text).toMatch(/somebody close to the subject joins them: [ef]$/);
      expect(seeding.pool.people).toBe(5);
      expect(seeding.proposals[0]?.leftOut).toEqual([]);
    });

    it('leave one out by name where a rule has no place for them', async () => {
      const seeding = await themed([...all, e, dutch], []);
      expect(idsOf(seeding).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      const note = seeding.notes.find(({ code }) => code === 'concerned-left-out');
      expect(note?.text).toContain('the subject concerns g too');
    });

    it('are all placed where they can be, and nobody else is', async () => {
      const seeding = await themed([...all, e, f], ['f']);
      expect(idsOf(seeding).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(seeding.notes.map(({ code }) => code)).not.toContain('completed');
    });

    it('are told of alone where nobody near can help', async () => {
      const { proposals, conflicts } = await themed([person('a'), dutch], ['g']);
      expect(proposals).toEqual([]);
      expect(conflicts[0]?.remedy).toContain('the subject concerns only a');
    });
  });
});
