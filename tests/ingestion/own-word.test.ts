import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommunityFileRecord, OwnWord, RecordOf } from '../../src/domain/index.ts';
import { joinRecord, sourceOf, splitRecord } from '../../src/ingestion/own-word/split-record.ts';
import { randomCommunity } from '../integration/ingestion/random-community.ts';
import '../support/law-seed.ts';

const ON = '2026-11-27';
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const ids = (kind: string) => fc.integer({ min: 0, max: 3 }).map((at) => `${kind}${at}`);
const bit = fc.oneof(
  fc.constantFrom('bio', 'function', 'offers', 'manager'),
  ids('t').map((id) => `topic:${id}`),
  ids('m').map((id) => `member:${id}`),
  ids('e').map((id) => `tie:${id}`),
  ids('g').map((id) => `group:${id}`),
  ids('q').map((id) => `question:${id}`),
  ids('a').map((id) => `answer:${id}`),
);
const own: fc.Arbitrary<OwnWord> = fc
  .record({
    says: fc.record({
      bio: maybe(fc.option(fc.string({ minLength: 1 }))),
      offers: maybe(fc.array(fc.string({ minLength: 1 }))),
    }),
    topics: fc.dictionary(
      ids('t'),
      fc.record({ says: fc.constantFrom('knows' as const, 'refused' as const), on: fc.constant(ON) }),
    ),
    hides: fc.uniqueArray(bit),
  })
  .map(({ says, ...rest }) => ({
    ...{ version: 1, at: `${ON}T10:00:00Z`, ...rest },
    says: Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined)) as OwnWord['says'],
  }));
const words = fc.dictionary(ids('m'), own).map((said) => new Map(Object.entries(said)));
const word = (given: Partial<OwnWord>): ReadonlyMap<string, OwnWord> =>
  new Map([['ana', { version: 1, at: `${ON}T10:00:00Z`, says: {}, topics: {}, hides: [], ...given }]]);
const shown = (record: CommunityFileRecord, given: Partial<OwnWord>) => splitRecord(record, word(given)).shown;

const ANA: RecordOf<'member'> = {
  type: 'member',
  id: 'ana',
  name: 'Ana',
  bio: 'I teach.',
  manager: 'tom',
  topics: ['letters', { topic: 'sums', source: 'inferred' }, { topic: 'drawing', level: 2 }],
};

describe('what a member says of their own data', () => {
  it('loses nothing: what stands and what is held back are the record of the source', () => {
    fc.assert(
      fc.property(randomCommunity, words, (records, said) => {
        for (const record of records.map(sourceOf)) {
          const { shown, held } = splitRecord(record, said);
          expect(joinRecord(shown, JSON.parse(JSON.stringify(held)))).toEqual(record);
        }
      }),
    );
  });

  it('leaves a record alone that nobody says anything of', () => {
    fc.assert(
      fc.property(randomCommunity, (records) => {
        for (const record of records.map(sourceOf))
          expect(splitRecord(record, new Map())).toEqual({ shown: record, held: [] });
      }),
    );
  });

  it('shows nothing of what is hidden or refused', () => {
    fc.assert(
      fc.property(randomCommunity, words, (records, said) => {
        for (const record of records.map(sourceOf)) {
          const { shown } = splitRecord(record, said);
          const text = JSON.stringify(shown);
          for (const [member, { hides, topics }] of said) {
            const named = JSON.stringify(member);
            if (record.id !== member && hides.includes(`${record.type}:${record.id}`))
              expect(text).not.toContain(named);
            if (shown?.type !== 'member' || shown.id !== member) continue;
            for (const field of hides) expect(shown).not.toHaveProperty(field);
            const known = (shown.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.topic));
            for (const [id, { says }] of Object.entries(topics))
              if (says === 'refused') expect(known).not.toContain(id);
          }
        }
      }),
    );
  });

  it('is said in place of the source, and nothing is said of what is taken away', () => {
    expect(shown(ANA, { says: { bio: 'I learn.' } })).toMatchObject({ bio: 'I learn.' });
    expect(shown(ANA, { says: { bio: null } })).not.toHaveProperty('bio');
    expect(shown(ANA, { says: { bio: 'I learn.' }, hides: ['bio'] })).not.toHaveProperty('bio');
  });

  it('makes declared what was inferred, adds what nobody knew, and keeps away what is refused', () => {
    const topics = {
      sums: { says: 'knows', level: 3, on: ON },
      letters: { says: 'refused', on: ON },
      music: { says: 'knows', on: ON },
    } as const;
    expect(shown(ANA, { topics })).toMatchObject({
      topics: [
        { topic: 'sums', level: 3, source: 'declared' },
        { topic: 'drawing', level: 2 },
        { topic: 'music', source: 'declared' },
      ],
    });
  });

  it('takes away endorsements for what is refused, those that come later too, and no others', () => {
    const refused = { topics: { sums: { says: 'refused', on: ON } } } as const;
    const given = (topic: string): CommunityFileRecord => ({
      type: 'endorsement',
      id: topic,
      from: 'tom',
      to: 'ana',
      topic,
    });
    expect(shown(given('sums'), refused)).toBeNull();
    expect(shown(given('letters'), refused)).toEqual(given('letters'));
  });

  it('takes away their own name from a work, and leaves the names of others in their places', () => {
    const work: CommunityFileRecord = { type: 'artefact', id: 'map', title: 'Map', authors: ['tom', 'ana', 'koen'] };
    expect(shown(work, { hides: ['artefact:map'] })).toMatchObject({ authors: ['tom', 'koen'] });
  });
});
