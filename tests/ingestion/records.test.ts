import { describe, expect, it } from 'vitest';
import { fingerprint, IdTable } from '../../src/ingestion/import/id-table.ts';
import { canonicalRecord, recordHash } from '../../src/ingestion/record/canonical-record.ts';
import { referencesOf } from '../../src/ingestion/record/references.ts';

describe('the canonical form of a record', () => {
  it('does not depend on the order of fields, empty lists, repeats or defaults', () => {
    const plain = canonicalRecord({ type: 'member', id: 'a', name: 'A', topics: ['t', { topic: 'u', level: 2 }] });
    const wordy = canonicalRecord({
      name: 'A',
      topics: [{ topic: 't' }, 't', { level: 2, topic: 'u' }],
      offers: [],
      visibility: 'everyone',
      id: 'a',
      type: 'member',
    });
    expect(JSON.stringify(wordy)).toBe(JSON.stringify(plain));
    expect(recordHash(wordy)).toBe(recordHash(plain));
    expect(recordHash({ ...plain, id: 'b' } as typeof plain)).not.toBe(recordHash(plain));
  });

  it('keeps one member’s several parts in a group apart', () => {
    const members = [{ member: 'a', role: 'chair' }, { member: 'a' }, { member: 'a', role: 'chair' }];
    expect(canonicalRecord({ type: 'group', id: 'g', name: 'G', members })).toMatchObject({
      members: [{ member: 'a', role: 'chair' }, { member: 'a' }],
    });
  });
});

describe('what a record names', () => {
  it('is found in every field, also inside objects', () => {
    const record = {
      type: 'artefact',
      id: 'a',
      title: 'A',
      authors: ['m1'],
      contributors: [{ member: 'm2', role: 'editor' }],
      madeIn: 'g',
    } as const;
    const named = [...referencesOf({ ...record, authors: ['m1'], contributors: [...record.contributors] })];
    expect(named.map(({ field, type, id }) => `${field} ${type} ${id}`)).toEqual([
      'authors member m1',
      'contributors member m2',
      'madeIn group g',
    ]);
  });
});

describe('the table of ids', () => {
  it('knows the first place of each of 50,000 records, and what was withdrawn', () => {
    const table = new IdTable();
    for (let at = 1; at <= 50_000; at++) {
      expect(table.add(fingerprint('member', `m${at}`), at, at * 2)).toBeUndefined();
    }
    expect(table.size).toBe(50_000);
    expect(table.add(fingerprint('member', 'm777'), 99_999, 1)).toEqual({ ordinal: 777, line: 1_554 });
    expect(table.has(fingerprint('member', 'm777'), 777)).toBe(true);
    expect(table.has(fingerprint('member', 'm777'), 99_999)).toBe(false);
    expect(table.has(fingerprint('topic', 'm777'))).toBe(false);
    table.withdraw(fingerprint('member', 'm777'));
    expect(table.has(fingerprint('member', 'm777'))).toBe(false);
    expect([...table.keys()]).toHaveLength(50_000);
  });
});
