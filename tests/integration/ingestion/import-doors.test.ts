import { existsSync, readdirSync, statSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { createImportDesk, type ImportFile } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { zipOf } from '../../ingestion/sources/zip-of.ts';
import { serveAtelier } from '../../support/served-atelier.ts';

const SURVEY = `Horodateur;Nom;Prénom;Adresse e-mail;Votre fonction;Excel (1-5);Soudure;Quelles langues parlez-vous ?;GSM
2026-10-01 10:00;Dupont;Ada;ada@atelier.example;formatrice;4;x;français, néerlandais;0470
2026-10-02 11:00;Peeters;Bo;bo@atelier.example;technicien;2;;français;0471
2026-10-02 12:00;Claes;Cé;cé(at)atelier;technicien;beaucoup;x;martien;0472
;;;;;3;;;
2026-10-03 09:00;Maes;Dré;dre@atelier.example;formateur;5;;néerlandais;0473
2026-10-03 09:30;Nys;Elke;elke@atelier.example;formatrice;1;x;français;0474
`;

const served = serveAtelier();

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly file: ImportFile;
}

const KEEPER = { 'maillon-view': 'keeper' };

async function call(method: string, path: string, body?: unknown, who: object = KEEPER): Promise<Answer> {
  const response = await fetch(`${served.running.address}/api/imports/files${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...who },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    file: /^application\/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : null,
  };
}

async function bring(name: string, bytes: string | Buffer, who: object = KEEPER): Promise<Answer> {
  const response = await fetch(`${served.running.address}/api/imports/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...who },
    body: new Uint8Array(Buffer.from(bytes)),
  });
  const text = await response.text();
  return { status: response.status, text, file: JSON.parse(text) };
}

/** Files that lie in the folder, by what stands in it. */
function lying(): string[] {
  const { brought } = served.atelier;
  if (!existsSync(brought)) return [];
  return readdirSync(brought, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(brought, name)).isFile());
}

const columnsOf = ({ table }: ImportFile) => (table?.columns ?? []).map(({ is }) => is);
const mappingOf = ({ table }: ImportFile, changed: Record<string, object> = {}) => ({
  records: 'member',
  columns: (table?.columns ?? []).map(({ column, is, called, most }) => ({
    ...{ column, is },
    ...(called === null ? {} : { called }),
    ...(most === null ? {} : { most }),
    ...changed[column],
  })),
});

describe('a file that is brought', () => {
  it('is looked at, corrected, tried, imported and gone, and what it was read by is known the next time', async () => {
    const brought = await bring('../../enquête.csv', SURVEY);
    expect(brought.status).toBe(201);
    const { id, name, table } = brought.file;
    expect(name).toBe('enquête.csv');
    expect(table).toMatchObject({ rows: 6, lookedAt: 6, from: 'proposal', source: 'enquête', sheets: [], sheet: null });
    expect(columnsOf(brought.file)).toEqual([
      ...['left-out', 'last-name', 'first-name', 'email', 'function', 'topic', 'topic', 'languages', 'left-out'],
    ]);
    expect(table?.columns[5]).toMatchObject({ because: 'levels', called: 'Excel', filled: 6, unread: 1 });
    expect(table?.columns[3]).toMatchObject({ filled: 5, unread: 1, unreadExamples: ['cé(at)atelier'] });
    expect(table?.firstRows[0]?.slice(0, 3)).toEqual(['2026-10-01 10:00', 'Dupont', 'Ada']);
    const [file = ''] = lying();
    expect(lying()).toHaveLength(1);
    expect(file).toMatch(/^[\w-]{36}\/[\w-]{36}\.csv$/);
    expect(statSync(join(served.atelier.brought, file)).mode & 0o777).toBe(0o600);

    const wrong = await call('PUT', `/${id}/mapping`, { records: 'member', columns: [{ column: 'Shoe', is: 'name' }] });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('has no column \\"Shoe\\"')]);
    const mapping = mappingOf(brought.file, { Soudure: { called: 'Soudage' } });
    const mapped = await call('PUT', `/${id}/mapping`, mapping);
    expect(mapped.file.table).toMatchObject({ from: 'corrected' });
    expect(mapped.file.table?.columns[7]).toMatchObject({ is: 'languages', unread: 1, unreadExamples: ['martien'] });

    const tried = await call('POST', `/${id}/dry-run?wait=20`, {});
    expect(tried.status).toBe(200);
    const { report } = tried.file.work ?? {};
    expect(report).toMatchObject({ source: 'enquête', wrote: false, rejected: 1 });
    expect(report?.counts.added).toBe(7);
    expect(report?.byType.find(({ type }) => type === 'member')).toMatchObject({ added: 5 });
    expect(report?.rejectedBy[0]).toMatchObject({ code: 'missing-field', count: 2 });
    expect(report?.warnedBy.map(({ code }) => code)).toContain('field-set-aside');
    expect(report?.told).toContain('enquête.csv: its columns are read as enquête.mapping.json says');
    expect(JSON.stringify(tried.file)).not.toContain(served.atelier.brought);
    expect((await call('GET', `/${id}/rejects`)).status).toBe(404);

    const begun = await call('POST', `/${id}/import`, {});
    expect(begun.status).toBe(202);
    const events = await (
      await fetch(`${served.running.address}/api/imports/files/${id}/events`, { headers: KEEPER })
    ).text();
    expect(events).toContain('event: done');
    const done = (await call('GET', `/${id}`)).file;
    expect(done).toMatchObject({ isHere: false, hasRejects: true, work: { kind: 'import', status: 'done' } });
    expect(done.work?.report).toMatchObject({ wrote: true, counts: { added: 7 } });
    expect(lying().filter((one) => one.endsWith('.csv'))).toEqual([]);
    expect((await call('GET', `/${id}/rejects`)).text).toContain('"excel"');
    expect((await call('GET', `/${id}/rejects?part=reasons`)).text).toMatch(/^enquête\.csv:5: name is missing/m);
    expect((await call('POST', `/${id}/import`, {})).status).toBe(409);
    expect((await call('GET', `/${id}/mapping`)).text).toBe(JSON.stringify(mapping));
    const audit = await fetch(`${served.running.address}/api/audit?what=import`, { headers: KEEPER });
    expect(((await audit.json()) as { items: object[] }).items[0]).toMatchObject({
      by: 'keeper',
      details: { added: 7 },
    });

    // The same headings under another name and in another order: as last time, and nothing to write.
    const again = await bring('enquête 2027.csv', SURVEY);
    expect(again.file.table).toMatchObject({ from: 'last-time', source: 'enquête' });
    expect(again.file.table?.columns[6]).toMatchObject({ called: 'Soudage', because: null });
    const same = await call('POST', `/${again.file.id}/import?wait=20`, {});
    expect(same.file.work?.report).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, left: 7 } });
    expect((await call('DELETE', `/${id}`)).status).toBe(200);
    expect((await call('DELETE', `/${again.file.id}`)).status).toBe(200);
    expect(lying()).toEqual([]);
  });

  it('needs no mapping where its names and headings say what it holds', async () => {
    const questions = await bring('questions.csv', 'id,title,created\nq-new,Who knows lathes?,2026-10-01\n');
    expect(questions.file.table).toBe(null);
    expect((await call('GET', `/${questions.file.id}/mapping`)).status).toBe(404);
    const tried = await call('POST', `/${questions.file.id}/dry-run?wait=20`, {});
    expect(tried.file.work?.report).toMatchObject({ source: 'questions', counts: { added: 1 } });
    const members = await bring('leden.csv', 'naam,email\nEva,eva@atelier.example\n');
    expect(members.file.table).toBe(null);
    const packed = await bring('site.zip', zipOf({ 'topics.csv': 'id,label\nlathe,Lathe\n' }));
    const all = await call('POST', `/${packed.file.id}/dry-run?wait=20`, {});
    expect(all.file.work?.report?.counts).toMatchObject({ added: 1 });
    for (const { file } of [questions, members, packed]) await call('DELETE', `/${file.id}`);
  });

  it('of several sheets that nobody named is read one sheet at a time', async () => {
    const book = utils.book_new();
    const sheet = (rows: unknown[][]) => utils.aoa_to_sheet(rows);
    utils.book_append_sheet(
      book,
      sheet([
        ['Nom', 'Prénom', 'Vélo (1-5)'],
        ['Roy', 'Fa', 4],
      ]),
      'Feuil1',
    );
    utils.book_append_sheet(
      book,
      sheet([
        ['Naam', 'Lassen (1-5)'],
        ['Gu Ho', 2],
        ['Ian Jo', 5],
      ]),
      'Feuil2',
    );
    const { file } = await bring('équipes.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(file.table).toMatchObject({ sheets: ['Feuil1', 'Feuil2'], sheet: 'Feuil1', rows: 1 });
    expect((await call('PUT', `/${file.id}/sheet`, { sheet: 'Feuil9' })).status).toBe(400);
    const other = await call('PUT', `/${file.id}/sheet`, { sheet: 'Feuil2' });
    expect(other.file.table).toMatchObject({ sheet: 'Feuil2', rows: 2 });
    expect(columnsOf(other.file)).toEqual(['name', 'topic']);
    const tried = await call('POST', `/${file.id}/dry-run?wait=20`, {});
    expect(tried.file.work?.report?.byType).toContainEqual(expect.objectContaining({ type: 'member', added: 2 }));
    expect(tried.file.work?.report?.told.join()).toContain('Feuil1: passed over');
    await call('DELETE', `/${file.id}`);
  });

  it.each([
    ['a web page', 'survey.csv', '<!doctype html><html><body>Sign in</body></html>', 'web page'],
    ['an archive of another kind', 'all.7z', Buffer.from('377abcaf271c0004', 'hex'), '7z'],
    ['a program', 'setup.exe', Buffer.from('MZ\0\0\0'), 'nothing that can be imported'],
    ['nothing', 'survey.csv', '', 'is empty'],
    ['a site without its folder', 'Posts.xml', '<posts/>', 'pack the folder as a zip'],
    ['a damaged spreadsheet', 'survey.xlsx', 'PK\x03\x04 and no more', /survey\.xlsx is damaged/],
    ['no name', '..', 'a', 'no name'],
  ])('is refused when it is %s, and nothing of it stays', async (_, name, bytes, words) => {
    const { status, text } = await bring(name, bytes);
    expect(status).toBe(400);
    expect(text).toMatch(words);
    expect(text).not.toContain(served.atelier.brought);
    expect(lying()).toEqual([]);
  });

  it('of more than is taken is told the limit and the command', async () => {
    const { status, text } = await bring('big.csv', Buffer.alloc(2 ** 20 + 1, 'a'));
    expect([status, text]).toEqual([
      413,
      expect.stringMatching(/larger than 1 MB.*MAILLON_IMPORT_MB.*npx maillon import/),
    ]);
    expect(lying()).toEqual([]);
  });

  it('that ends half-way leaves nothing', async () => {
    const { port } = new URL(served.running.address);
    const half = ask({
      ...{ host: '127.0.0.1', port, method: 'POST', path: '/api/imports/files?name=half.csv' },
      headers: { 'content-type': 'application/octet-stream', 'content-length': '1000', ...KEEPER },
    });
    half.on('error', () => undefined);
    half.write('Nom;Prénom\n');
    await expect.poll(lying).toHaveLength(1);
    half.destroy();
    await expect.poll(lying).toEqual([]);
  });

  it('is the keeper’s, and of the one who brought it', async () => {
    const { file } = await bring('questions.csv', 'id,title\nq,Who?\n');
    for (const who of [{}, { 'maillon-as': 'lucie' }]) {
      expect((await bring('x.csv', 'a\n', who)).status).toBe(403);
      for (const path of ['', `/${file.id}`, `/${file.id}/mapping`, `/${file.id}/rejects`])
        expect((await call('GET', path, undefined, who)).status).toBe(403);
    }
    const { importDesk } = served.atelier.services;
    const other = { viewer: { kind: 'keeper' }, by: 'another account' } as const;
    await expect(importDesk.read(file.id, other)).rejects.toThrow('no file');
    await expect(importDesk.drop(file.id, other)).rejects.toThrow('no file');
    expect((await importDesk.list(other)).items).toEqual([]);
    expect((await importDesk.list({ ...other, by: 'keeper' })).items).toHaveLength(1);
    await call('DELETE', `/${file.id}`);
  });

  it('is one of ten at most', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 10; number += 1)
      ids.push((await bring(`questions ${number}.csv`, 'id,title\nq,Who?\n')).file.id);
    expect((await bring('questions.csv', 'id,title\nq,Who?\n')).status).toBe(409);
    for (const id of ids) await call('DELETE', `/${id}`);
  });
});

describe('the desk', () => {
  const keeper = { viewer: { kind: 'keeper' }, by: 'keeper' } as const;
  let now = new Date('2026-11-01T10:00:00Z');
  const open = (own: object = {}) =>
    createImportDesk({
      ...{ graph: served.atelier.graph, detectLanguage, limit: 1_000, now: () => now },
      folder: join(served.folder, 'brought'),
      erased: async () => undefined,
      note: async () => {},
      written: () => {},
      onFault: (error) => console.error(error),
      ...own,
    });
  const lines = (desk: ReturnType<typeof open>) =>
    desk.bring('questions.csv', async (take) => await take(Buffer.from('id,title\nq,Who?\n')), keeper);

  it('deletes files after a day, and those of a service that is gone', async () => {
    const first = open();
    await lines(first);
    now = new Date('2026-11-02T09:59:00Z');
    expect(await first.tidy()).toBe(0);
    now = new Date('2026-11-02T10:00:00Z');
    expect(await first.tidy()).toBe(1);
    expect(readdirSync(join(served.folder, 'brought'))).toEqual([]);
    await lines(first);
    const next = open();
    await expect.poll(() => existsSync(join(served.folder, 'brought'))).toBe(false);
    expect((await next.list(keeper)).items).toEqual([]);
    await Promise.all([first.close(), next.close()]);
  });

  it('reads one file at a time, and says so', async () => {
    const desk = open();
    const [one, two] = [await lines(desk), await lines(desk)];
    await desk.begin(one.id, 'dry-run', { takeOver: false }, keeper);
    await expect(desk.begin(two.id, 'dry-run', { takeOver: false }, keeper)).rejects.toThrow('one at a time');
    for await (const _ of desk.follow(one.id, keeper, AbortSignal.timeout(20_000)));
    await expect.poll(async () => (await desk.read(one.id, keeper)).work?.status).toBe('done');
    await desk.begin(two.id, 'dry-run', { takeOver: false }, keeper);
    await desk.close();
  });

  it('takes no spreadsheet that would hold up the service', async () => {
    const desk = open({ limit: 10 * 2 ** 20 });
    const bringing = desk.bring('big.xlsx', (take) => take(Buffer.alloc(5 * 2 ** 20 + 1)), keeper);
    await expect(bringing).rejects.toThrow('a spreadsheet of 5 MB at most');
    expect(readdirSync(join(served.folder, 'brought'))).toEqual([]);
    await desk.close();
  });

  it('says that the disk is full, before and while a file comes', async () => {
    const full = open({
      requireRoom: () => {
        throw new Error('no room');
      },
    });
    await expect(lines(full)).rejects.toThrow('no room');
    const desk = open();
    const bringing = desk.bring(
      'a.csv',
      async () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
      keeper,
    );
    await expect(bringing).rejects.toMatchObject({ code: 'unavailable', details: { reason: 'disk-full' } });
    await Promise.all([full.close(), desk.close()]);
  });
});
