import { utils, write } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { exportAs } from '../../../src/ingestion/export/export-as.ts';
import { cellsOf, headingsOf } from '../../../src/ingestion/export/table-cells.ts';
import { checkRecord } from '../../../src/ingestion/record/check-record.ts';
import { nameOfTable } from '../../../src/ingestion/sources/tables/table-type.ts';
import { lawSeed, runs } from '../../support/law-seed.ts';
import { type Files, readTables } from './read-tables.ts';

/** Records as an export has them: in canonical form. */
function records(...given: readonly Record<string, unknown>[]): CommunityFileRecord[] {
  return given.map((one) => {
    const checked = checkRecord(one, true);
    if (checked.record === undefined) throw new Error(JSON.stringify(checked.faults));
    return checked.record;
  });
}

const AWKWARD = records(
  {
    ...{
      type: 'member',
      id: 'a:b',
      name: '=HYPERLINK("x")',
      function: '+32 | "boss"',
      bio: ' <p>one</p>\r\n&amp; @two\t',
    },
    ...{ organisation: 'Org 1', manager: 'B b', since: '2020-02-01T10:00:00Z', languages: ['fr'], external: false },
    ...{ topics: ['T:1', { topic: 'Vélo', level: 4, source: 'declared' }, { topic: 'T:1:4' }], askBudget: 0 },
    ...{ offers: ['one; two, three\nfour'], needs: [' a|b', 'c\\d:e', ''], notAbout: ['Vélo'], visibility: 'hidden' },
    own: { version: 2, at: '2026-01-01T00:00:00Z', says: { bio: 'x, "y"' }, topics: {}, hides: [] },
  },
  { type: 'member', id: 'B b', name: "'=1", email: 'b@example.org', level: '-3', offers: ["-c'est"] },
  { type: 'topic', id: 'T:1', label: { fr: 'Un', nl: 'één' }, aliases: ['1, 2'] },
  { type: 'topic', id: 'T:1:4', label: 'label | x', broader: 'T:1' },
  { type: 'topic', id: 'Vélo', label: '&eacute;', description: '' },
  { type: 'organisation', id: 'Org 1', name: 'Org 1' },
  {
    type: 'group',
    id: 'g',
    name: 'G',
    members: [
      { member: 'a:b', from: '2020-01-01' },
      { member: 'B b', role: ' a:b' },
    ],
  },
  { type: 'tie', id: 't', from: 'a:b', to: 'B b', kind: 'advice', weight: -1.5e300, date: '2020-01-02' },
  { type: 'artefact', id: 'x', title: '@x', text: '```\n<div>\n```', contributors: [{ member: 'B b', role: 'r|s' }] },
);

function tablesOf(given: readonly CommunityFileRecord[]): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  for (const record of given) {
    const table = tables.get(nameOfTable(record.type)) ?? [[...headingsOf(record.type)]];
    table.push([...cellsOf(record)]);
    tables.set(nameOfTable(record.type), table);
  }
  return tables;
}

async function backFrom(files: Files): Promise<unknown[]> {
  const { records: read, wrong, warned, standIns } = await readTables(files);
  expect([wrong, warned, standIns]).toEqual([[], [], []]);
  return Object.entries(read).map(([key, fields]) => {
    const at = key.indexOf('/');
    return { type: key.slice(0, at), id: key.slice(at + 1), ...fields };
  });
}

const byKey = (given: readonly unknown[]) => given.map((one) => JSON.stringify(one)).sort();

describe('tables that are written', () => {
  it('are read back as the same records, as CSV', async () => {
    const files = Object.fromEntries(
      [...tablesOf(AWKWARD)].map(([name, rows]) => [`${name}.csv`, `\ufeff${stringify(rows)}`]),
    );
    expect(byKey(await backFrom(files))).toEqual(byKey(AWKWARD));
  });

  it('are read back one by one: ids stay ids', async () => {
    for (const [name, rows] of tablesOf(AWKWARD)) {
      const read = await backFrom({ [`${name}.tsv`]: stringify(rows, { delimiter: '\t' }) });
      expect(byKey(read)).toEqual(byKey(AWKWARD.filter(({ type }) => nameOfTable(type) === name)));
    }
  });

  it.each(['xlsx', 'ods'] as const)('are read back as the same records, as %s', async (bookType) => {
    const book = utils.book_new();
    for (const [name, rows] of tablesOf(AWKWARD)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    const read = await backFrom({
      [`c.${bookType}`]: write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer,
    });
    expect(byKey(read)).toEqual(byKey(AWKWARD));
  });

  it('hold no cell that a spreadsheet runs, and give every text back', async () => {
    const words = fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '<p>',
          '</p>',
          '&lt;',
          '|',
          ';',
          ':',
          '\\',
          '"',
          ' ',
          '\n',
          '\t',
          'é',
          'a',
          '1',
          '\\e',
          '\\u0041',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(words, fc.array(words, { minLength: 1, maxLength: 3 }), async (bio, offers) => {
        fc.pre(bio !== '\\e');
        const given = records({ type: 'member', id: 'm', name: 'M', bio, offers });
        const rows = tablesOf(given).get('members') ?? [];
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^([=+@\t\r]|-(?!\d+([.,]\d+)?$))/);
        expect(await backFrom({ 'members.csv': stringify(rows) })).toEqual(given);
      }),
      { seed: lawSeed, ...runs(60) },
    );
  });

  it.each([
    ['net.gexf', 'maillon network export net.gexf'],
    ['net.graphml', 'maillon network export'],
    ['all.csv', 'says no type of record: call the table one of community.csv, organisations.csv, members.csv'],
    ['community.xml', 'there is no export of that form'],
    ['community.xls', 'there is no export of that form'],
  ])('are not what %s asks for, and that is said', async (name, error) => {
    await expect(exportAs(undefined as unknown as Graph, `/tmp/${name}`)).rejects.toThrow(error);
    await expect(exportAs(undefined as unknown as Graph, '/tmp/members.csv', { tables: 'csv' })).rejects.toThrow(
      'names a file',
    );
  });
});
