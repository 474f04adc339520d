import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph, Neo4jGraph } from '../../../src/graph/index.ts';
import { type ImportOptions, importCommunity, importStatus } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { graphContents, query } from './graph-contents.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/ingestion');
const COMMUNITY = join(FIXTURES, 'community.ndjson');
const LINES = readFileSync(COMMUNITY, 'utf8').trim().split('\n');

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const detectLanguage = (_: string, hints: readonly string[] = []) => hints[0] ?? null;
const load = (path: string, options: Partial<ImportOptions> = {}, into: Graph = graph) =>
  importCommunity(into, path, { detectLanguage, ...options });
const fileOf = (lines: readonly string[], name = 'community.ndjson') => {
  const path = join(mkdtempSync(join(tmpdir(), 'maillon-import-')), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const change = (id: string, from: string, to: string) =>
  LINES.map((line) => (line.includes(`"id":"${id}"`) ? line.replace(from, to) : line));
/** The graph with its writes counted. */
const counting = () => {
  const counted = { writes: 0 };
  const spy: Graph = {
    run: (name, parameters, options) => {
      if (name === 'import/begin' || name === 'import/finish' || name === 'import/remove') counted.writes += 1;
      return graph.run(name, parameters, options);
    },
    stream: (name, parameters, options) => graph.stream(name, parameters, options),
    write: (statements, options) => {
      counted.writes += statements.length;
      return graph.write(statements, options);
    },
  };
  return { counted, spy };
};

describe('importing a community', () => {
  it('brings every record with what it names into the graph', async () => {
    const report = await load(COMMUNITY);
    expect(report).toMatchObject({ source: 'atelier', wrote: true, rejected: 0, counts: { added: 21, changed: 0 } });
    const relations = await query(
      graph,
      `MATCH (a)-[r]->(b) WHERE NOT a:Passage
       RETURN a.id + ' ' + type(r) + ' ' + b.id AS text ORDER BY text`,
    );
    expect(relations.map(({ text }) => text)).toMatchSnapshot();
    expect(await query(graph, 'MATCH (n) WHERE n.awaited IS NOT NULL RETURN n.id')).toEqual([]);
    const [lucie] = await query(
      graph,
      `MATCH (:Member {id: 'lucie'})-[known:KNOWS_ABOUT]->(topic)
       WITH known, topic ORDER BY known.position
       RETURN collect([topic.id, known.level, known.source]) AS known`,
    );
    expect(lucie?.['known']).toEqual([
      ['velo', 5, 'declared'],
      ['soudure', null, null],
    ]);
    const [velo] = await query(
      graph,
      `MATCH (t:Topic {id: 'velo'}) RETURN t.names AS names, t.labelNl AS nl, t.label AS label`,
    );
    expect(velo).toEqual({ names: ['vélo', 'fiets', 'bicyclette', 'rijwiel'], nl: 'fiets', label: null });
  });

  it('cuts texts into passages, each under its item’s title and in its language', async () => {
    await load(COMMUNITY);
    const passages = await query(
      graph,
      `MATCH (p:Passage)-[:PART_OF]->(item)
       WHERE p.itemId IN ['q-frein', 'a-frein', 'tom', 'velo']
       RETURN p.id AS id, p.title AS title, p.language AS language,
         [label IN labels(p) WHERE label <> 'Passage'][0] AS label, item.id = p.itemId AS isTheirs ORDER BY id`,
    );
    expect(passages).toEqual([
      {
        id: 'answer/a-frein#text-0',
        title: 'Hoe ontlucht ik een hydraulische rem?',
        language: 'fr',
        label: 'PassageFr',
        isTheirs: true,
      },
      {
        id: 'question/q-frein#text-0',
        title: 'Hoe ontlucht ik een hydraulische rem?',
        language: 'nl',
        label: 'PassageNl',
        isTheirs: true,
      },
      {
        id: 'question/q-frein#title',
        title: 'Hoe ontlucht ik een hydraulische rem?',
        language: 'nl',
        label: 'PassageNl',
        isTheirs: true,
      },
      { id: 'topic/velo#aliases', title: '', language: 'fr', label: 'PassageFr', isTheirs: true },
      { id: 'topic/velo#label-fr', title: '', language: 'fr', label: 'PassageFr', isTheirs: true },
      { id: 'topic/velo#label-nl', title: '', language: 'nl', label: 'PassageNl', isTheirs: true },
    ]);
  });

  it('writes nothing the second time', async () => {
    await load(COMMUNITY);
    const { counted, spy } = counting();
    const report = await load(COMMUNITY, {}, spy);
    expect(report).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, left: 21, removed: 0 } });
    expect(counted.writes).toBe(0);
  });

  it('gives the same graph whatever the order of the lines', async () => {
    await load(COMMUNITY);
    const expected = await graphContents(graph);
    await emptyGraph(graph);
    await load(fileOf([...LINES].reverse()));
    expect(await graphContents(graph)).toEqual(expected);
  });

  it('replaces what a changed record said, and nothing else', async () => {
    await load(COMMUNITY);
    const lines = change('fiche-freins', '"authors":["lucie","tom"]', '"authors":["ana"]');
    const retitled = lines.map((line) => line.replace('Hoe ontlucht ik een hydraulische rem?', 'Hoe ontlucht je?'));
    const report = await load(fileOf(retitled));
    expect(report.counts).toEqual({ added: 0, changed: 2, left: 19, removed: 0 });
    const contents = await graphContents(graph);
    await emptyGraph(graph);
    await load(fileOf(retitled));
    expect(await graphContents(graph)).toEqual(contents);
  });

  it('keeps the vector of a text that stayed and drops that of one that changed or went', async () => {
    await load(COMMUNITY);
    const ids = ['question/q-frein#text-0', 'question/q-frein#title', 'artefact/fiche-freins#text-0'];
    const vectors = (await graph.run('passages/pending', { after: '', limit: 100 }))
      .filter(({ id }) => ids.includes(id))
      .map(({ id, hash }) => ({ id, hash, embedding: [1, 0, 0] }));
    await graph.run('passages/set-vectors', { model: 'm', vectors });
    const lines = change('q-frein', 'voelt sponzig aan', 'is slap').map((line) =>
      line.replace('"text":"On commence par les patins, on finit par le câble.",', ''),
    );
    await load(fileOf(lines));
    const left = await query(graph, 'MATCH (p:Passage) WHERE p.embedding IS NOT NULL RETURN p.id AS id');
    expect(left).toEqual([{ id: 'question/q-frein#title' }]);
    expect(await query(graph, 'MATCH (p:Passage {id: $id}) RETURN p.id AS id', { id: ids[2] })).toEqual([]);
  });

  it('names what is gone, and takes it out only when asked', async () => {
    await load(COMMUNITY);
    const lines = LINES.filter((line) => !/"id":"(t1|e1|f1|c-merci)"/.test(line));
    expect((await load(fileOf(lines))).counts).toMatchObject({ left: 17, removed: 4 });
    expect((await load(fileOf(lines), { prune: true, dryRun: true })).removedIds).toContain('tie/t1');
    const pruned = await load(fileOf(lines), { prune: true });
    expect(pruned).toMatchObject({ pruned: true, wrote: true, counts: { left: 17, removed: 4 } });
    const contents = await graphContents(graph);
    await emptyGraph(graph);
    await load(fileOf(lines));
    expect(await graphContents(graph)).toEqual(contents);
  });

  it('does not let a line name what pruning takes out', async () => {
    await load(COMMUNITY);
    const lines = LINES.filter((line) => !line.includes('"id":"brol"'));
    expect((await load(fileOf(lines), { dryRun: true })).lessened).toBe(0);
    const report = await load(fileOf(lines), { prune: true, dryRun: true });
    expect(report.warnings.map(({ message }) => message.slice(0, 40))).toContain(
      'competitors names organisation "brol", w',
    );
  });

  it('writes nothing when it is only tried', async () => {
    const report = await load(COMMUNITY, { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, wrote: false, counts: { added: 21 } });
    expect(await graphContents(graph)).toEqual([]);
    expect(await importStatus(graph)).toEqual([]);
  });

  it('keeps two sources apart', async () => {
    await load(COMMUNITY);
    const dump = await load(join(FIXTURES, 'dump'));
    expect(dump).toMatchObject({ source: 'dump', kind: 'stack-exchange', counts: { added: 12, removed: 0 } });
    expect((await load(COMMUNITY)).counts).toMatchObject({ left: 21, removed: 0 });
    const status = await importStatus(graph);
    expect(status.map(({ source, kind, records, added }) => [source, kind, records, added])).toEqual([
      ['atelier', 'community-file', 21, 21],
      ['dump', 'stack-exchange', 12, 12],
    ]);
    expect(status.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  });

  it('tells how far it has come', async () => {
    const told: string[] = [];
    await load(COMMUNITY, { onProgress: ({ phase, done, total }) => told.push(`${phase} ${done === total}`) });
    expect(told).toContain('reading true');
    expect(told).toContain('writing true');
  });
});

describe('a file with faults', () => {
  const faulty = [
    ...LINES,
    '{"type":"answer","id":"a-x","question":"q-none","text":"?"}',
    '{"type":"comment","id":"c-x","answer":"a-x","text":"under an answer that is set aside"}',
    '{"type":"member","id":"lucie","name":"Another Lucie"}',
    'not json',
  ];

  it('comes in without them; they are named, and can be corrected and imported', async () => {
    const rejects = join(mkdtempSync(join(tmpdir(), 'maillon-rejects-')), 'atelier.rejects.ndjson');
    const report = await load(fileOf(faulty), { rejects });
    expect(report).toMatchObject({ rejected: 4, counts: { added: 21 }, rejectsFile: rejects });
    expect(report.faultCounts).toEqual({ 'dangling-reference': 2, 'duplicate-id': 1, 'not-json': 1 });
    expect(readFileSync(rejects, 'utf8').trim().split('\n')).toEqual(faulty.slice(21));
    const reasons = readFileSync(report.rejectsReport as string, 'utf8');
    expect(reasons).toMatch(/:22: question names question "q-none", which neither the file nor the graph has/);
    expect(reasons).toMatch(/:24: member "lucie" stands on line 5 already/);
    const corrected = [faulty[21]?.replace('q-none', 'q-frein'), faulty[22], faulty[23]?.replace('lucie', 'lucie2')];
    writeFileSync(rejects, corrected.join('\n'));
    const second = await load(rejects);
    expect(second).toMatchObject({ source: 'atelier', rejected: 0, counts: { added: 3, removed: 0 } });
  });

  it('is refused whole when strict', async () => {
    const report = await load(fileOf(faulty), { strict: true });
    expect(report).toMatchObject({ refused: true, wrote: false, rejected: 4 });
    expect(await graphContents(graph)).toEqual([]);
    expect((await load(COMMUNITY, { strict: true })).counts.added).toBe(21);
  });

  it('does not lose what the graph has of a record whose new line is wrong, even when pruning', async () => {
    await load(COMMUNITY);
    const report = await load(fileOf(change('tom', '"name":"Tom Aerts"', '"name":[7]')), { prune: true });
    expect(report).toMatchObject({ rejected: 1, counts: { left: 20, removed: 0 } });
    expect(await query(graph, `MATCH (m:Member {id: 'tom'}) RETURN m.name AS name`)).toEqual([{ name: 'Tom Aerts' }]);
  });

  it('comes in without what could not be read, which is told, counted and handed back', async () => {
    const lines = [
      ...LINES,
      '{"type":"member","id":"mia","name":"Mia","email":"nobody","manager":"gone","organisation":"gone","since":"soon"}',
      '{"type":"question","id":"q-mia","title":"Wie weet dit?","askedBy":"mia"}',
    ];
    const rejects = join(mkdtempSync(join(tmpdir(), 'maillon-rejects-')), 'atelier.rejects.ndjson');
    const report = await load(fileOf(lines), { rejects });
    expect(report).toMatchObject({ rejected: 0, counts: { added: 23 }, rejectsFile: rejects });
    expect(report.warnings.map(({ message }) => message.split(/ (?:is|names) /)[0])).toEqual([
      ...['since', 'email', 'organisation', 'manager'],
    ]);
    expect(readFileSync(rejects, 'utf8').trim()).toBe(lines[21]);
    expect(readFileSync(report.rejectsReport as string, 'utf8')).toMatch(/:22: manager names member "gone"/);
    expect(await query(graph, `MATCH (:Question {id: 'q-mia'})<-[:ASKED]-(m) RETURN m.name AS name`)).toEqual([
      { name: 'Mia' },
    ]);
    expect((await load(fileOf(lines))).wrote).toBe(false);
    writeFileSync(rejects, lines[21]?.replace('"gone"', '"tom"').replace('nobody', 'mia@example.org') ?? '');
    expect(await load(rejects)).toMatchObject({ counts: { changed: 1 }, heldElsewhere: {} });
    expect(await load(fileOf(lines), { strict: true })).toMatchObject({ refused: true, wrote: false });
  });

  it('never overwrites unasked what another source brought', async () => {
    await load(COMMUNITY);
    const other = fileOf(
      ['{"type":"member","id":"tom","name":"Another Tom"}', '{"type":"topic","id":"t9","label":"T"}'],
      'ghent.ndjson',
    );
    const tried = await load(other, { dryRun: true });
    expect(tried).toMatchObject({ counts: { added: 1, changed: 0, left: 1 }, heldElsewhere: { atelier: 1 } });
    const [warning] = tried.warnings;
    expect(`${warning?.place.line}: ${warning?.message}`).toBe(
      '1: member "tom" came from "atelier" and stands otherwise: it was left',
    );
    const nameOf = (id: string) => query(graph, `MATCH (m:Member {id: '${id}'}) RETURN m.name AS name`);
    await load(other);
    expect(await nameOf('tom')).toEqual([{ name: 'Tom Aerts' }]);
    expect(await load(other, { prefix: 'ghent' })).toMatchObject({ source: 'ghent-ghent', counts: { added: 2 } });
    expect(await nameOf('ghent-tom')).toEqual([{ name: 'Another Tom' }]);
    expect(await load(other, { takeOver: true })).toMatchObject({ counts: { changed: 1 }, heldElsewhere: {} });
    expect(await nameOf('tom')).toEqual([{ name: 'Another Tom' }]);
    expect((await load(other)).wrote).toBe(false);
  });

  it('may name what another source brought', async () => {
    await load(COMMUNITY);
    const line = '{"type":"tie","id":"t9","from":"ana","to":"tom","kind":"trust"}';
    expect(await load(fileOf([line], 'ties.ndjson'))).toMatchObject({
      source: 'ties',
      rejected: 0,
      counts: { added: 1 },
    });
  });
});
