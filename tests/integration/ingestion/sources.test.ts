import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { fileOf } from '../../ingestion/read-source.ts';
import { zipOf } from '../../ingestion/sources/zip-of.ts';
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
});
