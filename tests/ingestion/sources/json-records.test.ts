import { describe, expect, it } from 'vitest';
import { fileOf } from '../read-source.ts';
import { keepsTheContract, readAt, readUntilFirst } from './source-contract.ts';

const RECORDS = [
  { type: 'community', id: 'velo', name: 'Vélo' },
  { type: 'topic', id: 'velo-freins', label: 'Freins, "à tambour" [ou] {disque}' },
  { type: 'member', id: 'velo-lucie', name: 'Lucie', topics: ['velo-freins'] },
  { type: 'member', id: 'velo-tom', name: 'Tom' },
  { type: 'tie', id: 'velo-t', from: 'velo-lucie', to: 'velo-tom', kind: 'advice', weight: -1.5e2 },
];
const LIST = JSON.stringify(RECORDS, null, 2);

describe('a JSON list of records', () => {
  keepsTheContract({
    kind: 'community-file',
    folder: 'velo',
    name: 'velo',
    files: { 'velo.json': LIST },
    given: 'velo.json',
  });

  it.each([
    ['on one line', JSON.stringify(RECORDS)],
    ['with a byte order mark', `\ufeff${LIST}`],
    ['as records laid out one after the other', RECORDS.map((record) => JSON.stringify(record, null, 1)).join('\n')],
    ['as one record a line', RECORDS.map((record) => JSON.stringify(record)).join('\n')],
  ])('is the same %s', async (_, content) => {
    const { records, faults } = await readAt(fileOf(content, 'velo.json'));
    expect(faults).toEqual([]);
    expect(records).toEqual(RECORDS);
  });

  it('is one also under the name of a community file', async () => {
    expect((await readAt(fileOf(LIST, 'velo.ndjson'))).records).toEqual(RECORDS);
    expect((await readAt(fileOf(LIST.slice(1, -2), 'velo.ndjson'))).records).toEqual(RECORDS);
  });

  it('sets aside what is wrong by the line where it begins, and goes on', async () => {
    const { records, faults } = await readAt(
      fileOf(
        '[\n {"type": "topic",\n  "id": "a", "label": },\n 12, "x",\n {"type": "topic", "id": "b", "label": "B"}\n]',
        'velo.json',
      ),
    );
    expect(records).toEqual([{ type: 'topic', id: 'b', label: 'B' }]);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'not-json'],
      [4, 'not-a-record'],
      [4, 'not-a-record'],
    ]);
  });

  it('is read record by record, also where it is large', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ type: 'topic', id: `t${at}`, label: 'mot '.repeat(20) }));
    const { read, all } = await readUntilFirst(fileOf(JSON.stringify(many), 'velo.json'), 'topic');
    expect(read).toBeLessThan(all / 4);
  });
});
