import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { KEEPER } from '../../../src/domain/index.ts';
import { keepLearned, learnWeights } from '../../../src/evaluation/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { drawBelow, seededRandom } from '../../../src/random/index.ts';
import { createRecommender, NO_MODEL, type Recommender, readRankingWeights } from '../../../src/recommender/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const MEMBERS = ['ana', 'bob', 'cas', 'dee', 'eli', 'fay'];
const SUBJECTS = ['honey harvest', 'wax moths', 'queen rearing', 'winter feeding'];
/** A day in the weeks from 2020 on. */
const week = (number: number): string => new Date(Date.UTC(2020, 0, 6 + 7 * number)).toISOString().slice(0, 10);

/** One question a week, answered by whoever `answererOf` says. */
function village(answererOf: (week: number) => string | undefined): object[] {
  return [
    { type: 'community', id: 'village', name: 'Village', languages: ['en'] },
    ...[...MEMBERS, 'gus'].map((id) => ({ type: 'member', id, name: id })),
    ...Array.from({ length: 120 }, (_, number) => {
      const subject = SUBJECTS[number % SUBJECTS.length];
      const id = `q${String(number).padStart(3, '0')}`;
      return [
        { type: 'question', id, title: `How do you go about ${subject}?`, askedBy: 'gus', created: week(number) },
        {
          ...{ type: 'answer', id: `a${id}`, question: id, answeredBy: answererOf(number) },
          ...{ text: `On ${subject}: with patience and a smoker.`, created: week(number) },
        },
      ];
    }).flat(),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'maillon-learn-'));
const defaults = readRankingWeights();
let graph: Neo4jGraph;

async function openVillage(records: readonly object[]): Promise<Recommender> {
  await emptyGraph(graph);
  const file = join(folder, 'village.ndjson');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  expect((await importCommunity(graph, file, { detectLanguage })).faults).toEqual([]);
  await graph.run('schema/await-indexes', { seconds: 60 });
  return open();
}

const open = (earned = true): Recommender =>
  createRecommender({
    graph,
    community: new LiveCommunity(graph, null),
    embedder: null,
    detectLanguage,
    calibrate: (cosine) => cosine,
    settings: { weights: defaults, earned },
  });

const learn = async (recommender: Recommender) =>
  await learnWeights({ graph, recommender, defaults, model: NO_MODEL }, { today: '2026-01-01' });

beforeAll(async () => {
  graph = await openTestGraph();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

describe('weights from the community’s own history', () => {
  it('are earned where whoever was around lately answers next, kept, used, and given up again', async () => {
    // Everybody is on duty for ten weeks; the one of last year knows as much, but is not there.
    const recommender = await openVillage(village((number) => MEMBERS[Math.floor(number / 10) % MEMBERS.length]));
    const learned = await learn(recommender);
    expect(learned).toMatchObject({ outcome: 'earned', learnedOn: expect.any(Number) });
    const evidence = learned.earned?.evidence;
    expect(evidence?.after).toBeGreaterThan(evidence?.before ?? 1);
    expect(evidence?.gain.low).toBeGreaterThan(0);
    expect(evidence?.changes.map(({ name }) => name)).toContain('order.lately');

    expect(await open().earned()).toBeNull();
    await keepLearned(graph, learned);
    expect(await open().earned()).toEqual(learned.earned);
    const question = { question: 'How do you go about wax moths?' };
    expect((await open().rank(question, KEEPER)).weights).toEqual(learned.earned?.weights);
    expect((await open(false).rank(question, KEEPER)).weights).toEqual(defaults);

    await graph.run('evaluation/forget-weights', {});
    expect(await open().earned()).toBeNull();
  }, 240_000);

  it('are not earned from chance', async () => {
    const random = seededRandom(7);
    const recommender = await openVillage(village(() => MEMBERS[drawBelow(random, MEMBERS.length)]));
    expect((await learn(recommender)).earned).toBeNull();
  }, 240_000);

  it('are not earned from a handful of questions', async () => {
    const recommender = await openVillage(village(() => 'ana').slice(0, 30));
    expect(await learn(recommender)).toMatchObject({ outcome: 'too-little-history', earned: null });
  });
});
