import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { fileOf } from '../../ingestion/read-source.ts';
import { folderOf } from '../../ingestion/sources/source-contract.ts';
import { zipOf } from '../../ingestion/sources/zip-of.ts';
import { makeDocx } from '../../support/made-files.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { query } from './graph-contents.ts';

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const load = (path: string) => importCommunity(graph, path, { detectLanguage: () => 'fr' });

const thread = (at: number) => ({ type: 'message', ts: `176734${at}.000100`, thread_ts: '1767340000.000100' });
const WORKSPACE = zipOf({
  'channels.json': JSON.stringify([{ id: 'C1', name: 'freins' }]),
  'users.json': JSON.stringify([
    { id: 'U1', real_name: 'Lucie' },
    { id: 'U2', real_name: 'Tom' },
  ]),
  'freins/2026-01-02.json': JSON.stringify([
    { ...thread(0), ts: '1767340000.000100', user: 'U2', text: 'Qui sait purger ?' },
    { ...thread(1000), user: 'U1', text: 'Moi.' },
  ]),
});
const MBOX = [
  'From x Fri Jan  2 09:00:00 2026',
  'Message-ID: <a@velo.example>',
  'From: Ana <ana@velo.example>',
  'Subject: Roue voilée',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Elle touche.',
].join('\n');

describe('importing what people have elsewhere', () => {
  it('joins a chat and mails in one graph, each kept under its own name, and writes nothing twice', async () => {
    const chat = fileOf(WORKSPACE, 'velo Slack export Jan 1 2026.zip');
    const mails = fileOf(MBOX, 'liste.mbox');
    expect(await load(chat)).toMatchObject({ source: 'velo', kind: 'chat', rejected: 0, counts: { added: 6 } });
    expect(await load(mails)).toMatchObject({ source: 'liste', kind: 'mail', rejected: 0, counts: { added: 3 } });
    expect(await load(chat)).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, left: 6, removed: 0 } });
    expect(await load(mails)).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, left: 3, removed: 0 } });
    const answered = await query(
      graph,
      'MATCH (m:Member)-[:ANSWERED]->(:Answer)-[:ANSWERS]->(q:Question)-[:ABOUT]->(t:Topic) RETURN m.name AS by, q.title AS title, t.id AS topic',
    );
    expect(answered).toEqual([{ by: 'Lucie', title: 'Qui sait purger ?', topic: 'velo-C1' }]);
  });

  it('finds the authors of documents among the members of the folder and the graph, by a name that one alone has', async () => {
    const known = [
      { type: 'community', id: 'c', name: 'C' },
      ...['ana', 'ana2'].map((id) => ({ type: 'member', id, name: 'Ana Dubois' })),
      { type: 'member', id: 'hugo', name: 'Hugo Petit' },
    ];
    await load(fileOf(known.map((record) => JSON.stringify(record)).join('\n'), 'c.ndjson'));
    const documentBy = (author: string) => makeDocx(['# Guide', 'Texte.'], { title: 'Guide', author });
    const files = {
      'members.csv': 'id,name\nzoe,Zoé Martin\n',
      'README.md': '# About this folder',
      'guides/a.docx': documentBy('Martin, Zoé'),
      'guides/b.docx': documentBy('hugo petit'),
      'guides/c.docx': documentBy('Ana Dubois'),
      'guides/d.docx': documentBy('Quelqu’un d’Ailleurs'),
    };
    const folder = folderOf(files, 'reseau');
    const report = await load(folder);
    expect(report).toMatchObject({ rejected: 0, lessened: 0, counts: { added: 6 } });
    const authors = await query(
      graph,
      'MATCH (a:Artefact) OPTIONAL MATCH (m:Member)-[:AUTHORED]->(a) RETURN a.id AS id, m.id AS by, m.name AS name ORDER BY id',
    );
    expect(authors).toEqual([
      { id: 'guides-a', by: 'zoe', name: 'Zoé Martin' },
      { id: 'guides-b', by: 'hugo', name: 'Hugo Petit' },
      { id: 'guides-c', by: null, name: null },
      { id: 'guides-d', by: 'reseau-quelqu-un-d-ailleurs', name: 'Quelqu’un d’Ailleurs' },
    ]);
    expect(report.told.join('\n')).toMatch(
      /each the only one here.*with a name alone.*names that several here have: 1/s,
    );
    expect((await load(folder)).wrote).toBe(false);
  });
});
