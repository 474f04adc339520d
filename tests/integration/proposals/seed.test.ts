import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createSeeder } from '../../../src/proposals/index.ts';
import { BUILT_IN_FORMATS, parseRulesFile, Seeding } from '../../../src/seeding/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
const today = () => '2026-11-01';

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { detectLanguage, rejects: '/dev/null' });
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const seeder = () => createSeeder({ graph, today });

test.each(BUILT_IN_FORMATS.map(({ id }) => id))(
  'proposes groups of the demo community with reasons in French: %s',
  async (format) => {
    const seeding = await seeder().seed({ format, pool: { kind: 'all' }, seconds: 30, proposals: 1 }, PUBLIC_VIEWER);
    expect(Seeding.parse(seeding)).toEqual(seeding);
    expect(seeding.conflicts, JSON.stringify(seeding.conflicts)).toEqual([]);
    const groups = seeding.proposals[0]?.rounds[0]?.groups ?? [];
    expect(groups.length).toBeGreaterThan(0);
    for (const { score, criteria, members } of groups) {
      expect(criteria.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 9);
      for (const { why } of members) expect(why.length).toBeGreaterThan(5);
    }
    const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('never places or names a hidden member, and the keeper sees more people than the public', async () => {
  const [open, whole] = await Promise.all(
    [PUBLIC_VIEWER, KEEPER].map((viewer) =>
      seeder().seed({ format: 'plenary', pool: { kind: 'all' }, proposals: 1, seconds: 10 }, viewer),
    ),
  );
  expect(open?.pool.people).toBeLessThan(whole?.pool.people ?? 0);
});

test('draws pools from a topic, a gathering, a challenge and a list', async () => {
  const about = { type: 'challenge', id: 'c-intervision-sans-animateur' } as const;
  const pools = [
    { kind: 'topic', id: 'intervision' },
    { kind: 'gathering', id: 'ga-fondation' },
    { kind: 'challenge', id: 'c-intervision-sans-animateur' },
    { kind: 'list', ids: ['julie-lambert', 'marc-delvaux', 'amina-benali'] },
  ] as const;
  for (const pool of pools) {
    const { proposals, pool: used } = await seeder().seed(
      { format: 'project', pool, about, seconds: 5 },
      PUBLIC_VIEWER,
    );
    expect(used.people).toBeGreaterThan(2);
    expect(proposals.length).toBeGreaterThan(0);
  }
});

test('an impossible request names the rules that conflict and what each costs', async () => {
  const rules = parseRulesFile({
    together: [{ name: 'ensemble', members: ['julie-lambert', 'marc-delvaux'] }],
    apart: [{ name: 'séparés', members: ['julie-lambert', 'marc-delvaux'] }],
  });
  const { proposals, conflicts } = await seeder().seed(
    { format: 'plenary', pool: { kind: 'all' }, rules, seconds: 10, language: 'fr' },
    PUBLIC_VIEWER,
  );
  expect(proposals).toEqual([]);
  expect(conflicts.map((conflict) => [...conflict.rules].sort())).toEqual([['ensemble', 'séparés']]);
  expect(conflicts[0]?.remedy).toMatch(/Sans la règle «\sensemble\s»/);
});

test('says what is wrong with an unknown member, an empty pool, one person and a size that cannot be', async () => {
  const seed = (pool: { kind: 'list'; ids: string[] }, size?: number) =>
    seeder().seed({ format: 'intervision', pool, size, seconds: 5 }, PUBLIC_VIEWER);
  await expect(seed({ kind: 'list', ids: ['nobody-at-all'] })).rejects.toThrow(/nobody-at-all/);
  expect((await seed({ kind: 'list', ids: [] })).conflicts).toHaveLength(1);
  expect((await seed({ kind: 'list', ids: ['julie-lambert'] })).proposals).toEqual([]);
  await expect(seed({ kind: 'list', ids: ['julie-lambert'] }, 30)).rejects.toThrow(/5 to 8/);
});
