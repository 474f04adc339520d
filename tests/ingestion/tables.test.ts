import { describe, expect, it } from 'vitest';
import { FIXTURES, fileOf, readRecords } from './read-source.ts';

describe('a folder of tables', () => {
  it('gives the same records as a community file', async () => {
    const { records, faults, warnings } = await readRecords(`${FIXTURES}/tables`);
    expect([faults, warnings]).toEqual([[], []]);
    expect(records).toEqual([
      {
        type: 'group',
        id: 'jeudi',
        name: 'Les "jeudis"\ndu Geer',
        kind: 'circle',
        members: [
          { member: 'lucie', role: 'facilitator', from: '2024-02-01' },
          { member: 'tom', from: '2025-01-02', to: '2025-06-30' },
          { member: 'lucie', role: 'treasurer' },
        ],
        created: '2024-02-01',
      },
      {
        type: 'member',
        id: 'lucie',
        name: 'Lucie Marchal',
        email: 'lucie@ressourcerie.example',
        since: '2024-02-01',
        languages: ['fr', 'nl'],
        external: false,
        topics: [{ topic: 'velo', level: 5, source: 'declared' }, 'soudure'],
        offers: ['Freins; patins et câbles', 'Soudure | brasure'],
        askBudget: 3,
      },
      {
        type: 'member',
        id: 'tom',
        name: 'Tom Aerts',
        languages: ['nl'],
        external: true,
        topics: [{ topic: 'soudure', source: 'endorsed' }],
      },
      { type: 'topic', id: 'velo', label: { fr: 'vélo', nl: 'fiets' }, aliases: ['bicyclette', 'rijwiel'] },
      { type: 'topic', id: 'soudure', label: 'soudure', broader: 'velo' },
      // From a community file beside them: tables of a folder are read together.
      { type: 'tie', id: 't1', from: 'tom', to: 'lucie', kind: 'advice', weight: 2.5 },
    ]);
  });

  it('names the line a faulty row begins on, also after a cell of several lines', async () => {
    const table =
      'id,name,askBudget,since\na,"A\nB",1,2024-01-01\nb,B,many,2024-01-01\nc,C,1,soon\nd,D,1,2024-01-01,x\n';
    const { records, faults, warnings } = await readRecords(fileOf(table, 'members.csv'));
    expect(records.map((record) => record['name'])).toEqual(['A\nB', 'B', 'C']);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [4, 'field-set-aside'],
      [5, 'field-set-aside'],
    ]);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([[6, 'wrong-field']]);
    expect(warnings[0]?.message).toBe('askBudget is "many": must be a number; the rest of the record was kept');
  });

  it('hands a faulty row back as a line that can be corrected and imported', async () => {
    const { items } = await readRecords(fileOf('id,name,languages,since\na,A,fr|nl,soon\n', 'members.csv'));
    expect(JSON.parse(String(items[0]?.original()))).toEqual({
      type: 'member',
      id: 'a',
      name: 'A',
      languages: ['fr', 'nl'],
      since: 'soon',
    });
  });

  it('knows quotes never closed and tables of nothing known', async () => {
    const open = await readRecords(fileOf('id,name\na,A\nb,"never closed\nc,C\n', 'members.csv'));
    expect(open.faults.map(({ line, code }) => [line, code])).toEqual([[3, 'broken-file']]);
    const unknown = await readRecords(fileOf('id\na\n', 'invoices.csv'));
    expect(unknown.faults.map(({ code }) => code)).toEqual(['unknown-type']);
  });
});
