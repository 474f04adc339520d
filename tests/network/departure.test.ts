import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, idOf } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { departureOf } from '../../src/network/departure.ts';
import { project } from '../../src/network/project.ts';
import { sketch } from '../community/small-community.ts';

const community = sketch({
  members: { ana: {}, bob: {}, cas: {}, dia: {}, eve: {}, gone: { until: '2020-01-01' } },
  topics: { burnout: ['burn-out'], safety: ['safety'] },
  items: { 'question:q': '2026-01-10', 'answer:a': '2026-01-12', 'group:circle': null },
  relations: [
    ['member:ana TIE member:bob', { role: 'advice' }],
    ['member:bob TIE member:cas', { role: 'advice' }],
    ['member:cas TIE member:dia', { role: 'advice' }],
    ['member:bob TIE member:eve', { role: 'trust' }],
    ['member:bob KNOWS_ABOUT topic:burnout', { strength: 5 }],
    ['member:cas KNOWS_ABOUT topic:burnout', { strength: 3 }],
    ['member:gone KNOWS_ABOUT topic:burnout', { strength: 5 }],
    ['member:ana KNOWS_ABOUT topic:safety', { strength: 5 }],
    ['member:bob MEMBER_OF group:circle', { role: 'facilitator' }],
    ['member:dia MEMBER_OF group:circle', {}],
    ['member:eve MEMBER_OF group:circle', { role: 'reporter' }],
    ['member:bob ANSWERED answer:a', {}],
    ['answer:a ANSWERS question:q', {}],
    ['member:ana ASKED question:q', {}],
  ],
});
const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };
const audience = audienceOf(community, KEEPER);
const leaving = (id: string) => {
  const projection = project(community, names, audience, { layers: ['advice', 'trust'] });
  return departureOf(community, audience, projection, community.find('member', id));
};
const idsOf = (nodes: readonly number[]) => nodes.map((node) => idOf(community, node));

describe('what is lost when somebody leaves', () => {
  it('is told of their ties, layer by layer, and of those who are cut off', () => {
    const { ties, cutOff } = leaving('bob');
    expect(ties).toEqual([
      { layer: 'advice', number: 2 },
      { layer: 'trust', number: 1 },
    ]);
    expect(cutOff.map(idsOf)).toEqual([['ana'], ['eve']]);
    expect(leaving('ana').cutOff).toEqual([]);
  });

  it('names topics that few others know, with who is left; who has left does not count', () => {
    expect(leaving('bob').topics.map(({ topic, left }) => [idOf(community, topic), idsOf(left)])).toEqual([
      ['burnout', ['cas']],
    ]);
    expect(leaving('ana').topics.map(({ left }) => left)).toEqual([[]]);
  });

  it('names their groups and who could step in there: first whoever has a task already', () => {
    const [group] = leaving('bob').groups;
    expect(group).toMatchObject({ role: 'facilitator', staying: 2 });
    expect(idsOf(group?.couldStepIn ?? [])).toEqual(['eve', 'dia']);
  });

  it('counts the answers they gave', () => {
    expect(leaving('bob').answers).toEqual({ given: 1, accepted: 0 });
    expect(leaving('cas').answers).toEqual({ given: 0, accepted: 0 });
  });
});
