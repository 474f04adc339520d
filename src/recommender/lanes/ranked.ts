import type { Community } from '../community/community.ts';
import { idOf } from '../community/community.ts';
import { type Part, type Parts, scoreOf } from '../scorers/part.ts';

/** A suggestion before it is dressed for the viewer: what, how much, and why. */
export interface Ranked {
  readonly node: number;
  readonly id: string;
  readonly score: number;
  readonly parts: readonly Part[];
}

/** Best first; equal scores by id, so that the order is total. */
export function ranked(community: Community, parts: Parts): Ranked[] {
  return [...parts]
    .map(([node, own]) => ({ node, id: idOf(community, node), score: scoreOf(own), parts: own }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Adds the parts of one scorer to those of another. */
export function mergeParts(into: Parts, more: Parts): Parts {
  for (const [node, parts] of more) into.set(node, [...(into.get(node) ?? []), ...parts]);
  return into;
}
