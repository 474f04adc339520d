import { describe, expect, it } from 'vitest';
import { audienceOf, type CommunityNames } from '../../src/community/index.ts';
import { KEEPER } from '../../src/domain/index.ts';
import { orderByShape } from '../../src/network/order-by-shape.ts';
import { project } from '../../src/network/project.ts';
import { sketch } from '../community/small-community.ts';

const names: CommunityNames = { members: new Map(), groups: new Map(), artefacts: new Map(), organisations: new Map() };

/** A line of four with a fork, and somebody alone; each time under other ids. */
const shapeOf = (ids: readonly string[]) => {
  const [a, b, c, d, e, f] = ids;
  const community = sketch({
    members: Object.fromEntries(ids.map((id) => [id, {}])),
    items: { 'group:circle': null },
    relations: [
      [`member:${a} TIE member:${b}`, { role: 'advice', strength: 2 }],
      [`member:${b} TIE member:${c}`, { role: 'advice', strength: 2 }],
      [`member:${b} TIE member:${d}`, { role: 'advice', strength: 3 }],
      [`member:${e} MEMBER_OF group:circle`, {}],
      [`member:${d} MEMBER_OF group:circle`, {}],
      [`member:${f} TIE member:${a}`, { role: 'trust' }],
    ],
  });
  const projection = project(community, names, audienceOf(community, KEEPER), { layers: ['advice', 'groups'] });
  const { network, layerOf } = orderByShape(projection, () => null);
  return {
    ends: [...network.sources].map((from, edge) => [from, network.targets[edge], network.weights[edge], layerOf[edge]]),
    size: network.size,
  };
};

describe('an order by shape', () => {
  it('is the same whatever people are called', () => {
    const one = shapeOf(['ana', 'bob', 'cas', 'dia', 'eve', 'fay']);
    expect(one.ends).toHaveLength(4);
    expect(shapeOf(['zoe', 'yan', 'xia', 'wim', 'vic', 'ugo'])).toEqual(one);
    expect(shapeOf(['m', 'z', 'a', 'y', 'b', 'x'])).toEqual(one);
  });
});
