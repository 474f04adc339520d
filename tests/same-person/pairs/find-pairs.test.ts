import { describe, expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import { findPairs, type Pair, peopleOfRecords } from '../../../src/same-person/index.ts';

type Fields = Partial<Extract<CommunityFileRecord, { type: 'member' }>>;

const member = (id: string, name: string, more: Fields = {}): CommunityFileRecord => ({
  type: 'member',
  id,
  name,
  ...more,
});
/** Forty people who have nothing in common with each other, nor with those a test is about. */
const GIVEN = 'Aicha Bram Chloe Dries Eline Fabio Guido Hanne'.split(' ');
const FAMILY = 'Zaman Quist Yildiz Xhaka Urbain'.split(' ');
const others = GIVEN.flatMap((given, row) =>
  FAMILY.map((family, column) => member(`o${row}-${column}`, `${given} ${family}${'abcdefgh'[row]}o`)),
);
const pairsOf = (...records: CommunityFileRecord[]): Pair[] => findPairs(peopleOfRecords([...others, ...records]));
const signsOf = (pairs: readonly Pair[]): string[] => pairs[0]?.signs.map(({ kind }) => kind) ?? [];

const SAME: readonly [string, string, string, string][] = [
  ['accents and case', 'Hélène Mariën', 'HELENE MARIEN', 'same-name-alone'],
  ['family name first, after a comma', 'Koen Willems', 'Willems, Koen', 'same-name-alone'],
  ['family name first', 'Koen Willems', 'Willems Koen', 'other-order'],
  ['an initial', 'Lucie Martin', 'L. Martin', 'initials'],
  ['initials of a double name', 'Jean-Pierre Dupont', 'J.-P. Dupont', 'initials'],
  ['a slip', 'Lucie Vandeputte', 'Lucie Vandepute', 'slip'],
  ['two letters swapped', 'Marc Delvaux', 'Marc Devlaux', 'slip'],
  ['particles in one', 'Piet van de Putte', 'Piet Vandeputte', 'same-name-alone'],
  ['particles left out', 'Piet van de Putte', 'Piet Putte', 'other-spelling'],
  ['a double family name', 'Lucie Martin', 'Lucie Martin-Dupont', 'longer-name'],
  ['a hyphen', 'Anne-Sophie Collard', 'Annesophie Collard', 'other-spelling'],
  ['a short form', 'Alexandre Vermeulen', 'Alex Vermeulen', 'short-name'],
  ['a title and a remark', 'Dr. Lucie Martin', 'Lucie Martin (ACME)', 'same-name-alone'],
  ['a nickname', 'Lucie Martin', 'lmartin', 'nickname'],
];

describe('two who may be one person', () => {
  it.each(SAME)('are proposed for %s: %s, %s', (_what, one, other, kind) => {
    const pairs = pairsOf(member('a', one), member('b', other));
    expect(pairs).toHaveLength(1);
    expect(signsOf(pairs)).toContain(kind);
  });

  it.each([
    ['Lucie Martin', 'Marc Martin'],
    ['Luc Martin', 'Lucas Dupont'],
    ['L. Martin', 'K. Martin'],
    ['Jean P. Martin', 'Jean B. Martin'],
    ['User 457', 'User 458'],
    ['Lucie', 'Lucie Martin'],
  ])('are not proposed for %s and %s alone', (one, other) => {
    expect(pairsOf(member('a', one), member('b', other))).toEqual([]);
  });

  it('are told by an address that is the same but for case, a tag or the two names of one house', () => {
    const told = (one: string, other: string): string[] =>
      signsOf(pairsOf(member('a', 'bouncer', { email: one }), member('b', 'Lucie Martin', { email: other })));
    expect(told('Lucie@example.org', 'lucie@example.org')).toContain('same-mail');
    expect(told('lucie+chat@example.org', 'lucie@example.org')).toContain('same-tagged-mail');
    expect(told('lucie@googlemail.com', 'lucie@gmail.com')).toContain('same-mail');
    expect(told('info@example.org', 'info@example.org')).toEqual([]);
  });

  it('are told by the page that both name', () => {
    const bio = 'More of me: https://www.linkedin.com/in/lucie-m/';
    const pairs = pairsOf(
      member('a', 'bouncer', { bio }),
      member('b', 'Lucie Martin', { bio: 'linkedin.com/in/lucie-m' }),
    );
    expect(signsOf(pairs)).toContain('same-link');
  });

  it('are not brothers of one organisation who share the letters of their addresses', () => {
    const work = { organisation: 'acme' };
    const records = [
      member('a', 'Luc Renard', { ...work, email: 'lrenard@acme.example' }),
      member('b', 'Léa Renard', { ...work, email: 'lea.renard@acme.example' }),
    ];
    expect(pairsOf(...records)).toEqual([]);
  });

  it('count for less the more people have the name', () => {
    const namesakes = Array.from({ length: 6 }, (_, number) => member(`m${number}`, `Lucie Martin`));
    const alone = pairsOf(member('a', 'Lucie Martin'), member('b', 'Lucie Martin'));
    const [first] = pairsOf(...namesakes);
    expect(alone[0]?.probability).toBeGreaterThan(first?.probability ?? 0);
    expect(
      signsOf(pairsOf(...namesakes, member('a', 'x', { email: 'x@y.be' }), member('b', 'x', { email: 'x@y.be' }))),
    ).toContain('same-mail');
  });

  it('are two where they answered each other, sat together or wrote one work', () => {
    const two = [member('a', 'Lucie Martin'), member('b', 'L. Martin')];
    expect(pairsOf(...two)).toHaveLength(1);
    const tie = { type: 'tie', id: 't', from: 'a', to: 'b', kind: 'advice', date: '2025-03-03' } as const;
    const gathering = { type: 'gathering', id: 'g', title: 'Plenary', attended: ['a', 'b'] } as const;
    const work = { type: 'artefact', id: 'w', title: 'A guide', authors: ['a', 'b'] } as const;
    for (const against of [tie, gathering, work])
      expect(pairsOf(...two, against as unknown as CommunityFileRecord)).toEqual([]);
  });

  it('keep whoever signs in, then whoever has more records', () => {
    const two = [member('a', 'Lucie Martin'), member('b', 'Lucie Martin')];
    const question = { type: 'question', id: 'q', title: 'What helps?', askedBy: 'b' } as const;
    expect(pairsOf(...two, question)[0]).toMatchObject({ keep: 'b', join: 'a' });
    const people = peopleOfRecords([...others, ...two, question], new Set(['a']));
    expect(findPairs(people)[0]).toMatchObject({ keep: 'a', join: 'b' });
  });

  it('are the same whatever the order of the records', () => {
    const records = [
      ...others,
      member('a', 'Lucie Martin'),
      member('b', 'L. Martin'),
      member('c', 'Lucie Martin-Dupont'),
    ];
    expect(findPairs(peopleOfRecords([...records].reverse()))).toEqual(findPairs(peopleOfRecords(records)));
  });

  it('weigh what their signs add up to, and never more than surely or less than not at all', () => {
    for (const { probability, signs } of pairsOf(
      member('a', 'Lucie Martin', { email: 'l@m.be' }),
      member('b', 'Martin, Lucie', { email: 'l@m.be' }),
    )) {
      const bits = signs.reduce((sum, sign) => sum + sign.bits, Math.log2(0.04 / 42));
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -bits), 10);
      expect(probability).toBeLessThanOrEqual(1);
    }
    expect.hasAssertions();
  });
});
