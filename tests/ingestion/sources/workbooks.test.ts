import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readTables } from './read-tables.ts';

type Cells = readonly (readonly unknown[])[];

/** A spreadsheet of these sheets, as a program writes it. */
function workbook(sheets: Readonly<Record<string, Cells>>, bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx', hidden = '') {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, sheetOf(rows), name);
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: name === hidden ? 1 : 0 })) };
  return write(book, { type: 'buffer', bookType }) as Buffer;
}

function sheetOf(rows: Cells): WorkSheet {
  return utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true },
  );
}

const MEMBERS: Cells = [
  ['Leden van het netwerk'],
  [],
  ['id', 'Naam', 'Sinds', 'Extern', 'Vaardigheden'],
  ['a', 'Anna Öz', new Date(Date.UTC(2021, 2, 1)), true, 'Triage: 4'],
  [],
  [17, 'Bo', 41310, false, 'T1'],
];
const TOPICS: Cells = [
  ['id', 'label.nl'],
  ['T1', 'zorg'],
];

describe('a spreadsheet', () => {
  it.each([
    ['members.xlsx', 'xlsx'],
    ['members.xls', 'biff8'],
    ['MEMBERS.ODS', 'ods'],
  ] as const)('is read sheet by sheet: %s', async (name, form) => {
    const { records, wrong, warned, told } = await readTables({
      [name]: workbook({ Leden: MEMBERS, Thema: TOPICS }, form),
    });
    expect([...wrong, ...warned]).toEqual([]);
    expect(records).toEqual({
      'member/a': { name: 'Anna Öz', since: '2021-03-01', external: true, topics: [{ topic: 'triage', level: 4 }] },
      'member/17': { name: 'Bo', since: '2013-02-05', external: false, topics: ['T1'] },
      'topic/T1': { label: { nl: 'zorg' } },
      'topic/triage': { label: 'Triage' },
    });
    expect(told[0]).toBe(`${name}#Leden: the first row is a title and was passed over`);
  });

  it('takes the type of its file for a sheet that nobody named, and passes over others and what is hidden', async () => {
    const sheets = {
      Feuil1: [
        ['id', 'nom'],
        ['a', 'Anna'],
      ],
      Legend: [['x', 'y']],
      Secret: [
        ['id', 'name'],
        ['z', 'Z'],
      ],
    };
    const { records, told } = await readTables({ 'membres.xlsx': workbook(sheets, 'xlsx', 'Secret') });
    expect(records).toEqual({ 'member/a': { name: 'Anna' } });
    expect(told).toEqual([
      'membres.xlsx: the sheet "Secret" is hidden and was passed over',
      'membres.xlsx#Legend: the name says no type of record: it was passed over',
    ]);
  });

  it('tells the row of a sheet where something is wrong', async () => {
    const { warned } = await readTables({
      'leden.xlsx': workbook({ Blad1: [['id', 'naam', 'sinds'], [], ['a', 'A', 'soon']] }),
    });
    expect(warned).toEqual([expect.stringMatching(/^3 since is "soon"/)]);
  });

  it('holds values: what a formula last gave, and no formula', async () => {
    const sheet = sheetOf([
      ['id', 'name'],
      ['a', 'Anna'],
      ['b', ''],
    ]);
    sheet['B3'] = { t: 's', v: 'Bo', f: 'CONCATENATE("B","o")' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'members');
    const { records } = await readTables({ 'x.xlsx': write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer });
    expect(records['member/b']).toEqual({ name: 'Bo' });
  });

  it('that is damaged, protected, empty or too large is told as what it is', async () => {
    const read = (content: Buffer) => readTables({ 'members.xlsx': content });
    await expect(read(Buffer.from('PK\x03\x04 and then nothing'))).rejects.toThrow('members.xlsx is damaged');
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await expect(read(container)).rejects.toThrow('protected by a password');
    await expect(read(workbook({ members: [[]] }))).rejects.toThrow('no sheet in which something stands');
    await expect(read(Buffer.alloc(33 * 2 ** 20))).rejects.toThrow('33 MiB, over 32');
    const bomb = workbook({ members: [['id'], ['a']] });
    bomb.writeUInt32LE(0x7fffffff, bomb.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    await expect(read(bomb)).rejects.toThrow('512 MiB once unpacked');
  });
});
