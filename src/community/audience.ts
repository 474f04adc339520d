import type { Viewer } from '../domain/index.ts';
import type { Community } from './community.ts';

/** Whoever looks at the community, as what they see of it. */
export interface Audience {
  /** Highest visibility code that they see. */
  readonly level: 0 | 1 | 2;
  /** Their own node, which they always see; -1 for nobody in particular. */
  readonly self: number;
  sees(node: number): boolean;
}

export function audienceOf(community: Community, viewer: Viewer): Audience {
  const level = viewer.kind === 'keeper' ? 2 : viewer.kind === 'member' ? 1 : 0;
  const self = viewer.kind === 'member' ? community.find('member', viewer.id) : -1;
  return { level, self, sees: (node) => (community.visibility[node] ?? 0) <= level || node === self };
}
