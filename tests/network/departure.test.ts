import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, idOf } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { departureOf } from '../../src/network/departure.ts';
import { project } from '../../src/network/project.ts';
import { sketch } from '../community/small-community.ts';

const community = sketch({
  members: { ana: {}, bob: {}, cas: {}, dia: {}, eve: {}, paused: { paused: true }, gone: { until: '2020-01-01' } },
  topics: {
    ...{ burnout: ['burn-out'], safety: ['safety'], care: ['care'] },
    ...{ ladders: ['ladders'], nets: ['nets'], knots: ['knots'], ropes: ['ropes'] },
  },
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
    // Nets and ropes stand beside ladders, all below care; knots below ladders.
    ['topic:ladders BROADER topic:care', {}],
    ['topic:nets BROADER topic:care', {}],
    ['topic:ropes BROADER topic:care', {}],
    ['topic:knots BROADER topic:ladders', {}],
    ['member:dia KNOWS_ABOUT topic:ladders', { strength: 5 }],
    ['member:paused KNOWS_ABOUT topic:ladders', { strength: 5 }],
    ['member:eve KNOWS_ABOUT topic:nets', { strength: 2 }],
    ['member:cas KNOWS_ABOUT topic:knots', { strength: 1 }],
    ['member:cas KNOWS_ABOUT topic:ropes', { strength: 5 }],
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
const leaving = (id: string, mayName?: (member: number) => boolean) => {
  const projection = project(community, names, audience, { layers: ['advice', 'trust'] });
  return departureOf(community, audience, projection, community.find('member', id), mayName);
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

  it('names who could step in from topics close by where nobody who knows the topic can be asked, nearest first', () => {
    const stepIn = (mayName?: (member: number) => boolean) =>
      leaving('dia', mayName).topics.map(({ topic, left, stepIn: people }) => [
        idOf(community, topic),
        idsOf(left),
        people.map(({ member, knows }) => [idOf(community, member), idOf(community, knows)]),
      ]);
    // Below before beside; each once, for what is nearest.
    const near = [
      ['cas', 'knots'],
      ['eve', 'nets'],
    ];
    expect(stepIn()).toEqual([['ladders', ['paused'], near]]);
    expect(stepIn((member) => member !== community.find('member', 'cas'))).toEqual([
      ['ladders', ['paused'], [['eve', 'nets']]],
    ]);
  });

  it('asks nobody from elsewhere while somebody who knows the topic can be asked', () => {
    const [topic] = leaving('bob').topics;
    expect(topic?.stepIn.map(({ member, knows }) => [idOf(community, member), idOf(community, knows)])).toEqual([
      ['cas', 'burnout'],
    ]);
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
