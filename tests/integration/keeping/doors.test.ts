import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLeavingBook } from '../../../src/keeping/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { runMaillon } from '../../support/command.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { fillCommunity, GONE } from './erasure-community.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-keeping-'));
let atelier: Atelier;
let running: Running;

async function send(method: string, path: string, as: string | null, body?: unknown) {
  const who = as === 'keeper' ? { 'maillon-view': 'keeper' } : as === null ? {} : { 'maillon-as': as };
  const response = await fetch(`${running.address}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...who } as Record<string, string>,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

beforeAll(async () => {
  atelier = await openAtelier();
  await emptyGraph(atelier.graph);
  await fillCommunity(atelier.graph);
  running = await listen(atelier.services);
});
afterAll(async () => {
  await running.stop();
  await emptyGraph(atelier.graph);
  await atelier.close();
  rmSync(folder, { recursive: true, force: true });
});

const QUERY = (query: string, variables: object = {}) => ({ query, variables });

describe('who did what', () => {
  it('is read by the keeper alone, through each door', async () => {
    for (const as of [null, 'ann', GONE.id]) {
      expect((await send('GET', '/api/audit', as)).status).toBe(403);
      expect((await send('POST', '/graphql', as, QUERY('{ audit { id } }'))).text).toContain('forbidden');
    }
    const rest = await send('GET', '/api/audit?limit=5', 'keeper');
    expect([rest.status, rest.body.items[0]?.what]).toEqual([200, 'role']);
    const walked = await send('POST', '/graphql', 'keeper', QUERY('{ audit { id at what by about details } }'));
    expect(walked.body.data.audit).toEqual(rest.body.items);
    const said = JSON.parse((await runMaillon(folder, 'audit', '--json')).output);
    expect(said.items).toEqual(rest.body.items);
  });
});

describe('what is kept of a member', () => {
  it('is taken out by them and the keeper, with what they may see of others', async () => {
    expect((await send('GET', `/api/members/${GONE.id}/data`, 'ann')).status).toBe(403);
    expect((await send('GET', `/api/members/${GONE.id}/data`, null)).status).toBe(403);
    const { status, text, body } = await send('GET', `/api/members/${GONE.id}/data`, GONE.id);
    expect(status).toBe(200);
    expect(body.member).toMatchObject({ name: GONE.name, email: GONE.email, bio: GONE.bio });
    expect(body.works.map(({ id }: { id: string }) => id).sort()).toEqual([
      'a2',
      'art',
      'ch',
      'co1',
      'joint',
      'q1',
      'q3',
    ]);
    for (const word of [GONE.answer, 'Le cercle', 'Réunion', 'FILLED_IN', 'TURNED_TO', 'ENDORSES'])
      expect(text).toContain(word);
    for (const inner of ['recordHash', 'embedding', 'importedFrom']) expect(text).not.toContain(inner);
  });

  it('does not name whoever hides from them', async () => {
    const hide = (visibility: string) =>
      atelier.graph.transactions.run(
        {
          name: 'tests/hide',
          text: 'MATCH (m:Member {id: "bob"}) SET m.visibility = $v',
          parameters: { v: visibility },
          access: 'write',
        },
        {},
        () => null,
      );
    await hide('hidden');
    const { text } = await send('GET', `/api/members/${GONE.id}/data`, GONE.id);
    expect(text).not.toContain('"bob"');
    expect(text).not.toContain('Cardon');
    await hide('everyone');
  });

  it('is written by the command for its owner alone, and over nothing', async () => {
    const file = join(folder, 'own.json');
    expect((await runMaillon(folder, 'take-out', file, '--as', GONE.id)).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8')).member.id).toBe(GONE.id);
    expect((await runMaillon(folder, 'take-out', file, '--as', GONE.id)).errors).toContain('is there already');
  });
});

describe('leaving', () => {
  it('hides at once, is taken back within a day, and is done after it', async () => {
    expect((await send('POST', '/api/leaving', null, { works: 'stay' })).status).toBe(403);
    expect((await send('POST', '/api/leaving', GONE.id, { works: 'maybe' })).status).toBe(400);
    const begun = await send('POST', '/api/leaving', GONE.id, { works: 'stay' });
    expect([begun.status, begun.body.leaving.works]).toEqual([202, 'stay']);
    expect((await send('GET', `/api/members/${GONE.id}`, 'ann')).status).toBe(404);
    expect((await send('GET', `/api/members/${GONE.id}`, GONE.id)).status).toBe(200);
    expect((await send('POST', '/graphql', GONE.id, QUERY('{ leaving { due } }'))).body.data.leaving.due).toBe(
      begun.body.leaving.due,
    );
    expect((await send('DELETE', '/api/leaving', GONE.id)).body).toEqual({ leaving: null });
    expect((await send('GET', `/api/members/${GONE.id}`, 'ann')).status).toBe(200);
    await send('POST', '/api/leaving', GONE.id, { works: 'stay' });
    const { eraser } = atelier.services;
    const book = (hours: number) =>
      createLeavingBook({ graph: atelier.graph, eraser, now: () => new Date(Date.now() + hours * 3_600_000) });
    expect(await book(23).tidy()).toBe(0);
    expect(await book(25).tidy()).toBe(1);
    expect((await send('GET', `/api/members/${GONE.id}`, 'keeper')).status).toBe(404);
    expect((await send('GET', '/api/answers/a2', 'ann')).status).toBe(200);
    const { body } = await send('GET', '/api/audit?what=leaving', 'keeper');
    expect(JSON.stringify(body)).not.toContain(GONE.id);
    expect(body.items[0].by).toBe(body.items[0].about);
  });
});

describe('erasing', () => {
  it('is the keeper’s, through each door', async () => {
    const address = '/api/members/bob/erasure';
    const query = QUERY(
      'mutation { eraseMember(member: "bob", works: "stay", dryRun: true) { done works { type id fate } } }',
    );
    for (const as of [null, 'ann', 'bob']) {
      expect((await send('POST', address, as, { works: 'stay' })).status).toBe(403);
      expect((await send('POST', '/graphql', as, query)).text).toContain('forbidden');
    }
    expect((await send('POST', address, 'keeper', {})).status).toBe(400);
    const dry = await send('POST', address, 'keeper', { works: 'stay', dryRun: true });
    expect(dry.body).toMatchObject({ done: false, unknown: [] });
    expect((await send('POST', '/graphql', 'keeper', query)).body.data.eraseMember.works).toEqual(dry.body.works);
    const refused = await runMaillon(folder, 'erase', 'bob');
    expect([refused.status, refused.errors]).toEqual([2, expect.stringContaining('--works-stay, or --wholly')]);
    const done = JSON.parse((await runMaillon(folder, 'erase', 'bob', '--works-stay', '--json')).output);
    expect(done).toMatchObject({ done: true, compacted: null, disk: expect.stringContaining('maillon restore') });
    expect((await send('GET', '/api/members/bob', 'keeper')).status).toBe(404);
  });
});

describe('what is sent to be in the way', () => {
  it('variables nested ever deeper are bad input, in GraphQL’s shape', async () => {
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    const response = await fetch(`${running.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{ community { name } }","variables":{"a":${deep}}}`,
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toMatchObject({
      code: 'bad-input',
    });
  });

  it('status counts imported records, and says where files stand, to the keeper alone', async () => {
    expect((await send('GET', '/api/status', null)).body.imports[0].records).toBeNull();
    expect((await send('GET', '/api/status', 'keeper')).body.imports[0].records).toBeGreaterThan(0);
  });
});
