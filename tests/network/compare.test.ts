import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, dayOf, idOf } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { bandsOf } from '../../src/network/bands.ts';
import { clusterChanges, compare } from '../../src/network/compare.ts';
import { LAYERS } from '../../src/network/layers.ts';
import { project } from '../../src/network/project.ts';
import { sketch } from '../community/small-community.ts';

const works = (author: string, days: readonly string[]) =>
  days.map((day, place) => ({ author, id: `${author}${place}`, day }));
const made = [
  ...works('ana', ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06']),
  ...works('bob', ['2025-02-01', '2025-02-02', '2025-02-03']),
  ...works('cas', ['2025-03-01', '2025-03-02']),
  ...works('dia', ['2025-04-01']),
];
const community = sketch({
  members: { ana: {}, bob: {}, cas: {}, dia: {}, eve: {} },
  items: Object.fromEntries(made.map(({ id, day }) => [`artefact:${id}`, day])),
  relations: [
    ...made.map(({ author, id }) => `member:${author} AUTHORED artefact:${id}`),
    ['member:ana TIE member:bob', { role: 'advice', since: '2024-01-01', until: '2024-12-31' }],
    ['member:bob TIE member:ana', { role: 'advice', since: '2025-06-01' }],
    ['member:ana TIE member:cas', { role: 'trust', since: '2020-01-01' }],
  ],
});
const audience = audienceOf(community, KEEPER);
const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };
const period = (from: string, to: string) =>
  project(community, names, audience, { layers: ['advice', 'trust'], from, to });

describe('two periods compared', () => {
  it('tell which ties were formed, faded and kept, one way and the other apart', () => {
    const turnover = compare(
      period('2024-01-01', '2024-12-31'),
      period('2025-01-01', '2025-12-31'),
      (layer) => LAYERS[layer].isDirected,
    );
    const told = (pairs: typeof turnover.formed) =>
      pairs.map(({ layer, from, to }) => `${idOf(community, from)} ${layer} ${idOf(community, to)}`);
    expect(told(turnover.formed)).toEqual(['bob advice ana']);
    expect(told(turnover.faded)).toEqual(['ana advice bob']);
    expect(told(turnover.kept)).toEqual(['ana trust cas']);
    expect(turnover.stability).toBeCloseTo(1 / 3);
  });

  it('of nothing at all have no stability, and that is no error', () => {
    const empty = project(community, names, audience, { layers: ['energy'] });
    expect(compare(empty, empty, () => true)).toMatchObject({ formed: [], faded: [], kept: [], stability: null });
  });

  it('place everybody by what they did in a period, further out where they did the same', () => {
    const bands = bandsOf(community, audience, { from: dayOf('2025-01-01'), to: dayOf('2025-12-31') });
    const of = (id: string) => bands.get(community.find('member', id));
    expect(['ana', 'bob', 'cas', 'dia', 'eve'].map(of)).toEqual([
      'active',
      'occasional',
      'occasional',
      'peripheral',
      'outside',
    ]);
    expect(
      bandsOf(community, audience, { from: dayOf('2026-01-01'), to: null }).get(community.find('member', 'ana')),
    ).toBe('outside');
  });

  it('follow clusters that go on, join, fall apart, come and go', () => {
    const before = [
      [1, 2, 3, 4],
      [5, 6],
      [7, 8],
      [20, 21, 22, 23],
      [30, 31],
    ];
    const after = [
      [1, 2, 3, 9],
      [5, 6, 7, 8],
      [20, 21],
      [22, 23],
      [40, 41],
    ];
    expect(clusterChanges(before, after)).toEqual([
      { kind: 'split', before: [3], after: [2, 3] },
      { kind: 'gone', before: [4], after: [] },
      { kind: 'kept', before: [0], after: [0] },
      { kind: 'merged', before: [1, 2], after: [1] },
      { kind: 'new', before: [], after: [4] },
    ]);
  });
});
