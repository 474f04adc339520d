import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CYPHER_FOLDER, listCypherFiles } from '../../../scripts/cypher/query-files.mjs';
import { readConfig } from '../../../src/config.ts';
import { KEEPER } from '../../../src/domain/index.ts';
import {
  compactEngine,
  type Engine,
  migrate,
  type Neo4jGraph,
  openEngine,
  openGraph,
  writeBackup,
} from '../../../src/graph/index.ts';
import { createRecordDesk, importCommunity } from '../../../src/ingestion/index.ts';
import {
  createAuditLog,
  createErasedBook,
  createEraser,
  FATES,
  fingerprintsBy,
  NOT_OF_PEOPLE,
  readSalt,
} from '../../../src/keeping/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';
import { fillCommunity, GONE } from './erasure-community.ts';

const fingerprint = fingerprintsBy('salt');
const eraserOf = (graph: Neo4jGraph, of = fingerprint) =>
  createEraser({
    ...{ graph, fingerprint: of, disk: '' },
    audit: createAuditLog({ graph, days: 365 }),
    records: createRecordDesk(graph, { detectLanguage, source: 'maillon' }),
  });
const erasedOf = (graph: Neo4jGraph) => createErasedBook({ graph, fingerprint });

async function rowsOf(graph: Neo4jGraph, text: string): Promise<Record<string, unknown>[]> {
  return await graph.transactions.run({ name: 'tests/look', text, parameters: {}, access: 'read' }, {}, (record) =>
    record.toObject(),
  );
}

/** Everything that stands in the graph, as text. */
const told = async (graph: Neo4jGraph): Promise<string> =>
  JSON.stringify([
    await rowsOf(graph, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'),
    await rowsOf(graph, 'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties'),
  ]);

const NAMES = [GONE.id, GONE.name, 'Quetzalcoatl', GONE.email];

describe('erasing a member', () => {
  let graph: Neo4jGraph;
  let file: string;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  beforeEach(async () => {
    await emptyGraph(graph);
    file = await fillCommunity(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  it('is said beforehand, and changes nothing then', async () => {
    const before = await told(graph);
    const report = await eraserOf(graph).erase(GONE.id, { works: 'stay', dryRun: true }, KEEPER);
    expect(await told(graph)).toBe(before);
    expect(report).toMatchObject({ done: false, mark: null, unknown: [] });
    expect(report.named.map(({ type, id, field }) => `${type}/${id} ${field}`).sort()).toEqual([
      'answer/a1 text',
      'member/ann bio',
    ]);
    expect(report.works.map(({ id, fate }) => `${id} ${fate}`)).toContain('a2 stays');
    const wholly = await eraserOf(graph).erase(GONE.id, { works: 'go', dryRun: true }, KEEPER);
    expect(Object.fromEntries(wholly.works.map(({ id, fate }) => [id, fate]))).toMatchObject({
      ...{ q1: 'emptied', q3: 'goes', a2: 'goes', co1: 'goes', art: 'goes', joint: 'stays', ch: 'emptied' },
    });
  });

  it('leaves knowledge without a name, in records that are whole and found', async () => {
    await eraserOf(graph).erase(GONE.id, { works: 'stay', redact: true }, KEEPER);
    const all = await told(graph);
    for (const name of [...NAMES, GONE.bio]) expect(all, name).not.toContain(name);
    expect(all).toContain(GONE.answer);
    expect(all).toContain(GONE.artefact);
    expect(all).toContain('Demandez à […] ([…]), il sait.');
    const half = `MATCH (n:Question|Answer|Artefact|Group|Gathering|Challenge|Member)
      WHERE n.recordHash IS NULL RETURN n.id AS id`;
    expect(await rowsOf(graph, half)).toEqual([]);
    const page = await createAuditLog({ graph, days: 365 }).list(KEEPER);
    expect(page.items.map(({ what }) => what).sort()).toEqual(['erasure', 'role']);
    // One mark for all that is told of them.
    expect(page.items.map(({ about }) => about)).toEqual([page.items[0]?.about, page.items[0]?.about]);
    expect(page.items[0]?.about).toMatch(/^erased-/);
  });

  it('takes what they made too when that is wanted, and leaves others’ words in their place', async () => {
    await eraserOf(graph).erase(GONE.id, { works: 'go' }, KEEPER);
    const all = await told(graph);
    for (const text of [GONE.answer, GONE.artefact, GONE.question, 'Tout sur la bidulotronique', 'wombatement'])
      expect(all, text).not.toContain(text);
    expect(all).toContain('À deux mains');
    expect(all).toContain('Moins de grincements');
    // Somebody else's words, which the keeper did not want changed.
    expect(all).toContain(`Demandez à ${GONE.name}`);
    expect((await rowsOf(graph, `MATCH (:Answer {id: 'a1'})-[:ANSWERS]->(q) RETURN q.title AS title`))[0]).toEqual({
      title: '[…]',
    });
  });

  it('takes files along whose bytes may name them, and says which stay with others', async () => {
    for (const [id, viewerId, artefact] of [
      ['f1', GONE.id, 'art'],
      ['f2', 'ann', 'joint'],
    ] as const) {
      const facts = { id, viewerId, name: `${id}.pdf`, type: 'pdf', size: 3, hash: id, read: '{}' };
      await graph.run('files/begin', { ...facts, at: '2026-05-01T00:00:00.000Z' });
      await graph.run('files/add-chunks', { id, chunks: [{ position: 0, bytes: 'AAAA' }] });
      await graph.run('files/seal', { id, chunks: 1 });
      await graph.run('files/attach', { id, artefact, viewerId });
    }
    const dry = await eraserOf(graph).erase(GONE.id, { works: 'stay', dryRun: true }, KEEPER);
    const files = { f1: 'goes', f2: 'stays', art: 'stays', joint: 'stays' };
    expect(Object.fromEntries(dry.works.map(({ id, fate }) => [id, fate]))).toMatchObject(files);
    await eraserOf(graph).erase(GONE.id, { works: 'stay' }, KEEPER);
    expect(await rowsOf(graph, 'MATCH (n:File)-[:HAS_CHUNK]->() RETURN n.id AS id')).toEqual([{ id: 'f2' }]);
    expect(await rowsOf(graph, 'MATCH (n:FileChunk) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
    expect(await told(graph)).toContain(GONE.artefact);
  });

  it('holds over a later import of the same file, until they come back themselves', async () => {
    await eraserOf(graph).erase(GONE.id, { works: 'go', redact: true }, KEEPER);
    const erased = await erasedOf(graph).known();
    const report = await importCommunity(graph, file, {
      detectLanguage,
      ...(erased === undefined ? {} : { erased }),
      rejects: join(mkdtempSync(join(tmpdir(), 'maillon-rejects-')), 'x.rejects.ndjson'),
    });
    expect(report.faultCounts).toMatchObject({ erased: expect.any(Number) });
    expect(report.rejectsFile === undefined ? '' : readdirSync(join(report.rejectsFile, '..')).join()).not.toContain(
      'ndjson,',
    );
    const [member] = await rowsOf(graph, `MATCH (m:Member) WHERE m.id = '${GONE.id}' RETURN m.id AS id`);
    expect(member).toBeUndefined();
    expect(await told(graph)).not.toContain(GONE.answer);
    const { erased: back, forget } = await erasedOf(graph).broughtBack();
    await importCommunity(graph, file, { detectLanguage, erased: back });
    await forget();
    expect(await told(graph)).toContain(GONE.answer);
    expect((await erasedOf(graph).known())?.record('member', GONE.id) ?? null).toBeNull();
  });

  it('is for the keeper alone, and says who is not there', async () => {
    for (const viewer of [{ kind: 'public' }, { kind: 'member', id: GONE.id }, { kind: 'member', id: 'ann' }] as const)
      await expect(eraserOf(graph).erase(GONE.id, { works: 'go' }, viewer)).rejects.toMatchObject({
        code: 'forbidden',
      });
    await expect(eraserOf(graph).erase('nobody', { works: 'go' }, KEEPER)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has a rule for every relation that the queries know', () => {
    const types = new Set<string>();
    for (const name of listCypherFiles()) {
      const text = readFileSync(join(CYPHER_FOLDER, name), 'utf8').replace(/^\s*\/\/.*$/gm, '');
      for (const [, inside = ''] of text.matchAll(/\[\s*\w*\s*:\s*([A-Z_|\s]+)/g))
        for (const type of inside.split('|')) if (type.trim() !== '') types.add(type.trim());
    }
    const known = new Set([...Object.keys(FATES).map((tie) => tie.split('/')[0] ?? ''), ...NOT_OF_PEOPLE]);
    expect([...types].filter((type) => !known.has(type))).toEqual([]);
  });
});

describe('what is left on disk', () => {
  it.each(['stay', 'go'] as const)(
    'is nothing of whoever was erased, once the files are compacted (works %s)',
    async (works) => {
      const home = mkdtempSync(join(tmpdir(), 'maillon-disk-'));
      const config = readConfig({ JAVA_HOME: readConfig().neo4j.javaHome, MAILLON_HOME: home });
      const options = { jars: TEST_JARS, shortLived: true };
      const engines: Engine[] = [];
      try {
        const of = fingerprintsBy(readSalt(home));
        const engine = await openEngine(config, options);
        engines.push(engine);
        const graph = await openGraph(engine.coordinates);
        await migrate(graph);
        await fillCommunity(graph);
        await graph.run('schema/await-indexes', { seconds: 60 });
        await writeBackup(graph, join(home, 'before.backup.gz'));
        await eraserOf(graph, of).erase(GONE.id, { works, redact: true }, KEEPER);
        const counted = await graph.run('backup/counts', {});
        await graph.close();
        await engine.close();
        const words = [
          ...NAMES,
          'wombats',
          'tachyoniques',
          ...(works === 'go' ? ['schmilblicks', 'bidulotronique'] : []),
        ];
        expect(filesWith(home, words).length).toBeGreaterThan(1);
        rmSync(join(home, 'before.backup.gz'));
        const compacted = await compactEngine(config, options);
        expect(filesWith(home, words)).toEqual([]);
        expect(compacted).toMatchObject({ nodes: counted[0]?.nodes, relations: counted[0]?.relations });
        const again = await openEngine(config, options);
        engines.push(again);
        const found = await openGraph(again.coordinates);
        expect(await found.run('backup/counts', {})).toEqual(counted);
        await found.close();
        await again.close();
      } finally {
        for (const engine of engines) await engine.close();
        rmSync(home, { recursive: true, force: true });
      }
    },
    600_000,
  );
});

/** Files under a folder in which one of some words stands, in any of the ways in which it may be written. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  const spelled = [
    ...new Set(words.flatMap((word) => [word, word.toLowerCase(), fold(word), fold(word).toLowerCase()])),
  ];
  const needles = spelled.flatMap((word) => [
    ...['utf8', 'utf16le', 'latin1'].map((encoding) => Buffer.from(word, encoding as BufferEncoding)),
    Buffer.from(word, 'utf16le').swap16(),
    // Where a text begins within it, base64 has three forms; its ends depend on the neighbours.
    ...['', 'x', 'xx'].map((before) =>
      Buffer.from(
        Buffer.from(before + word)
          .toString('base64')
          .slice(4, -4),
      ),
    ),
  ]);
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.jar')) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = withoutZeros(readFileSync(path));
    const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    if (needles.some((needle) => needle.length > 4 && text.includes(needle))) found.push(path);
    if (spelled.some((word) => path.includes(word))) found.push(`name of ${path}`);
  }
  return found;
}

/** Logs of transactions are as long as they may become from the beginning: what follows the last of them is zeros. */
function withoutZeros(bytes: Buffer): Buffer {
  let end = bytes.length;
  const zeros = Buffer.alloc(65_536);
  while (end >= zeros.length && bytes.subarray(end - zeros.length, end).equals(zeros)) end -= zeros.length;
  return bytes.subarray(0, end);
}
