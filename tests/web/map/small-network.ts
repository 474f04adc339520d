import type { NetworkView } from '../../../src/web/pages/map/network-api.ts';

/** Ana asks Lucie, Lucie and Tom share a group; Jan and Béa are alone, and one more stands without a name. */
export const SMALL: NetworkView = {
  isDirected: true,
  nodes: [
    node('member/ana', 'Ana', { community: 3, degree: 1, function: 'coach' }),
    node('member/lucie', 'Lucie', { community: 3, degree: 2, function: 'animatrice' }),
    node('member/tom', 'Tom', { community: 5, degree: 1, function: 'coach' }),
    node('member/jan', 'Jan', { community: 5, degree: 0 }),
    node('member/bea', 'Béa', { community: 6, degree: 0 }),
    node('somebody/5', '', { community: 3, degree: 1 }),
    { ...node('group/jeudi', 'Les jeudis', {}), type: 'group' },
  ],
  edges: [
    { source: 'member/ana', target: 'member/lucie', weight: 1, kind: 'advice' },
    { source: 'member/tom', target: 'member/lucie', weight: 1, kind: 'groups' },
    { source: 'somebody/5', target: 'member/ana', weight: 1, kind: 'advice' },
  ],
  communities: [
    { number: 3, size: 3, label: 'vélo' },
    { number: 5, size: 2, label: null },
    { number: 6, size: 1, label: 'soudure' },
  ],
  left: { sharedByTooMany: [], tooFew: 0 },
};

function node(id: string, label: string, attributes: Record<string, string | number>) {
  return { id, label, type: 'member', x: 0, y: 0, attributes };
}
