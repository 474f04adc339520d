import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_SOURCE, readWelcome } from '../../src/demo-community.ts';
import type { Neo4jGraph } from '../../src/graph/index.ts';
import { importCommunity } from '../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../support/test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-welcome-'));
let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const detectLanguage = () => null;
const ANA = { type: 'member', id: 'ana', name: 'Ana', visibility: 'everyone' };
const ATELIER = { type: 'community', id: 'atelier', name: 'L’Atelier', languages: ['fr'] };
async function load(source: string, ...records: object[]): Promise<void> {
  const path = join(folder, 'community.ndjson');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await importCommunity(graph, path, { detectLanguage, source });
}
const write = (text: string) =>
  graph.transactions.run({ name: 'tests/write', text, parameters: {}, access: 'write' }, {}, () => null);

describe('a service that starts', () => {
  it('gives the demo community to a graph that holds nothing', async () => {
    expect(await readWelcome(graph)).toEqual({
      withDemo: true,
      line: 'the graph is empty: importing the demo community',
    });
  });

  it('leaves a community as it is, and says nothing', async () => {
    await load('ours', ATELIER, ANA);
    expect(await readWelcome(graph)).toEqual({ withDemo: false, line: null });
  });

  it('mixes the demo into no records, though none of them describes their community', async () => {
    await load('ours', ANA);
    const { withDemo, line } = await readWelcome(graph);
    expect(withDemo).toBe(false);
    expect(line).toContain('none that describes their community');
  });

  it('mixes the demo into no database that holds something else, and says what it holds', async () => {
    await write('CREATE (:Person {name: "Not ours"})');
    const { withDemo, line } = await readWelcome(graph);
    expect(withDemo).toBe(false);
    expect(line).toContain('(Person)');
  });

  it('finishes the import of the demo that was stopped, and of nothing else', async () => {
    await load(DEMO_SOURCE, ANA);
    expect((await readWelcome(graph)).withDemo).toBe(false);
    await write('MATCH (import:Import) SET import.finishedAt = null');
    expect(await readWelcome(graph)).toEqual({
      withDemo: true,
      line: 'the import of the demo community was stopped: finishing it',
    });
    await load('ours', { ...ANA, id: 'bert' });
    expect((await readWelcome(graph)).withDemo).toBe(false);
  });
});
