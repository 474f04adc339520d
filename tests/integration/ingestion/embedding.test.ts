import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Embedder, openEmbedder } from '../../../src/embedding/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { embedPending, importCommunity, passagesWithoutVector } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { DEFAULT_MODEL } from '../embedding/model-folders.ts';
import { query } from './graph-contents.ts';

const COMMUNITY = join(import.meta.dirname, '../../fixtures/ingestion/community.ndjson');
const detectLanguage = (_: string, hints: readonly string[] = []) => hints[0] ?? null;

let graph: Neo4jGraph;
let embedder: Embedder;
beforeAll(async () => {
  graph = await openTestGraph();
  embedder = await openEmbedder({ folder: DEFAULT_MODEL });
});
beforeEach(async () => {
  await emptyGraph(graph);
  await importCommunity(graph, COMMUNITY, { detectLanguage });
});
afterAll(async () => {
  await embedder.close();
  await graph.close();
});

function writeLines(...records: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'maillon-embedding-')), 'records.ndjson');
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return file;
}

describe('embedding what has no vector', () => {
  it('gives every passage a unit vector of the model, once', async () => {
    const total = await passagesWithoutVector(graph, embedder.model.key);
    expect(await query(graph, 'MATCH (p:Passage) RETURN count(p) AS passages')).toEqual([{ passages: total }]);
    const told: number[] = [];
    const report = await embedPending(graph, embedder, { onProgress: ({ done }) => told.push(done) });
    expect(report.embedded).toBe(total);
    expect(told.at(-1)).toBe(total);
    const lengths = await query(
      graph,
      `MATCH (p:Passage)
       RETURN DISTINCT size(p.embedding) AS dimensions, p.model AS model,
         round(sqrt(reduce(sum = 0.0, x IN p.embedding | sum + x * x)), 3) AS norm`,
    );
    expect(lengths).toEqual([{ dimensions: embedder.model.dimensions, model: embedder.model.key, norm: 1 }]);
    expect(await embedPending(graph, embedder)).toMatchObject({ embedded: 0, texts: 0 });
  });

  it('hands a text that stands several times to the model once', async () => {
    const handed: string[] = [];
    const spy: Embedder = {
      model: embedder.model,
      embed: (texts, purpose, options) => {
        handed.push(...texts);
        return embedder.embed(texts, purpose, options);
      },
      state: () => embedder.state(),
      close: () => embedder.close(),
    };
    await embedPending(graph, spy);
    expect(new Set(handed).size).toBe(handed.length);
    // "soudure" alone and "réparation" stand once each; no text of the fixture is lost by that.
    expect(handed).toContain('soudure');
  });

  it('goes on where it was stopped, and embeds anew what another model made', async () => {
    const other: Embedder = {
      model: { ...embedder.model, key: 'another@1' },
      embed: async (texts) => texts.map((_, at) => (at % 2 === 0 ? new Float32Array(384).fill(384 ** -0.5) : null)),
      state: () => embedder.state(),
      close: async () => {},
    };
    const report = await embedPending(graph, other);
    expect(report.unreadable).toBeGreaterThan(0);
    expect(await passagesWithoutVector(graph, 'another@1')).toBe(0);
    const total = await passagesWithoutVector(graph, embedder.model.key);
    expect(total).toBeGreaterThan(0);
    expect(await embedPending(graph, embedder)).toMatchObject({ embedded: total });
  });

  it('keeps count of what has no vector as it is written, whatever stops or changes', async () => {
    const pending = () => passagesWithoutVector(graph, embedder.model.key);
    const counted = async () => {
      const text = 'MATCH (p:Passage) RETURN count(CASE WHEN p.model = $model THEN null ELSE 1 END) AS number';
      return (await query(graph, text, { model: embedder.model.key }))[0]?.['number'];
    };
    await embedPending(graph, embedder);
    expect([await pending(), await counted()]).toEqual([0, 0]);
    // A text that changed, one that went, one that came.
    const file = writeLines(
      { type: 'community', id: 'c', name: 'C' },
      { type: 'artefact', id: 'fiche-freins', title: 'Autre chose', text: 'Un tout autre texte.' },
      { type: 'artefact', id: 'a-new', title: 'Nouveau' },
    );
    await importCommunity(graph, file, { detectLanguage });
    expect(await pending()).toBe(await counted());
    expect(await pending()).toBeGreaterThan(0);
    await embedPending(graph, embedder);
    expect([await pending(), await counted()]).toEqual([0, 0]);
    // Another model was begun with and given up: every passage is looked at once more, and none embedded anew.
    await graph.run('passages/take-into-use', { model: 'another@1', isWhole: false });
    await graph.run('passages/mark-unembedded', { model: 'another@1', after: '', limit: 5 });
    expect(await pending()).toBeGreaterThan(0);
    expect(await embedPending(graph, embedder)).toMatchObject({ embedded: 0, texts: 0 });
    expect([await pending(), await counted()]).toEqual([0, 0]);
  });

  it('counts only what everyone may see, where everyone reads it', async () => {
    const counts = async () => (await graph.run('passages/counts', { model: embedder.model.key }))[0];
    await embedPending(graph, embedder);
    const before = await counts();
    const shy = { type: 'member', id: 'shy', name: 'Shy', visibility: 'hidden', bio: 'Je répare des vélos en secret.' };
    await importCommunity(graph, writeLines(shy), { source: 'shy', detectLanguage });
    expect(await counts()).toMatchObject({ total: before?.total, missing: 0, pending: 1 });
    await importCommunity(graph, writeLines({ ...shy, visibility: 'everyone' }), { source: 'shy', detectLanguage });
    expect(await counts()).toMatchObject({ total: (before?.total ?? 0) + 1, missing: 1, pending: 1 });
  });

  it('ends with the signal’s reason when it is called off', async () => {
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(embedPending(graph, embedder, { signal })).rejects.toThrow('called off');
  });
});
