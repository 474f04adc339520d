import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, dayOf, idOf } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { project } from '../../src/network/project.ts';
import { rolesOf } from '../../src/network/roles.ts';
import { sketch } from '../community/small-community.ts';

const asking = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const community = sketch({
  members: {
    hub: {},
    ...Object.fromEntries(asking.map((id) => [id, {}])),
    far: {},
    alone: { since: '2020-01-01' },
    fresh: { since: '2026-03-01', languages: ['nl'] },
    resting: { paused: true },
    director: { participation: 'outside', languages: ['fr'] },
    hidden: { visibility: 'hidden', languages: ['fr'] },
    host: { languages: ['nl', 'fr'] },
    other: { languages: ['fr'] },
  },
  items: { 'group:circle': null },
  topics: { bees: ['bees'], coaching: ['coaching'] },
  relations: [
    ...asking.map((id) => [`member:${id} TIE member:hub`, { role: 'advice' }] as const),
    ['member:a TIE member:b', { role: 'advice' }],
    ['member:far TIE member:a', { role: 'advice' }],
    ['member:far KNOWS_ABOUT topic:bees', { strength: 5 }],
    ['member:alone KNOWS_ABOUT topic:coaching', { strength: 3 }],
    ['member:b KNOWS_ABOUT topic:coaching', { strength: 3 }],
    ['member:host TIE member:other', { role: 'advice' }],
    ['member:host MEMBER_OF group:circle', { role: 'facilitator' }],
    ['member:other MEMBER_OF group:circle', { role: 'facilitator' }],
  ],
});
const node = (id: string) => community.find('member', id);
const works = (id: string, organisation: string) =>
  [node(id), { name: id, function: null, level: null, organisations: [organisation] }] as const;
const names: CommunityNames = {
  members: new Map([
    works('hub', 'mill'),
    works('a', 'mill'),
    works('b', 'school'),
    works('c', 'hospital'),
    works('d', 'mill'),
    works('e', 'school'),
  ]),
  ...{ groups: new Map(), artefacts: new Map(), organisations: new Map() },
};
const audience = audienceOf(community, KEEPER);
const projection = project(community, names, audience, { layers: ['advice'] });
const inDegree = projection.nodes.map((one) => (idOf(community, one) === 'hub' ? asking.length : 0));
const betweenness = projection.nodes.map((one) =>
  idOf(community, one) === 'a' ? 0.4 : idOf(community, one) === 'hub' ? 0.2 : 0,
);
const read = (about: (member: number) => boolean = () => true) =>
  rolesOf(community, names, audience, projection, { inDegree, betweenness }, { about, today: dayOf('2026-04-01') });
const of = (id: string) => read().filter(({ member }) => member === node(id));

describe('places in the network', () => {
  it('tell whom many turn to, beside what is usual here, and whom else to ask', () => {
    const [hub] = of('hub');
    expect(hub).toMatchObject({ role: 'central-connector', isOverloaded: false, next: { do: 'ease-load' } });
    expect(hub?.evidence).toEqual([{ sign: 'asked-by', value: 7, threshold: 0 }]);
  });

  it('tell who stands between others, and who is tied to other organisations', () => {
    expect(of('a').map(({ role }) => role)).toContain('broker');
    expect(of('hub').map(({ role }) => role)).toContain('boundary-spanner');
    expect(of('hub').find(({ role }) => role === 'boundary-spanner')?.evidence).toEqual([
      { sign: 'outward', value: 0.6, threshold: 0.5 },
      { sign: 'organisations', value: 2, threshold: 1 },
    ]);
  });

  it('tell who knows at the edge what few know, to be invited', () => {
    const [far] = of('far');
    expect(far).toMatchObject({
      role: 'peripheral-specialist',
      next: { do: 'invite', topic: community.find('topic', 'bees') },
    });
  });

  it('tell the new from those who have been alone for long, and whom to introduce them to', () => {
    expect(of('fresh').map(({ role }) => role)).toEqual(['newcomer']);
    const [alone] = of('alone');
    expect(alone).toMatchObject({ role: 'isolate', next: { do: 'introduce', to: [node('b')] } });
  });

  it('introduce somebody nobody has a topic in common with to who facilitates and speaks with them', () => {
    expect(of('fresh')[0]?.next).toMatchObject({ do: 'introduce', to: [node('host')], because: 'facilitates' });
  });

  it('ask nothing of whoever takes a pause', () => {
    expect(of('resting')[0]).toMatchObject({ role: 'isolate', next: null });
    expect(of('hidden')[0]).toMatchObject({ role: 'isolate', next: null });
  });

  it('introduce, but do not ask, whoever stands outside', () => {
    expect(of('director')[0]).toMatchObject({
      role: 'isolate',
      next: { do: 'introduce', to: [node('host'), node('other')] },
    });
  });

  it('are read of those alone whom they are asked of', () => {
    expect(read((member) => member === node('far')).map(({ member }) => member)).toEqual([node('far')]);
  });

  it('of a network without a tie are isolates and newcomers alone', () => {
    const none = project(community, names, audience, { layers: ['energy'] });
    const zero = none.nodes.map(() => 0);
    const roles = rolesOf(
      community,
      names,
      audience,
      none,
      { inDegree: zero, betweenness: zero },
      { about: () => true, today: dayOf('2026-04-01') },
    );
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['isolate', 'newcomer']));
  });
});
