import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommunityFileRecord, OwnWord, RecordOf } from '../../src/domain/index.ts';
import { withAliases } from '../../src/ingestion/joined/aliases.ts';
import { mergeMembers, uniteWords } from '../../src/ingestion/joined/merge-members.ts';
import {
  piecesOfMember,
  rebaseRecord,
  resolveRecord,
  restoreRecord,
} from '../../src/ingestion/joined/resolve-record.ts';
import { sourceOf } from '../../src/ingestion/own-word/split-record.ts';
import { randomCommunity } from '../integration/ingestion/random-community.ts';
import '../support/law-seed.ts';

/** Of four members, some stand for others. */
const aliases = fc
  .constantFrom<Readonly<Record<string, string>>>({ m1: 'm0' }, { m1: 'm0', m2: 'm0' }, { m0: 'm3', m2: 'm1' }, {})
  .map((joined) => new Map(Object.entries(joined)));
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const MAP = new Map([['b', 'a']]);
const member = (given: Partial<RecordOf<'member'>>): RecordOf<'member'> => ({
  ...{ type: 'member', id: 'a', name: 'A' },
  ...given,
});
const word = (given: Partial<OwnWord>): OwnWord => ({
  ...{ version: 1, at: '2026-11-27T10:00:00Z', says: {}, topics: {}, hides: [] },
  ...given,
});

describe('a record that names whoever was joined', () => {
  it('loses nothing: what stands and what its source says otherwise are the record of the source', () => {
    fc.assert(
      fc.property(randomCommunity, aliases, (records, joined) => {
        for (const record of records.map(sourceOf)) {
          const { stands, pieces } = resolveRecord(record, joined);
          expect(restoreRecord(stands, plain(pieces))).toEqual(record);
          if (stands !== null) expect(rebaseRecord(stands, stands, plain(pieces))).toEqual(record);
        }
      }),
    );
  });

  it('names nobody who is gone', () => {
    fc.assert(
      fc.property(randomCommunity, aliases, (records, joined) => {
        for (const record of records.map(sourceOf).filter(({ type }) => type !== 'member')) {
          const { stands } = resolveRecord(record, joined);
          for (const gone of joined.keys()) expect(JSON.stringify(stands)).not.toContain(JSON.stringify(gone));
        }
      }),
    );
  });

  it('is left alone where nobody was joined', () => {
    fc.assert(
      fc.property(randomCommunity, (records) => {
        for (const record of records.map(sourceOf))
          expect(resolveRecord(record, new Map())).toEqual({ stands: record, pieces: [] });
      }),
    );
  });

  it('names one member once, with what is known of their part', () => {
    const group: CommunityFileRecord = {
      ...{ type: 'group', id: 'g', name: 'G' },
      members: [{ member: 'a' }, { member: 'c' }, { member: 'b', role: 'host' }],
    };
    expect(resolveRecord(group, MAP).stands).toMatchObject({
      members: [{ member: 'c' }, { member: 'a', role: 'host' }],
    });
    // Who has two parts has both, as in any source.
    const parts = {
      ...group,
      members: [
        { member: 'a', role: 'guest' },
        { member: 'b', role: 'host' },
      ],
    };
    expect(resolveRecord(parts, MAP)).toMatchObject({
      stands: {
        members: [
          { member: 'a', role: 'guest' },
          { member: 'a', role: 'host' },
        ],
      },
    });
  });

  it('stays as the source said it where something else of it is changed', () => {
    const work: CommunityFileRecord = {
      type: 'artefact',
      id: 'w',
      title: 'W',
      authors: ['c', 'b', 'a'],
      usedBy: ['b'],
    };
    const { stands, pieces } = resolveRecord(work, MAP);
    expect(stands).toMatchObject({ authors: ['c', 'a'], usedBy: ['a'] });
    const revised = { ...(stands as RecordOf<'artefact'>), title: 'V', usedBy: ['d', 'a'] };
    expect(rebaseRecord(revised, stands as CommunityFileRecord, pieces)).toEqual({
      ...{ ...work, title: 'V' },
      usedBy: ['d', 'b'],
    });
    const without = { ...revised, authors: ['c'] };
    expect(rebaseRecord(without, stands as CommunityFileRecord, pieces)).toMatchObject({ authors: ['c'] });
  });
});

describe('the record of a member who is several', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(randomCommunity, (records) => {
        const members = records.map(sourceOf).filter((record) => record.type === 'member');
        const [kept, ...gone] = members;
        if (kept === undefined) return;
        const joined = new Map(gone.map(({ id }) => [id, kept.id]));
        const { stands, pieces } = mergeMembers(kept, gone, joined);
        expect(restoreRecord(stands, plain(pieces))).toEqual(kept);
        for (const one of gone) {
          const empty = { type: 'member', id: one.id } as unknown as CommunityFileRecord;
          expect(restoreRecord(empty, plain(piecesOfMember(one)))).toEqual(one);
        }
      }),
    );
  });

  it('says what the kept one says, and the other what that lacks; where one wants less, that holds', () => {
    const { stands } = mergeMembers(
      member({
        function: 'x',
        topics: [{ topic: 't', level: 2, source: 'inferred' }],
        askBudget: 4,
        until: '2026-01-01',
      }),
      [
        member({
          ...{ id: 'b', name: 'B', function: 'y', bio: 'z', topics: [{ topic: 't', level: 3 }, 'u'], askBudget: 2 },
          ...{ paused: true, visibility: 'hidden', notNow: '2026-12-31', manager: 'a', since: '2020-01-01' },
        }),
      ],
      MAP,
    );
    expect(stands).toEqual({
      ...{ type: 'member', id: 'a', name: 'A', function: 'x', bio: 'z', since: '2020-01-01', askBudget: 2 },
      topics: [{ topic: 't', level: 3, source: 'declared' }, 'u'],
      ...{ paused: true, notNow: '2026-12-31', visibility: 'hidden' },
    });
  });
});

describe('what a member who was two says of themselves', () => {
  const at = '2026-11-28T10:00:00Z';
  it('hides and refuses what either did, and words it as the kept one did', () => {
    const kept = {
      record: member({ offers: ['o'] }),
      word: word({ says: { bio: 'mine' }, hides: ['email'], version: 3 }),
    };
    const gone = {
      record: member({ id: 'b', visibility: 'everyone' }),
      word: word({
        says: { bio: 'theirs', function: 'f', offers: ['p'], visibility: 'hidden' },
        ...{ hides: ['bio', 'tie:t'], topics: { t: { says: 'refused', on: '2026-11-27' } } },
      }),
    };
    expect(uniteWords(kept, gone, at)).toEqual({
      ...{ version: 4, at, hides: ['email', 'bio', 'tie:t'] },
      says: { bio: 'mine', function: 'f', offers: ['o', 'p'], visibility: 'hidden' },
      topics: { t: { says: 'refused', on: '2026-11-27' } },
    });
    expect(uniteWords({ ...kept, word: null }, { ...gone, word: null }, at)).toBeNull();
  });

  it('is hidden in the record of the kept one too by whoever hides that the other’s names them', () => {
    const words = withAliases(new Map([['m', word({ hides: ['member:b', 'tie:b'] })]]), MAP);
    expect(words.get('m')?.hides).toEqual(['member:b', 'tie:b', 'member:a']);
  });
});
