import type { Community } from './community.ts';
import { placeOf } from './find-node.ts';
import type { NodeFacts } from './node-facts.ts';
import { NODE_TYPES } from './relations.ts';

/** Numbers of a community's nodes after some came and some went: by type and id, as ever. */
export interface Numbering {
  readonly size: number;
  readonly starts: Int32Array;
  /** Number that each node had before; -1 for one that came. */
  readonly before: Int32Array;
  /** Number that each node of before has now; -1 for one that went. */
  readonly now: Int32Array;
  /** Those that came, by their number. */
  readonly came: ReadonlyMap<number, NodeFacts>;
  /** Whether every number is what it was. */
  readonly isSame: boolean;
}

export function numberAnew(
  { size, ids, starts }: Pick<Community, 'size' | 'ids' | 'starts'>,
  gone: ReadonlySet<number>,
  coming: readonly NodeFacts[],
): Numbering {
  const newSize = size - gone.size + coming.length;
  const before = new Int32Array(newSize);
  const now = new Int32Array(size).fill(-1);
  const newStarts = new Int32Array(NODE_TYPES.length + 1);
  const came = new Map<number, NodeFacts>();
  let node = 0;
  NODE_TYPES.forEach((type, code) => {
    newStarts[code] = node;
    const ofType = coming
      .filter((facts) => facts.type === type)
      .map((facts) => ({ facts, place: placeOf(ids, starts, type, facts.id) }))
      .sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
    let next = 0;
    const end = starts[code + 1] ?? 0;
    for (let old = starts[code] ?? 0; old <= end; old++) {
      for (; ofType[next]?.place === old; next++) {
        came.set(node, ofType[next]?.facts as NodeFacts);
        before[node++] = -1;
      }
      if (old === end || gone.has(old)) continue;
      now[old] = node;
      before[node++] = old;
    }
  });
  newStarts[NODE_TYPES.length] = node;
  return { size: newSize, starts: newStarts, before, now, came, isSame: gone.size === 0 && coming.length === 0 };
}
