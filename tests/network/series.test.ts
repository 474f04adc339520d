import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames } from '../../src/community/index.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../src/domain/index.ts';
import { groupOverlaps } from '../../src/network/group-overlap.ts';
import { type Series, type Step, seriesOf } from '../../src/network/series.ts';
import { sketch } from '../community/small-community.ts';

const community = sketch({
  members: { ana: {}, bob: {}, cas: {}, dia: { since: '2026-02-01' }, eve: { visibility: 'community' } },
  items: {
    'question:q1': '2026-01-02',
    'question:q2': '2026-01-02',
    'answer:a1': '2026-01-10',
    'answer:a2': '2026-02-20',
    'answer:a3': null,
    'group:circle': '2025-01-01',
    'group:duo': '2025-01-01',
    'group:alone': '2025-01-01',
  },
  relations: [
    ...['member:bob ASKED question:q1', 'answer:a1 ANSWERS question:q1', 'member:ana ANSWERED answer:a1'],
    ...['member:cas ASKED question:q2', 'answer:a2 ANSWERS question:q2', 'member:ana ANSWERED answer:a2'],
    ...['answer:a3 ANSWERS question:q2', 'member:bob ANSWERED answer:a3'],
    ['member:ana TIE member:bob', { role: 'advice', since: '2026-01-15' }],
    ['member:bob TIE member:ana', { role: 'advice', since: '2026-02-15' }],
    ['member:cas TIE member:eve', { role: 'trust' }],
    ['member:ana MEMBER_OF group:circle', {}],
    ['member:bob MEMBER_OF group:circle', {}],
    ['member:cas MEMBER_OF group:circle', { until: '2025-06-30' }],
    ['member:eve MEMBER_OF group:circle', {}],
    ['member:ana MEMBER_OF group:duo', {}],
    ['member:cas MEMBER_OF group:duo', {}],
    ['member:dia MEMBER_OF group:alone', {}],
  ],
});
const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };
const as = (viewer: typeof KEEPER | typeof PUBLIC_VIEWER) => ({
  community,
  names,
  audience: audienceOf(community, viewer),
});
const series = (layers: Parameters<typeof seriesOf>[1]['layers'], step: Step, more = {}): Series =>
  seriesOf(as(KEEPER), { layers, to: '2026-02-28', ...more }, step);

describe('a network period by period', () => {
  it('begins with the first dated tie, and tells what was formed, faded and kept against the period before', () => {
    const { items } = series(['advice', 'answers'], 'month');
    expect(items).toMatchObject([
      { from: '2026-01-10', to: '2026-01-31', people: 2, ties: 2, formed: 2, faded: 0, kept: 0, isolates: 2 },
      { from: '2026-02-01', to: '2026-02-28', people: 3, ties: 3, formed: 2, faded: 1, kept: 1, isolates: 2 },
    ]);
    expect(items.map(({ components }) => components)).toEqual([1, 1]);
    // Four people were there in January (dia came later), five in February.
    expect(items[0]?.density).toBeCloseTo(2 / 12);
    expect(items[0]?.reciprocity).toBe(1);
    expect(items[0]?.clustering).toBeNull();
  });

  it('compares the first period with the one before it, as far as that is known', () => {
    const { items } = series(['advice'], 'month', { from: '2026-02-01' });
    expect(items).toMatchObject([{ formed: 1, faded: 0, kept: 1, ties: 2 }]);
  });

  it('says how much has no day: what is stated always stands, what happened never', () => {
    expect(series(['answers', 'trust'], 'year').undated).toEqual({ always: 1, never: 1 });
    expect(series(['advice', 'trust'], 'year').undated).toEqual({ always: 1, never: 0 });
    expect(() => seriesOf(as(KEEPER), { layers: ['trust'] }, 'month')).toThrow(/none of these 1 ties has a day/);
  });

  it('has quarters and years that begin with the calendar’s', () => {
    const { items } = series(['advice'], 'quarter', { from: '2025-11-20' });
    expect(items.map(({ from, to }) => [from, to])).toEqual([
      ['2025-11-20', '2025-12-31'],
      ['2026-01-01', '2026-02-28'],
    ]);
  });

  it('refuses more than 240 periods, things and unknown layers, each in words that say what to do', () => {
    expect(series(['advice'], 'month', { from: '2006-03-01' }).items).toHaveLength(240);
    expect(() => series(['advice'], 'month', { from: '2006-02-28' })).toThrow(
      /241 periods of a month, over 240: take longer/,
    );
    expect(() => series(['advice', 'people-topics'], 'year')).toThrow(/people-topics ties people to things/);
    expect(() => series(['love' as 'trust'], 'year')).toThrow(/no layer "love"/);
  });

  it('tells a visitor nothing of a period with fewer than five people, and counts nobody they may not see', () => {
    const told = (fewest: number) =>
      seriesOf(as(PUBLIC_VIEWER), { layers: ['advice', 'trust'], to: '2026-02-28' }, 'month', fewest);
    expect(
      told(5).items.every(({ people, ties, formed, density }) =>
        [people, ties, formed, density].every((one) => one === null),
      ),
    ).toBe(true);
    expect(told(0).items[0]).toMatchObject({ people: 2, isolates: 1 });
    expect(told(0).undated.always).toBe(0);
  });
});

describe('groups that share people', () => {
  const overlaps = (viewer: typeof KEEPER | typeof PUBLIC_VIEWER, from: number | null = null) =>
    groupOverlaps(community, audienceOf(community, viewer), { from, to: null }).map(({ groups, shared, ...rest }) => ({
      groups: groups.map((node) => community.ids[node]),
      shared: shared.map((node) => community.ids[node]),
      ...rest,
    }));

  it('are told with both shares, from the people whom the viewer sees', () => {
    const pair = { groups: ['circle', 'duo'], shared: ['ana', 'cas'], overlap: 1 };
    expect(overlaps(KEEPER)).toEqual([{ ...pair, sizes: [4, 2], jaccard: 0.5 }]);
    expect(overlaps(PUBLIC_VIEWER)).toEqual([{ ...pair, sizes: [3, 2], jaccard: 2 / 3 }]);
  });

  it('share within a time whoever was in both in it', () => {
    const from = Date.parse('2025-07-01') / 86_400_000;
    expect(overlaps(KEEPER, from)).toMatchObject([{ shared: ['ana'], sizes: [3, 2], jaccard: 0.25, overlap: 0.5 }]);
  });
});
