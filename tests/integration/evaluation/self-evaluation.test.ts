import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import {
  evaluate,
  evaluateSelf,
  openBaselines,
  productRanker,
  readKnownIds,
  type SelfEvaluationParts,
} from '../../../src/evaluation/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createRecommender, readRankingWeights } from '../../../src/recommender/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

/** Ana answers about beekeeping, Bob about bread; the later questions can be told from the earlier ones. */
const RECORDS = [
  { type: 'community', id: 'village', name: 'Village', languages: ['en'] },
  ...['ana', 'bob', 'cas'].map((id) => ({ type: 'member', id, name: id })),
  { type: 'member', id: 'hidden', name: 'Hidden', visibility: 'hidden' },
  { type: 'question', id: 'q1', title: 'How do I keep bees through winter?', askedBy: 'cas', created: '2020-01-10' },
  {
    type: 'answer',
    id: 'a1',
    question: 'q1',
    answeredBy: 'ana',
    text: 'Leave the bees their honey.',
    created: '2020-01-11',
  },
  { type: 'question', id: 'q2', title: 'Why does my bread not rise?', askedBy: 'cas', created: '2020-02-10' },
  {
    type: 'answer',
    id: 'a2',
    question: 'q2',
    answeredBy: 'bob',
    text: 'The bread needs fresh yeast.',
    created: '2020-02-11',
  },
  {
    type: 'question',
    id: 'q3',
    title: 'Do bees need feeding in winter?',
    askedBy: 'cas',
    created: '2020-03-10',
    related: ['q1'],
  },
  { type: 'answer', id: 'a3', question: 'q3', answeredBy: 'ana', text: 'Bees need sugar only.', created: '2020-03-11' },
];

let graph: Neo4jGraph;
let parts: SelfEvaluationParts;
const folder = mkdtempSync(join(tmpdir(), 'maillon-village-'));

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  const file = join(folder, 'village.ndjson');
  writeFileSync(file, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const report = await importCommunity(graph, file, { detectLanguage });
  expect(report.faults).toEqual([]);
  await graph.run('schema/await-indexes', { seconds: 60 });
  const recommender = createRecommender({
    graph,
    community: new LiveCommunity(graph, null),
    embedder: null,
    detectLanguage,
    calibrate: (cosine) => cosine,
    settings: { weights: readRankingWeights() },
  });
  parts = { graph, embedder: null, detectLanguage, recommender };
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

describe('a community that judges itself', () => {
  it('asks again from what was known then, keeps the figures, and shows the change', async () => {
    const { tasks } = await evaluateSelf(parts, { today: '2026-01-01' });
    const [answerers, earlier] = tasks;
    expect(tasks.map(({ task }) => task)).toEqual(['answerers', 'earlier-questions']);
    // Before the first two questions nobody had shown anything: they cannot be judged.
    expect(answerers).toMatchObject({ n: 1, unforeseeable: 2, from: '2020-03-10', before: null });
    expect(answerers?.first.mean).toBe(1);
    expect(earlier).toMatchObject({ n: 1, first: { mean: 1 } });
    expect(answerers?.rivals.map(({ name }) => name)).toEqual([
      'random',
      'popularity',
      'recent activity',
      'words only',
    ]);
    const later = await evaluateSelf(parts, { today: '2026-02-01' });
    expect(later.tasks[0]?.before).toMatchObject({ date: '2026-01-01', n: 1, first: { mean: 1 } });
  });

  it('never finds the question itself, nor an answer of later', async () => {
    const without = [{ type: 'question', id: 'q3' }];
    const asOf = { before: '2020-02-01', without };
    const question = { id: 'q3', text: 'Do bees need feeding in winter? My bread needs fresh yeast.', asOf };
    const people = await productRanker(parts.recommender, 'members', KEEPER).rank(question, ['cas']);
    expect(people.scored.map(([id]) => id)).toEqual(['ana']);
    const questions = await productRanker(parts.recommender, 'questions', KEEPER).rank(question, []);
    expect(questions.scored.map(([id]) => id)).toEqual(['q1']);
    for (const baseline of await openBaselines(parts, 'questions', KEEPER)) {
      if (baseline.name !== 'words only') continue;
      expect((await baseline.rank(question, [])).scored.map(([id]) => id)).toEqual(['q1']);
    }
  });
});

describe('an evaluation', () => {
  it('ranks as the answer that people get does', async () => {
    const ask = { question: 'Who can help me with bees or bread?' };
    const answer = await parts.recommender.ask({ ...ask, limit: 5 }, PUBLIC_VIEWER, { depth: 5 });
    const ranked = await productRanker(parts.recommender, 'members', PUBLIC_VIEWER).rank(
      { id: 'q', text: ask.question },
      [],
    );
    expect(answer.people.length).toBeGreaterThan(0);
    expect(ranked.scored.slice(0, 5).map(([id]) => id)).toEqual(answer.people.map(({ id }) => id));
  });

  it('compares with the plain methods over the same passages', async () => {
    const set = {
      questions: [{ id: 'q', text: 'bees in winter' }],
      judgements: new Map([['q', new Map([['ana', 1]])]]),
      askers: new Map(),
    };
    const baselines = await openBaselines(parts, 'members', PUBLIC_VIEWER);
    const { parts: judged } = await evaluate(
      set,
      productRanker(parts.recommender, 'members', PUBLIC_VIEWER),
      baselines,
    );
    const MRR = Object.fromEntries(judged[0]?.systems.map(({ name, metrics }) => [name, metrics.MRR]) ?? []);
    expect(MRR).toMatchObject({ Maillon: 1, 'words only': 1, popularity: 1 });
  });

  it('knows which ids the graph holds, and hides hidden members from a stranger', async () => {
    const known = await readKnownIds(graph, 'members', PUBLIC_VIEWER);
    expect(known.members.has('hidden')).toBe(true);
    expect(known.answers).toEqual(new Set(['ana', 'bob', 'cas']));
  });
});
