import { type Audience, type Community, code, eachEdge, idOf, NO_DAY, NODE_TYPES } from '../community/index.ts';
import type { Window } from './layers.ts';
import { type ProjectionOptions, windowOf } from './project.ts';
import type { Scene } from './scene.ts';

/** Two groups that share people. Nodes are the community's. */
export interface GroupOverlap {
  readonly groups: readonly [number, number];
  /** People of each, as far as the viewer sees them. */
  readonly sizes: readonly [number, number];
  /** People who are in both. */
  readonly shared: readonly number[];
  /**
   * Share of the people of either group who are in both: above 0 (one of many), 1 the same people (Jaccard, 1912). A group
   * inside a large one has little of it.
   */
  readonly jaccard: number;
  /**
   * Share of the smaller group's people who are in the other as well: above 0, 1 all of them, as of a group inside another
   * (overlap coefficient; Simpson, 1960).
   */
  readonly overlap: number;
}

/**
 * Pairs of groups that share somebody whose membership of each overlaps the window; without a window, whoever was ever in
 * both. Those with most in common first, then by id: an order of groups, not of people. Who may not be seen counts nowhere.
 */
export function groupOverlaps(community: Community, audience: Audience, window: Window): GroupOverlap[] {
  const groups = new Map<number, Set<number>>();
  const type = NODE_TYPES.indexOf('group');
  for (let group = community.starts[type] ?? 0; group < (community.starts[type + 1] ?? 0); group++) {
    const people = new Set<number>();
    eachEdge(community, group, code('MEMBER_OF', true), (member, edge) => {
      if (!audience.sees(member)) return;
      const [since, until] = [community.since[edge] ?? NO_DAY, community.until[edge] ?? NO_DAY];
      const ended = community.ended[group] ?? NO_DAY;
      const last = until === NO_DAY ? ended : until;
      if (window.to !== null && since !== NO_DAY && since > window.to) return;
      if (window.from !== null && last !== NO_DAY && last < window.from) return;
      people.add(member);
    });
    if (people.size > 0) groups.set(group, people);
  }
  return pairsOf(groups)
    .map(([one, other, shared]): GroupOverlap => {
      const sizes = [groups.get(one)?.size ?? 0, groups.get(other)?.size ?? 0] as const;
      return {
        ...{ groups: [one, other], sizes, shared },
        jaccard: shared.length / (sizes[0] + sizes[1] - shared.length),
        overlap: shared.length / Math.min(...sizes),
      };
    })
    .sort((a, b) => b.jaccard - a.jaccard || compareIds(a, b));

  function compareIds(a: GroupOverlap, b: GroupOverlap): number {
    const [one, other] = [a, b].map(({ groups: pair }) => pair.map((node) => idOf(community, node)).join('\n'));
    return (one ?? '') < (other ?? '') ? -1 : 1;
  }
}

/** Pairs of groups with the people of both; found from the people, so that groups without any in common cost nothing. */
function pairsOf(groups: ReadonlyMap<number, ReadonlySet<number>>): (readonly [number, number, number[]])[] {
  const groupsOf = new Map<number, number[]>();
  for (const [group, people] of groups)
    for (const member of people) groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
  const shared = new Map<string, readonly [number, number, number[]]>();
  for (const [member, own] of [...groupsOf].sort(([a], [b]) => a - b))
    own.forEach((one, place) => {
      for (const other of own.slice(place + 1)) {
        const key = `${one} ${other}`;
        const pair = shared.get(key);
        if (pair === undefined) shared.set(key, [one, other, [member]]);
        else pair[2].push(member);
      }
    });
  return [...shared.values()];
}

/** Two groups that share people, as they are shown; what the numbers mean stands with `GroupOverlap`. */
export interface OverlapCard {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly people: number }[];
  readonly shared: number;
  /** Those of the shared people whom the viewer may see by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly jaccard: number;
  readonly overlap: number;
}

/** The overlaps of a scene of groups, with names as far as the viewer may see them. */
export function overlapCards(
  { community, audience, isNamed, nameOf }: Scene,
  days: Pick<ProjectionOptions, 'from' | 'to'>,
): OverlapCard[] {
  const named = (node: number) => ({ id: idOf(community, node), name: nameOf(node) });
  return groupOverlaps(community, audience, windowOf(days)).map(({ groups, sizes, shared, jaccard, overlap }) => ({
    groups: groups.map((group, place) => ({ ...named(group), people: sizes[place] ?? 0 })),
    shared: shared.length,
    people: shared.filter(isNamed).map(named),
    ...{ jaccard, overlap },
  }));
}
