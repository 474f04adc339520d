import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { exportCommunity, importCommunity } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const COMMUNITY = join(import.meta.dirname, '../../fixtures/ingestion/community.ndjson');
const DEMO = join(PROJECT_ROOT, 'scripts', 'demo');
const folder = mkdtempSync(join(tmpdir(), 'maillon-export-'));
const detectLanguage = (_: string, hints: readonly string[] = []) => hints[0] ?? null;

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const importFresh = async (path: string) => {
  await emptyGraph(graph);
  return importCommunity(graph, path, { detectLanguage });
};

describe('exporting a community', () => {
  it('writes every record in the order of types and ids, fields in the order of the contract', async () => {
    await importFresh(COMMUNITY);
    const path = join(folder, 'out.ndjson');
    const report = await exportCommunity(graph, path);
    expect(report.records).toBe(21);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const given = readFileSync(COMMUNITY, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      expect.arrayContaining(given.map((line) => expect.objectContaining({ id: JSON.parse(line).id }))),
    );
    const lucie = given.find((line) => line.includes('"id":"lucie"'));
    expect(lines).toContain(lucie);
    expect(lines.map((line) => `${JSON.parse(line).type} ${JSON.parse(line).id}`)).toMatchSnapshot();
  });

  it('writes the same packed and to a stream', async () => {
    await importFresh(COMMUNITY);
    const plain = join(folder, 'plain.ndjson');
    const packed = join(folder, 'packed.ndjson.gz');
    const output = new PassThrough();
    await exportCommunity(graph, plain);
    await exportCommunity(graph, packed);
    const streamed = text(output);
    await exportCommunity(graph, '-', { output });
    output.end();
    expect(gunzipSync(readFileSync(packed)).toString()).toBe(readFileSync(plain, 'utf8'));
    expect(await streamed).toBe(readFileSync(plain, 'utf8'));
  });

  it('of the demo community comes back the same, byte for byte', async () => {
    const demo = await importFresh(DEMO);
    expect(demo.rejected).toBe(0);
    const first = join(folder, 'demo.ndjson');
    await exportCommunity(graph, first);
    await importFresh(first);
    const second = join(folder, 'demo-again.ndjson');
    await exportCommunity(graph, second);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  });
});
