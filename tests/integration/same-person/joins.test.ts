import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { createJoinDesk, createRecordDesk, importCommunity } from '../../../src/ingestion/index.ts';
import { memberNamed } from '../../../src/ingestion/reading/people-by-name.ts';
import { createLeavingBook } from '../../../src/keeping/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { bookOf, bringIn, CHAT, contents, exported, LIST, say } from './two-sources.ts';

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await bringIn(graph, 'list', LIST);
  await bringIn(graph, 'chat', CHAT);
});
afterAll(() => graph.close());

const JOIN = { from: 'U123', into: 'lucie' };
const desk = () => createRecordDesk(graph, { detectLanguage, source: 'maillon' });
const changed = (records: readonly CommunityFileRecord[], id: string, change: object): CommunityFileRecord[] =>
  records.map((record) => (record.id === id ? ({ ...record, ...change } as CommunityFileRecord) : record));

describe('joining two members', () => {
  it('puts their records together, and names the one who is kept wherever the other was named', async () => {
    await bookOf(graph).book.join(JOIN, 'keeper');
    expect(await desk().read('member', 'lucie')).toEqual({
      ...{ type: 'member', id: 'lucie', name: 'Lucie Marchal', email: 'lucie@atelier.example', function: 'animatrice' },
      ...{ bio: 'Je répare des vélos.', since: '2023-05-01', languages: ['fr', 'nl'] },
      ...{ topics: [{ topic: 'velo', level: 5 }, 'soudure'], offers: ['purger des freins'], askBudget: 1 },
      ...{ notAbout: ['soudure'], visibility: 'community' },
    });
    expect(await desk().read('member', 'U123')).toMatchObject({ id: 'lucie' });
    expect(await desk().read('answer', 'a2')).toMatchObject({ answeredBy: 'lucie' });
    expect(await desk().read('artefact', 'fiche')).toMatchObject({ authors: ['lucie', 'U9'], usedBy: ['lucie'] });
    expect(await desk().read('group', 'fer')).toMatchObject({
      members: [{ member: 'U9' }, { member: 'lucie', role: 'host', from: '2025-01-01' }],
    });
    expect(await desk().read('gathering', 'essai')).toMatchObject({ attended: ['lucie', 'U9'] });
    expect(await desk().read('member', 'U9')).toMatchObject({ manager: 'lucie' });
    expect(await desk().read('tie', 't-ana')).toMatchObject({ to: 'lucie' });
    expect(await desk().read('feedback', 'f-ana')).toMatchObject({ member: 'lucie' });
    for (const [type, id] of [
      ['tie', 't-self'],
      ['endorsement', 'e-self'],
      ['feedback', 'f-self'],
    ] as const)
      expect(await desk().read(type, id)).toBeNull();
  });

  it('says beforehand what it does', async () => {
    const { book } = bookOf(graph);
    const preview = await book.preview('U123', 'lucie');
    expect(preview.aside).toEqual([
      { type: 'endorsement', id: 'e-self' },
      { type: 'feedback', id: 'f-self' },
      { type: 'tie', id: 't-self' },
    ]);
    expect(Object.fromEntries(preview.records.map(({ type, count }) => [type, count]))).toEqual({
      ...{ answer: 1, artefact: 1, endorsement: 1, feedback: 1, gathering: 1, group: 1, member: 1, tie: 1 },
    });
    expect(preview.fields).toContainEqual({ field: 'askBudget', kept: 3, gone: 1, becomes: 1 });
    expect(preview.fields).toContainEqual({
      field: 'name',
      kept: 'Lucie Marchal',
      gone: 'lucie.m',
      becomes: 'Lucie Marchal',
    });
    expect(await book.list()).toEqual([]);
  });

  it('is taken back whole: nothing in the graph is other than before', async () => {
    await say(graph, 'U123', { hides: ['gathering:essai', 'bio'], topics: { soudure: 'refused' } });
    await say(graph, 'lucie', { hides: ['tie:t-self'], says: { offers: ['rayonner'] } });
    const [before, file] = [await contents(graph), await exported(graph)];
    const { book } = bookOf(graph);
    const join = await book.join(JOIN, 'keeper');
    expect(await contents(graph)).not.toEqual(before);
    expect(await book.list()).toEqual([join]);
    expect(await book.undo(join.id, 'keeper')).toEqual(join);
    expect(await contents(graph)).toEqual(before);
    expect(await exported(graph)).toBe(file);
    expect(await book.list()).toEqual([]);
  });

  it('is noted by ids', async () => {
    const { book, audit } = bookOf(graph);
    const join = await book.join(JOIN, 'account-1');
    await book.undo(join.id, 'account-2');
    const { items } = await audit.list({ kind: 'keeper' });
    expect(items.map(({ what, by, about, details }) => ({ what, by, about, details }))).toEqual([
      { what: 'join undone', by: 'account-2', about: 'lucie', details: { from: 'U123', join: join.id } },
      { what: 'join', by: 'account-1', about: 'lucie', details: { from: 'U123', join: join.id } },
    ]);
  });

  it('hides what either hid, and asks as little as either wants', async () => {
    await say(graph, 'U123', { hides: ['gathering:essai', 'bio', 'tie:t-ana'], topics: { velo: 'refused' } });
    await bookOf(graph).book.join(JOIN, 'keeper');
    const text = JSON.stringify(await contents(graph));
    const shown = async (query: string) =>
      await graph.transactions.run({ name: 'tests/look', text: query, parameters: {}, access: 'read' }, {}, (row) =>
        row.toObject(),
      );
    expect(await shown(`MATCH (m:Member {id: 'lucie'}) RETURN m.bio AS bio, m.visibility AS visibility`)).toEqual([
      { bio: null, visibility: 'community' },
    ]);
    expect(await shown(`MATCH (:Member {id: 'lucie'})-[:KNOWS_ABOUT]->(t) RETURN t.id AS id`)).toEqual([
      { id: 'soudure' },
    ]);
    expect(await shown(`MATCH (:Member {id: 'lucie'})-[:ATTENDED]->(g {id: 'essai'}) RETURN g.id AS id`)).toEqual([]);
    expect(await shown(`MATCH ()-[t:TIE {id: 't-ana'}]->() RETURN t.id AS id`)).toEqual([]);
    expect(text).toContain('chalumeau');
  });

  it('lets a second import of both sources write nothing', async () => {
    await bookOf(graph).book.join(JOIN, 'keeper');
    const before = await contents(graph);
    for (const [name, records] of [
      ['list', LIST],
      ['chat', CHAT],
    ] as const) {
      const report = await bringIn(graph, name, records);
      expect(report).toMatchObject({ wrote: false, rejected: 0 });
      expect(report.counts).toMatchObject({ added: 0, changed: 0, left: records.length });
    }
    expect(await contents(graph)).toEqual(before);
  });

  it('lets what comes later find the one who is kept, and gives all of it back', async () => {
    const later: readonly CommunityFileRecord[] = [
      ...changed(changed(CHAT, 'U123', { bio: 'Je soude aussi.', offers: ['souder'], function: 'soudeuse' }), 'essai', {
        attended: ['U9', 'U123'],
      }).filter(({ id }) => id !== 'e-ana'),
      { type: 'answer', id: 'a3', question: 'q2', answeredBy: 'U123', text: 'Un poste à souder.' },
      { type: 'tie', id: 't-new', from: 'lucie', to: 'U123', kind: 'energy' },
    ];
    const list = changed(LIST, 'lucie', { function: 'mécanicienne', needs: ['un local'] });
    const { book } = bookOf(graph);
    const join = await book.join(JOIN, 'keeper');
    const report = await bringIn(graph, 'chat', later);
    await bringIn(graph, 'list', list);
    expect(report.counts).toMatchObject({ added: 2, changed: 2 });
    expect(await desk().read('member', 'lucie')).toMatchObject({
      ...{ bio: 'Je soude aussi.', function: 'mécanicienne', offers: ['purger des freins', 'souder'] },
      needs: ['un local'],
    });
    expect(await desk().read('answer', 'a3')).toMatchObject({ answeredBy: 'lucie' });
    expect(await desk().read('tie', 't-new')).toBeNull();
    const again = await bringIn(graph, 'chat', later);
    expect(again).toMatchObject({ wrote: false });
    await book.undo(join.id, 'keeper');
    const [parted, file] = [await contents(graph), await exported(graph)];

    await emptyGraph(graph);
    await bringIn(graph, 'list', LIST);
    await bringIn(graph, 'chat', CHAT);
    await bringIn(graph, 'chat', later);
    await bringIn(graph, 'list', list);
    expect(file).toBe(await exported(graph));
    expect(parted).toEqual(await contents(graph));
  });

  it('is in the file that is exported, and comes back with it', async () => {
    await say(graph, 'U123', { hides: ['bio'], topics: { velo: 'refused' } });
    await say(graph, 'lucie', { says: { offers: ['rayonner'] } });
    await bookOf(graph).book.join(JOIN, 'keeper');
    const file = await exported(graph);
    const records = file
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CommunityFileRecord);
    expect(records.find(({ id }) => id === 'U123')).toMatchObject({ name: 'lucie.m', sameAs: 'lucie' });
    const stood = await desk().read('member', 'lucie');
    expect(await bringIn(graph, 'copy', records)).toMatchObject({ wrote: false });

    await emptyGraph(graph);
    const report = await bringIn(graph, 'copy', records);
    expect(report.told).toEqual(['members joined to the one they are, as the file says: 1']);
    expect(await exported(graph)).toBe(file);
    expect(await desk().read('member', 'lucie')).toEqual(stood);
    const [join] = await bookOf(graph).book.list();
    expect(join).toMatchObject({ ...JOIN, by: 'import' });
  });

  it('keeps who was named how, when a record is revised here', async () => {
    const { book } = bookOf(graph);
    const join = await book.join(JOIN, 'keeper');
    const work = await desk().read('artefact', 'fiche');
    await graph.write(await desk().statements([{ ...work, title: 'Souder' } as CommunityFileRecord]));
    const question = { type: 'question', id: 'q3', title: 'Et le plomb ?', askedBy: 'U123' } as const;
    await graph.write(await desk().statements([question]));
    expect(await desk().read('question', 'q3')).toMatchObject({ askedBy: 'lucie' });
    await book.undo(join.id, 'keeper');
    expect(await desk().read('artefact', 'fiche')).toMatchObject({ title: 'Souder', authors: ['U123', 'lucie', 'U9'] });
    expect(await desk().read('question', 'q3')).toMatchObject({ askedBy: 'U123' });
  });
});

describe('who cannot be joined', () => {
  it('is told why', async () => {
    const { book } = bookOf(graph);
    await expect(book.join({ from: 'tom', into: 'tom' }, 'keeper')).rejects.toThrow(/one member already/);
    await expect(book.join({ from: 'nobody', into: 'tom' }, 'keeper')).rejects.toMatchObject({ code: 'not-found' });
    await book.join(JOIN, 'keeper');
    await expect(book.join(JOIN, 'keeper')).rejects.toThrow(/another name of "lucie" already/);
    await expect(book.join({ from: 'tom', into: 'U123' }, 'keeper')).rejects.toThrow(/give that id/);
    await expect(book.undo('join-nothing', 'keeper')).rejects.toMatchObject({ code: 'not-found' });
    const leaving = createLeavingBook({ graph, eraser: { eraseFor: () => Promise.reject(new Error('not yet')) } });
    await leaving.leave({ works: 'stay' }, { kind: 'member', id: 'lucie' });
    await expect(book.join({ from: 'tom', into: 'lucie' }, 'keeper')).rejects.toThrow(/"lucie" is leaving/);
    const [join] = await book.list();
    await expect(book.undo(join?.id ?? '', 'keeper')).rejects.toThrow(/"lucie" is leaving/);
  });

  it('is told when one of the two changed since they were looked at', async () => {
    const { book } = bookOf(graph);
    const { version } = await book.preview('U123', 'lucie');
    await bringIn(graph, 'list', changed(LIST, 'lucie', { bio: 'Autre.' }));
    await expect(book.join({ ...JOIN, version }, 'keeper')).rejects.toMatchObject({ code: 'conflict' });
    const { version: fresh } = await book.preview('U123', 'lucie');
    await book.join({ ...JOIN, version: fresh }, 'keeper');
  });
});

describe('joins of who was joined', () => {
  it('stand for the last, and each is taken back by itself, in either order', async () => {
    await say(graph, 'U9', { hides: ['gathering:essai'] });
    const before = await contents(graph);
    for (const first of [0, 1]) {
      const { book } = bookOf(graph);
      const joins = [
        await book.join({ from: 'U9', into: 'U123' }, 'keeper'),
        await book.join({ from: 'U123', into: 'tom' }, 'keeper'),
      ];
      expect(await book.idOf('U9')).toBe('tom');
      expect(await desk().read('question', 'q2')).toMatchObject({ askedBy: 'tom' });
      await book.undo(joins[first]?.id ?? '', 'keeper');
      expect(await desk().read('question', 'q2')).toMatchObject({ askedBy: first === 0 ? 'U9' : 'U123' });
      expect(await book.idOf('U9')).toBe(first === 0 ? 'U9' : 'U123');
      await book.undo(joins[1 - first]?.id ?? '', 'keeper');
      if (first === 1) expect(await contents(graph)).toEqual(before);
    }
  });
});

describe('who is known by their name alone', () => {
  it('is found by the name of the id that is gone, and is one where both have it', async () => {
    const { book } = bookOf(graph);
    const join = await book.join(JOIN, 'keeper');
    const named = (id: string, name: string): CommunityFileRecord => ({
      ...{ type: 'question', id, title: 'Quoi ?', askedBy: memberNamed(name) },
    });
    await bringIn(graph, 'notes', [named('n1', 'lucie.m'), named('n2', 'Lucie Marchal')]);
    expect(await desk().read('question', 'n1')).toMatchObject({ askedBy: 'lucie' });
    expect(await desk().read('question', 'n2')).toMatchObject({ askedBy: 'lucie' });
    await book.undo(join.id, 'keeper');
    expect(await desk().read('question', 'n1')).toMatchObject({ askedBy: 'U123' });
    const again = await book.join({ from: 'tom', into: 'lucie' }, 'keeper');
    await bringIn(graph, 'list', changed(LIST, 'tom', { name: 'Lucie Marchal' }));
    await bringIn(graph, 'more', [named('n3', 'Marchal, Lucie')]);
    expect(await desk().read('question', 'n3')).toMatchObject({ askedBy: 'lucie' });
    await book.undo(again.id, 'keeper');
    expect(await desk().read('member', 'tom')).toMatchObject({ name: 'Lucie Marchal' });
  });
});

describe('who writes at the same time', () => {
  const plan = () => createJoinDesk(graph, { detectLanguage }).plan('U123', 'lucie');
  const mark = { id: 'join-1', at: '2026-11-28T10:00:00.000Z', by: 'keeper' };

  it('is waited for: what names either since it was looked at ends the join with nothing done', async () => {
    const writes: (() => Promise<unknown>)[] = [
      () => bringIn(graph, 'more', [{ type: 'question', id: 'q9', title: 'Quoi ?', askedBy: 'U123' }]),
      () => bringIn(graph, 'chat', changed(CHAT, 't-ana', { kind: 'trust' })),
      () => bringIn(graph, 'chat', changed(CHAT, 'fiche', { title: 'Autre' })),
      () => say(graph, 'lucie', { says: { bio: 'Moi.' } }),
      () => say(graph, 'U123', { hides: ['bio'] }),
      () => say(graph, 'U9', { hides: ['gathering:essai'] }),
      () => bookOf(graph).book.join({ from: 'tom', into: 'U9' }, 'keeper'),
    ];
    for (const write of writes) {
      const planned = await plan();
      await write();
      const stood = await contents(graph);
      await expect(graph.write(planned.statements(mark))).rejects.toMatchObject({ code: 'conflict' });
      expect(await contents(graph)).toEqual(stood);
    }
    await graph.write((await plan()).statements(mark));
  });

  it('is told to do it again: nothing that was read before a join is written after it', async () => {
    const statements = await desk().statements([{ type: 'question', id: 'q9', title: 'Quoi ?', askedBy: 'U123' }]);
    await graph.write((await plan()).statements(mark));
    await expect(graph.write(statements)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('what is gone from a source', () => {
  const prune = async (source: string, records: readonly CommunityFileRecord[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'maillon-prune-'));
    writeFileSync(join(folder, 'all.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return await importCommunity(graph, join(folder, 'all.ndjson'), { detectLanguage, source, prune: true });
  };

  it('is taken out, but for the two who are one: they stay until they are parted', async () => {
    const { book } = bookOf(graph);
    const joined = await book.join(JOIN, 'keeper');
    const kept = CHAT.filter(({ id }) => !['t-self', 'a2', 'U123'].includes(id));
    expect(await prune('chat', kept)).toMatchObject({ rejected: 0, lessened: 0 });
    const list = await prune(
      'list',
      LIST.filter(({ id }) => id !== 'lucie'),
    );
    expect(list).toMatchObject({ rejected: 0, lessened: 0, keptHereIds: ['member/lucie'] });
    expect(await desk().read('answer', 'a2')).toBeNull();
    expect(await desk().read('member', 'lucie')).toMatchObject({ id: 'lucie', bio: 'Je répare des vélos.' });
    await book.undo(joined.id, 'keeper');
    expect(await desk().read('tie', 't-self')).toBeNull();
    expect(await desk().read('endorsement', 'e-self')).toMatchObject({ to: 'U123' });
    expect(await desk().read('member', 'U123')).toMatchObject({ name: 'lucie.m' });
  });
});
