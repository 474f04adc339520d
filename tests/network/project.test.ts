import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, idOf } from '../../src/community/index.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../src/domain/index.ts';
import { LAYER_NAMES, type LayerName } from '../../src/network/layers.ts';
import { type Projection, type ProjectionOptions, project } from '../../src/network/project.ts';
import { sketch } from '../community/small-community.ts';

const community = sketch({
  members: {
    ana: { languages: ['fr'] },
    bob: { languages: ['nl', 'fr'] },
    cas: { visibility: 'community', since: '2025-09-01' },
    dia: { visibility: 'hidden' },
    eve: { until: '2025-06-30' },
  },
  topics: { burnout: ['burn-out'] },
  items: { 'question:q': '2026-01-10', 'answer:a': '2026-01-12', 'artefact:guide': '2025-03-01', 'group:circle': null },
  relations: [
    ['member:ana TIE member:bob', { id: 't1', role: 'advice', strength: 3, since: '2026-01-01' }],
    ['member:bob TIE member:ana', { id: 't2', role: 'trust', since: '2024-01-01', until: '2024-12-31' }],
    ['member:ana TIE member:dia', { id: 't3', role: 'advice' }],
    ['member:ana ASKED question:q', {}],
    ['member:bob ANSWERED answer:a', {}],
    ['answer:a ANSWERS question:q', {}],
    ['member:ana AUTHORED artefact:guide', {}],
    ['member:bob CONTRIBUTED artefact:guide', {}],
    ['member:cas CONTRIBUTED artefact:guide', {}],
    ['member:ana MEMBER_OF group:circle', { since: '2025-01-01' }],
    ['member:eve MEMBER_OF group:circle', { since: '2025-01-01', until: '2025-06-30' }],
    ['member:ana KNOWS_ABOUT topic:burnout', { strength: 4 }],
  ],
});
const nobody: CommunityNames = {
  members: new Map(),
  groups: new Map(),
  artefacts: new Map(),
  organisations: new Map(),
};
const names: CommunityNames = {
  ...nobody,
  members: new Map([
    [community.find('member', 'ana'), { name: 'Ana', function: 'Coach', level: null, organisations: ['works'] }],
    [community.find('member', 'bob'), { name: 'Bob', function: 'coach', level: null, organisations: ['school'] }],
  ]),
};

const seen = (options: Omit<ProjectionOptions, 'layers'> & { layers: readonly string[] }, viewer: Viewer = KEEPER) =>
  project(community, names, audienceOf(community, viewer), options as ProjectionOptions);
const edgesOf = ({ network, nodes, layers, layerOf }: Projection) =>
  [...network.sources].map(
    (from, edge) =>
      `${idOf(community, nodes[from] ?? -1)} ${layers[layerOf[edge] ?? 0]} ${idOf(community, nodes[network.targets[edge] ?? 0] ?? -1)} ${Number(network.weights[edge]?.toFixed(3))}`,
  );
const idsOf = ({ nodes }: Projection) => nodes.map((node) => idOf(community, node));

describe('a network of a community', () => {
  it('holds ties of a kind alone, as they were stated, and everybody who is there', () => {
    const advice = seen({ layers: ['advice'] });
    expect(edgesOf(advice)).toEqual(['ana advice bob 3', 'ana advice dia 1']);
    expect(idsOf(advice)).toEqual(['ana', 'bob', 'cas', 'dia', 'eve']);
    expect(advice.network.isDirected).toBe(true);
  });

  it('never sums layers: each edge keeps its own', () => {
    expect(edgesOf(seen({ layers: ['trust', 'advice', 'answers'] })).sort()).toEqual([
      'ana advice bob 3',
      'ana advice dia 1',
      'ana answers bob 1',
      'bob trust ana 1',
    ]);
  });

  it('ties those who made something together by as little as they are many', () => {
    expect(edgesOf(seen({ layers: ['artefacts'] }))).toEqual([
      'ana artefacts bob 0.5',
      'ana artefacts cas 0.5',
      'bob artefacts cas 0.5',
    ]);
  });

  it('is of a window of time: what lasts where it overlaps, what happened on its day', () => {
    expect(edgesOf(seen({ layers: ['trust'], from: '2024-06-01', to: '2024-07-01' }))).toEqual(['bob trust ana 1']);
    expect(edgesOf(seen({ layers: ['trust'], from: '2025-01-01' }))).toEqual([]);
    expect(edgesOf(seen({ layers: ['answers'], to: '2026-01-11' }))).toEqual([]);
    expect(edgesOf(seen({ layers: ['answers'], to: '2026-01-12' }))).toEqual(['ana answers bob 1']);
    expect(idsOf(seen({ layers: ['advice'], from: '2026-01-01' }))).not.toContain('eve');
    expect(edgesOf(seen({ layers: ['groups'], to: '2025-05-01' }))).toEqual(['ana groups eve 1']);
  });

  it('has nobody in it who had not come yet, unless a tie says that they were there', () => {
    expect(idsOf(seen({ layers: ['advice'], to: '2025-08-31' }))).not.toContain('cas');
    expect(idsOf(seen({ layers: ['advice'], to: '2025-09-01' }))).toContain('cas');
    expect(idsOf(seen({ layers: ['artefacts'], to: '2025-03-31' }))).toContain('cas');
  });

  it('leaves out whoever the viewer may not see, with all their ties', () => {
    const shown = seen({ layers: ['advice', 'artefacts'] }, PUBLIC_VIEWER);
    expect(idsOf(shown)).toEqual(['ana', 'bob', 'eve']);
    expect(edgesOf(shown)).toEqual(['ana advice bob 3', 'ana artefacts bob 1']);
    expect(idsOf(seen({ layers: ['advice'] }, { kind: 'member', id: 'bob' }))).toEqual(['ana', 'bob', 'cas', 'eve']);
    expect(idsOf(seen({ layers: ['advice'] }, { kind: 'member', id: 'dia' }))).toContain('dia');
  });

  it('holds those of whom a filter is true, whatever case its words are in', () => {
    expect(idsOf(seen({ layers: ['advice'], only: { function: 'COACH' } }))).toEqual(['ana', 'bob']);
    expect(idsOf(seen({ layers: ['advice'], only: { organisation: 'school' } }))).toEqual(['bob']);
    expect(idsOf(seen({ layers: ['advice'], only: { language: 'nl' } }))).toEqual(['bob']);
    expect(idsOf(seen({ layers: ['advice'], only: { topic: 'burnout' } }))).toEqual(['ana']);
    expect(idsOf(seen({ layers: ['advice'], only: { group: 'circle', language: 'fr' } }))).toEqual(['ana']);
    expect(seen({ layers: ['advice'], only: { topic: 'unheard-of' } }).network.size).toBe(0);
  });

  it('may be of people and things', () => {
    expect(edgesOf(seen({ layers: ['people-topics'] }))).toEqual(['ana people-topics burnout 1']);
    expect(seen({ layers: ['people-topics', 'advice'] }).network.isDirected).toBe(false);
  });

  it('says which layer or day it does not know, and what to give instead', () => {
    expect(() => seen({ layers: ['friendship'] })).toThrow(/no layer "friendship": give some of advice/);
    expect(() => seen({ layers: [] })).toThrow(/at least one layer/);
    expect(() => seen({ layers: ['advice'], from: '2026-02-01', to: '2026-01-01' })).toThrow(/before it begins/);
    expect(() => seen({ layers: ['advice'], from: 'yesterday' })).toThrow(/from "yesterday" is no day/);
    expect(() => seen({ layers: ['advice'], to: '2026-13-45' })).toThrow(/is no day/);
  });

  it('ties nobody by what too many share, and says by what', () => {
    const many = Array.from({ length: 120 }, (_, place) => `m${place}`);
    const large = sketch({
      members: Object.fromEntries(many.map((id) => [id, {}])),
      items: { 'group:all': null },
      relations: many.map((id) => `member:${id} MEMBER_OF group:all`),
    });
    const drawn = project(large, nobody, audienceOf(large, KEEPER), { layers: ['groups'] });
    expect(drawn.network.sources.length).toBe(0);
    expect(drawn.sharedByTooMany).toEqual([{ layer: 'groups', node: large.find('group', 'all') }]);
  });

  it.each(LAYER_NAMES.map((name) => [name] as readonly [LayerName]))(
    '%s: ends stand in it, weights are above 0',
    (name) => {
      const { network } = seen({ layers: [name] });
      for (let edge = 0; edge < network.sources.length; edge++) {
        expect(network.sources[edge]).toBeLessThan(network.size);
        expect(network.targets[edge]).toBeLessThan(network.size);
        expect(network.weights[edge]).toBeGreaterThan(0);
      }
    },
  );
});

describe('a filter by involvement', () => {
  const acts = ['2025-02-01', '2025-03-01', '2026-02-01', '2026-03-01', '2026-04-01'];
  const busy = sketch({
    members: { ana: {}, bob: {}, cas: {}, dia: { participation: 'outside' }, eve: { visibility: 'hidden' } },
    items: Object.fromEntries(acts.map((day, place) => [`artefact:${place}`, day])),
    relations: [
      ...acts.map((_, place) => [`member:ana AUTHORED artefact:${place}`, {}] as const),
      ['member:bob CONTRIBUTED artefact:0', {}],
      ['member:bob CONTRIBUTED artefact:1', {}],
      ['member:cas CONTRIBUTED artefact:2', {}],
      ['member:dia AUTHORED artefact:3', {}],
      ['member:dia AUTHORED artefact:4', {}],
      ['member:eve AUTHORED artefact:3', {}],
      ['member:ana TIE member:bob', { role: 'advice' }],
      ['member:ana TIE member:cas', { role: 'advice' }],
    ],
  });
  const within = (
    only: ProjectionOptions['only'],
    days: Pick<ProjectionOptions, 'from' | 'to'> = {},
    viewer = KEEPER,
  ) => {
    const { nodes, network } = project(busy, nobody, audienceOf(busy, viewer), { layers: ['advice'], only, ...days });
    return [nodes.map((node) => idOf(busy, node)), network.sources.length];
  };

  it('keeps whoever stands in a band by what they did beside what others did', () => {
    expect(within({ involvement: 'active' })).toEqual([['ana'], 0]);
    expect(within({ involvement: 'occasional' })).toEqual([['bob'], 0]);
    expect(within({ involvement: 'peripheral' })).toEqual([['cas', 'eve'], 0]);
    expect(within({ involvement: 'outside' })).toEqual([['dia'], 0]);
  });

  it('goes by the days that are looked at, and keeps the ties among those who stay', () => {
    expect(within({ involvement: 'outside' }, { from: '2026-01-01' })).toEqual([['bob', 'dia'], 0]);
    expect(within({ involvement: 'peripheral' }, { to: '2025-02-15' })).toEqual([['ana', 'bob'], 1]);
  });

  it('is refused where there is no such band, and names those there are', () => {
    expect(() => within({ involvement: 'keen' as never })).toThrow(/no involvement "keen".*peripheral/);
  });
});
