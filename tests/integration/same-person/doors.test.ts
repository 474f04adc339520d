import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SamePersonPage } from '../../../src/same-person/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { runMaillon } from '../../support/command.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-same-person-'));
const records = join(folder, 'twice.ndjson');
let atelier: Atelier;
let running: Running;

/** A small workshop: Lucie is in it three times, Léa and Luc are sister and brother, and two who are called Renard met. */
const RECORDS = [
  { type: 'community', id: 'c', name: 'Workshop' },
  { type: 'organisation', id: 'acme', name: 'ACME' },
  { type: 'member', id: 'lucie', name: 'Lucie Martin', email: 'lucie@example.org', organisation: 'acme' },
  { type: 'member', id: 'chat-lm', name: 'lmartin', email: 'Lucie+chat@example.org', visibility: 'hidden' },
  { type: 'member', id: 'list-7', name: 'MARTIN, L.', organisation: 'acme' },
  { type: 'member', id: 'luc', name: 'Luc Dubois', email: 'ldubois@acme.example', organisation: 'acme' },
  { type: 'member', id: 'lea', name: 'Léa Dubois', email: 'lea.dubois@acme.example', organisation: 'acme' },
  { type: 'member', id: 'tom', name: 'Tom Renard' },
  { type: 'member', id: 'tom-2', name: 'T. Renard' },
  { type: 'member', id: 'koen', name: 'Koen Willems-Vandeputte' },
  { type: 'member', id: 'koen-2', name: 'Vandeputte-Willems, Koen' },
  { type: 'question', id: 'q', title: 'How do you begin?', askedBy: 'tom', created: '2025-03-01' },
  {
    type: 'answer',
    id: 'a',
    question: 'q',
    answeredBy: 'tom-2',
    text: 'With a round of names.',
    created: '2025-03-03',
  },
  { type: 'question', id: 'q2', title: 'Who has a room?', askedBy: 'lucie', created: '2025-04-01' },
];

async function send(method: string, path: string, as: string | null, body?: unknown, language = 'en') {
  const who = as === 'keeper' ? { 'maillon-view': 'keeper' } : as === null ? {} : { 'maillon-as': as };
  const response = await fetch(`${running.address}${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'accept-language': language, ...who } as Record<string, string>,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

const pairs = async (query = '?language=en'): Promise<SamePersonPage> =>
  (await send('GET', `/api/same-person${query}`, 'keeper')).body as SamePersonPage;
const idsOf = ({ items }: SamePersonPage): string[] =>
  items.map(({ keep, join }) => [keep.id, join.id].sort().join(' ')).sort();

beforeAll(async () => {
  writeFileSync(records, RECORDS.map((record) => JSON.stringify(record)).join('\n'));
  atelier = await openAtelier({ records });
  running = await listen(atelier.services);
});
afterAll(async () => {
  await running.stop();
  await emptyGraph(atelier.graph);
  await atelier.close();
  rmSync(folder, { recursive: true, force: true });
});

const QUERY = (query: string) => ({ query });

describe('who may be here twice', () => {
  it('is told to the keeper alone, through each door', async () => {
    for (const as of [null, 'lucie']) {
      expect((await send('GET', '/api/same-person', as)).status).toBe(403);
      expect((await send('GET', '/api/same-person/apart', as)).status).toBe(403);
      expect((await send('POST', '/api/same-person/apart', as, { one: 'lucie', other: 'tom' })).status).toBe(403);
      expect((await send('POST', '/graphql', as, QUERY('{ samePerson { probability } }'))).text).toContain('forbidden');
    }
  });

  it('are those who share an address, a name or its initials; not who is of one family, nor who answered the other', async () => {
    const page = await pairs();
    expect(idsOf(page)).toEqual(['chat-lm lucie', 'koen koen-2', 'list-7 lucie']);
    expect(page.items.map(({ keep }) => keep.id)).toContain('lucie');
    const [first] = page.items;
    expect(first?.keep).toMatchObject({
      name: 'Lucie Martin',
      mail: 'lucie@example.org',
      organisation: 'ACME',
      records: 1,
    });
    expect(first?.reasons.map(({ text }) => text)).toContain(
      'lucie+chat@example.org and lucie@example.org reach the same mailbox.',
    );
  });

  it('say their reasons in the language that is asked for, and give a part of the list', async () => {
    const told = async (language: string): Promise<string[]> =>
      (await pairs(`?language=${language}`)).items.flatMap(({ reasons }) => reasons.map(({ text }) => text));
    expect(await told('fr')).toContain('Les deux travaillent pour ACME.');
    expect(await told('nl')).toContain('Beide werken voor ACME.');
    const part = await pairs('?language=en&offset=1&limit=1');
    expect([part.total, part.items.length, part.offset]).toEqual([3, 1, 1]);
  });

  it('are the same by GraphQL and by the command', async () => {
    const { items } = await pairs();
    const query = '{ samePerson { keep { id } join { id } probability reasons { text } } }';
    const walked = await send('POST', '/graphql', 'keeper', QUERY(query));
    expect(walked.body.data.samePerson).toEqual(
      items.map(({ keep, join: other, probability, reasons }) => ({
        ...{ keep: { id: keep.id }, join: { id: other.id }, probability },
        reasons: reasons.map(({ text }) => ({ text })),
      })),
    );
    const said = await runMaillon(folder, 'same-person', '--json');
    expect((JSON.parse(said.output) as SamePersonPage).items).toEqual(items);
    const text = (await runMaillon(folder, 'same-person')).output;
    expect(text).toContain('3 pairs may be one person');
    expect(text).toContain('maillon same-person join koen-2 koen');
  });
});

describe('who was said to be two', () => {
  it('is proposed no more, is read again, and may be taken back', async () => {
    const wish = { one: 'lucie', other: 'chat-lm' };
    const { status, body } = await send('POST', '/api/same-person/apart', 'keeper', wish);
    expect([status, body.by]).toEqual([200, 'keeper']);
    expect(idsOf(await pairs())).toEqual(['koen koen-2', 'list-7 lucie']);
    // Said again the other way round, it stays as it was.
    expect((await send('POST', '/api/same-person/apart', 'keeper', { one: 'chat-lm', other: 'lucie' })).body).toEqual(
      body,
    );
    const kept = (await send('GET', '/api/same-person/apart', 'keeper')).body.items;
    expect(kept).toEqual([
      {
        one: { id: 'chat-lm', name: 'lmartin' },
        other: { id: 'lucie', name: 'Lucie Martin' },
        at: body.at,
        by: 'keeper',
      },
    ]);
    expect((await send('DELETE', '/api/same-person/apart/lucie/chat-lm', 'keeper')).status).toBe(200);
    expect(idsOf(await pairs())).toHaveLength(3);
  });

  it('is refused of nobody and of one member twice', async () => {
    const refused = async (one: string, other: string) =>
      await send('POST', '/api/same-person/apart', 'keeper', { one, other });
    expect((await refused('lucie', 'nobody')).status).toBe(404);
    expect((await refused('lucie', 'lucie')).status).toBe(400);
  });

  it('is forgotten with either of the two', async () => {
    await runMaillon(folder, 'same-person', 'apart', 'koen', 'koen-2');
    expect((await runMaillon(folder, 'same-person', 'apart')).output).toContain('Koen Willems-Vandeputte (koen)');
    expect(idsOf(await pairs())).not.toContain('koen koen-2');
    expect((await send('POST', '/api/members/koen/erasure', 'keeper', { works: 'go' })).status).toBe(200);
    expect((await send('GET', '/api/same-person/apart', 'keeper')).body.items).toEqual([]);
  });
});

describe('who is joined', () => {
  const apart = async (): Promise<string[]> =>
    (await send('GET', '/api/same-person/apart', 'keeper')).body.items.map(
      ({ one, other }: { one: { id: string }; other: { id: string } }) => [one.id, other.id].sort().join(' '),
    );

  it('is shown first, is proposed no more, takes along whom they are not, and is two again once it is taken back', async () => {
    await send('POST', '/api/same-person/apart', 'keeper', { one: 'tom', other: 'list-7' });
    const wish = 'from=list-7&into=lucie';
    const shown = await send('GET', `/api/same-person/preview?${wish}`, 'keeper');
    expect(shown.status).toBe(200);
    expect(shown.body.fields).toContainEqual({
      ...{ field: 'name', kept: '"Lucie Martin"', gone: '"MARTIN, L."', becomes: '"Lucie Martin"' },
    });
    expect((await send('GET', `/api/same-person/preview?${wish}`, 'lucie')).status).toBe(403);
    const said = (await runMaillon(folder, 'same-person', 'join', 'list-7', 'lucie')).output;
    expect(said).toContain('Nothing was done');
    expect((await send('GET', '/api/same-person/joins', 'keeper')).body.items).toEqual([]);

    const { version } = shown.body;
    const body = { from: 'list-7', into: 'lucie', version };
    expect((await send('POST', '/api/same-person/joins', 'lucie', body)).status).toBe(403);
    expect((await send('POST', '/api/same-person/joins', 'keeper', { ...body, version: 'older' })).status).toBe(409);
    const joined = await send('POST', '/api/same-person/joins', 'keeper', body);
    expect([joined.status, joined.body.into, joined.body.by]).toEqual([201, 'lucie', 'keeper']);
    expect(idsOf(await pairs())).not.toContain('list-7 lucie');
    expect(await apart()).toEqual(['lucie tom']);

    const query = '{ memberJoins { id from into } }';
    const [told] = (await send('POST', '/graphql', 'keeper', QUERY(query))).body.data.memberJoins;
    expect(told).toEqual({ id: joined.body.id, from: 'list-7', into: 'lucie' });
    expect((await runMaillon(folder, 'same-person', 'joins')).output).toContain('list-7 → lucie');
    const undone = await send('POST', `/api/same-person/joins/${joined.body.id}/undo`, 'keeper', {});
    expect([undone.status, undone.body.from]).toEqual([200, 'list-7']);
    expect(idsOf(await pairs())).toContain('list-7 lucie');
    expect(await apart()).toEqual(['list-7 tom']);
  });
});

describe('an import', () => {
  it('says at its end how many may be here twice', async () => {
    const more = join(folder, 'more.ndjson');
    writeFileSync(more, JSON.stringify({ type: 'member', id: 'piet', name: 'Piet van de Putte' }));
    const { output } = await runMaillon(folder, 'import', more, '--no-vectors', '--source', 'more');
    expect(output).toContain('2 people may be here twice: maillon same-person');
  });
});
