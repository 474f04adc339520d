import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { type Neo4jGraph, restoreBackup, writeBackup } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');
let graph: Neo4jGraph;
let folder: string;
const query = <Row>(text: string, parameters: object = {}): Promise<Row[]> =>
  graph.transactions.run({ name: 'tests/backup', text, parameters, access: 'write' } as never, {}, (record) =>
    record.toObject(),
  ) as Promise<Row[]>;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'maillon-backup-'));
  await emptyGraph(graph);
  await importCommunity(graph, ATELIER, { detectLanguage, rejects: '/dev/null' });
  // Every kind of value: a vector, fractions that look whole, lists, an empty list, odd signs.
  await query(`MATCH (p:Passage) WITH p LIMIT 2 SET p.embedding = [0.1, 0.25, -1.0], p.model = 'tests'`);
  await query(
    `CREATE (:Odd {whole: 3, fraction: 3.0, exact: 0.1, none: [], wholes: [1, 2], texts: ['é', '"', '\\n'], yes: true})
     -[:ODD {weight: 1.0, count: 2}]->(:Odd:Odder {id: 'two'})`,
  );
});
afterAll(async () => {
  await query('MATCH (n:Odd) DETACH DELETE n');
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that stands in the graph, with the kinds of its values, in an order of its own. */
async function contents(): Promise<string[]> {
  const rows = await query<{ line: string }>(`
    MATCH (n) RETURN [labels(n), [k IN keys(n) | [k, valueType(n[k]), n[k]]]] AS line
    UNION ALL
    MATCH (a)-[r]->(b) RETURN [type(r), labels(a), a.id, labels(b), b.id, [k IN keys(r) | [k, valueType(r[k]), r[k]]]] AS line`);
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) && Array.isArray(value[0]) && value.every((one) => Array.isArray(one))
      ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value;
  return rows.map(({ line }) => JSON.stringify((line as unknown as unknown[]).map(sorted))).sort();
}

describe('a backup', () => {
  it('gives back every node, label, property, relation and vector, and is read by its owner alone', async () => {
    const file = join(folder, 'one.backup.gz');
    const before = await contents();
    const end = await writeBackup(graph, file);
    expect(end.nodes).toBeGreaterThan(10);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(restoreBackup(graph, file)).rejects.toMatchObject({ code: 'conflict' });
    expect(await contents()).toEqual(before);
    await query('CREATE (:Odd {id: "later"})');
    const restored = await restoreBackup(graph, file, { replace: true });
    expect(restored).toMatchObject({ nodes: end.nodes, relations: end.relations, loose: 0 });
    expect(await contents()).toEqual(before);
  });

  it('is refused when it is cut short, changed, none at all or of a newer format, and nothing is touched', async () => {
    const whole = join(folder, 'whole.backup.gz');
    await writeBackup(graph, whole);
    const before = await contents();
    const text = gunzipSync(readFileSync(whole)).toString();
    const lines = text.split('\n');
    const bad: Record<string, Buffer | string> = {
      cut: readFileSync(whole).subarray(0, 500),
      'without its end': gzipSync(`${lines.slice(0, -2).join('\n')}\n`),
      'half a line': gzipSync(text.slice(0, -30)),
      changed: gzipSync(text.replace('Lucie', 'Lucia')),
      'no backup': gzipSync('{"type":"member"}\n'),
      'not packed': 'hello',
      newer: gzipSync(text.replace('"format":1', '"format":2')),
      'newer schema': gzipSync(text.replace(/"schema":\d+/, '"schema":999')),
    };
    for (const [name, content] of Object.entries(bad)) {
      const file = join(folder, `${name}.gz`);
      writeFileSync(file, content);
      await expect(restoreBackup(graph, file, { replace: true }), name).rejects.toMatchObject({
        code: expect.stringMatching(/bad-input|conflict/),
        message: expect.stringContaining(file),
      });
    }
    await expect(restoreBackup(graph, join(folder, 'nowhere'), { replace: true })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await contents()).toEqual(before);
  });
});
