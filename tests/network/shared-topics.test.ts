import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames, idOf } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { project } from '../../src/network/project.ts';
import type { Scene } from '../../src/network/scene.ts';
import { sharedTopics } from '../../src/network/shared-topics.ts';
import { sketch } from '../community/small-community.ts';

const bees = ['a1', 'a2', 'a3', 'a4', 'a5'];
const others = ['b1', 'b2', 'b3', 'b4', 'b5'];
const community = sketch({
  members: Object.fromEntries([...bees, ...others].map((id) => [id, {}])),
  topics: { animals: ['animals'], bees: ['bees'], wasps: ['wasps'], talk: ['talk'] },
  relations: [
    ['topic:bees BROADER topic:animals', {}],
    ['topic:wasps BROADER topic:animals', {}],
    ['member:a1 KNOWS_ABOUT topic:bees', {}],
    ['member:a2 KNOWS_ABOUT topic:wasps', {}],
    ['member:a3 KNOWS_ABOUT topic:wasps', {}],
    ...[...bees, ...others].map((id) => [`member:${id} KNOWS_ABOUT topic:talk`, {}] as const),
  ],
});
const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };
const audience = audienceOf(community, KEEPER);
const projection = project(community, names, audience, { layers: ['advice'] });
const scene = { community, projection } as Scene;
const topicsOf = (of: number[], count: number) =>
  sharedTopics(scene, Int32Array.from(of), count).map((topics) => topics.map((topic) => idOf(community, topic)));

describe('what a community has in common', () => {
  it('is a topic that its people share and others do not, the wider one where they know parts of it', () => {
    expect(topicsOf([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 2)).toEqual([['animals'], []]);
  });

  it('is not told of fewer than five', () => {
    expect(topicsOf([0, 0, 0, 0, 1, 1, 1, 1, 1, 1], 2)[0]).toEqual([]);
  });
});
