import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { type ImportOptions, importCommunity, importStatus } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-way-'));
let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await load('demo', ...DEMO);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const DEMO = [
  { type: 'community', id: 'demo', name: 'Invented' },
  { type: 'member', id: 'ana', name: 'Ana Invented', topics: ['coaching'] },
  { type: 'topic', id: 'coaching', label: 'Invented coaching' },
  { type: 'tie', id: 't', from: 'ana', to: 'ben', kind: 'advice' },
  { type: 'member', id: 'ben', name: 'Ben Invented' },
];
const OURS = [
  { type: 'member', id: 'ana', name: 'Ana Peeters', topics: ['coaching', 'soudure'] },
  { type: 'topic', id: 'soudure', label: 'Soudure' },
];
const WAY = { source: 'demo', always: false };

function load(source: string, ...records: object[]) {
  return bring(records, { source });
}

function bring(records: readonly object[], options: Partial<ImportOptions>) {
  const path = join(folder, 'community.ndjson');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return importCommunity(graph, path, { detectLanguage: () => null, source: 'ours', ...options });
}

const read = (text: string) =>
  graph.transactions.run({ name: 'tests/read', text, parameters: {}, access: 'write' }, {}, (record) =>
    record.get(record.keys[0] ?? ''),
  );
const members = async () => read('MATCH (m:Member) RETURN m.name AS name ORDER BY name');
const sources = async () => (await importStatus(graph)).map(({ source }) => source);

describe('a community that stands in until there is another', () => {
  it('goes when the first records come, and nothing of it answers for what they name', async () => {
    const tried = await bring(OURS, { givesWay: WAY, dryRun: true });
    expect(await members()).toEqual(['Ana Invented', 'Ben Invented']);
    const report = await bring(OURS, { givesWay: WAY });
    for (const { counts, gaveWay, lessened, heldElsewhere } of [tried, report]) {
      expect(gaveWay).toEqual({ source: 'demo', records: 5 });
      expect(counts).toEqual({ added: 2, changed: 0, left: 0, removed: 0 });
      // Coaching was the invented community's.
      expect(lessened).toBe(1);
      expect(heldElsewhere).toEqual({});
    }
    expect(await members()).toEqual(['Ana Peeters']);
    expect(await sources()).toEqual(['ours']);
    expect(await read('MATCH (n:Topic|Community|Passage) WHERE n.importedFrom = "demo" RETURN n')).toEqual([]);
  });

  it('stays where it is not asked to go, where another stands beside it, and where something was made here', async () => {
    expect((await bring(OURS.slice(1), {})).gaveWay).toBeNull();
    expect((await bring(OURS, { givesWay: WAY })).gaveWay).toBeNull();
    for (const made of ['(:Form {id: "when"})', '(:Alias {id: "benny"})']) {
      await emptyGraph(graph);
      await load('demo', ...DEMO);
      await read(`CREATE ${made}`);
      expect((await bring(OURS.slice(1), { givesWay: WAY })).gaveWay).toBeNull();
      expect(await sources()).toEqual(['demo', 'ours']);
    }
  });

  it('goes out of a mixture when it is told to', async () => {
    await bring(OURS.slice(1), {});
    const { gaveWay } = await bring(OURS, { givesWay: { ...WAY, always: true } });
    expect(gaveWay?.records).toBe(5);
    expect([await members(), await sources()]).toEqual([['Ana Peeters'], ['ours']]);
  });

  it('stays when nothing comes: neither of a file that holds nothing good, nor of one that is refused', async () => {
    expect((await bring([{ type: 'mentor', id: 'x' }], { givesWay: WAY })).gaveWay).toBeNull();
    expect((await bring([...OURS, { type: 'mentor', id: 'x' }], { givesWay: WAY, strict: true })).gaveWay).toBeNull();
    expect(await members()).toEqual(['Ana Invented', 'Ben Invented']);
  });
});
