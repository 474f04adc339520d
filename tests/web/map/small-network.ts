import type { NetworkView } from '../../../src/web/pages/map/network-api.ts';

/** Ana asks Lucie, Lucie and Tom share a group; Bea is alone, and one more stands without a name. */
export const SMALL: NetworkView = {
  isDirected: true,
  nodes: [
    node('member/ana', 'Ana', { community: 3, degree: 1, function: 'coach' }),
    node('member/lucie', 'Lucie', { community: 3, degree: 2, function: 'animatrice' }),
    node('member/tom', 'Tom', { community: 5, degree: 1, function: 'coach' }),
    node('member/bea', 'Béa', { community: -1, degree: 0 }),
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
    { number: 5, size: 1, label: null },
  ],
  left: { sharedByTooMany: [] },
};

function node(id: string, label: string, attributes: Record<string, string | number>) {
  return { id, label, type: 'member', x: 0, y: 0, attributes };
}
