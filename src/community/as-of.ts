import type { Community } from './community.ts';
import { NO_DAY } from './days.ts';
import { NODE_TYPES, type NodeType } from './relations.ts';
import { medianAge } from './turnover.ts';

/** What is not to be known: everything dated on or after a day, and some things whenever they were made. */
export interface NotYetKnown {
  /** Day from which on nothing is known; `NO_DAY` leaves time out of it. */
  readonly from: number;
  readonly without: readonly { readonly type: string; readonly id: string }[];
}

/**
 * The community as it was known before a day and without some things, for judging what would have been answered then.
 * Nodes keep their numbers; those not yet known are tied to nothing and found by nobody. What has no date was known.
 * An item changed since counts as not yet known, for its earlier text is gone: rather too little is known than too much.
 */
export function communityAsOf(community: Community, { from, without }: NotYetKnown): Community {
  const isTimed = from !== NO_DAY;
  const isAhead = (day: number | undefined): boolean => isTimed && day !== undefined && day !== NO_DAY && day >= from;
  const unknown = new Uint8Array(community.size);
  for (let node = 0; node < community.size; node++) if (isAhead(community.days[node])) unknown[node] = 1;
  for (const { type, id } of without) {
    const node = isNodeType(type) ? community.find(type, id) : -1;
    if (node >= 0) unknown[node] = 1;
  }
  const find = (type: NodeType, id: string): number => {
    const node = community.find(type, id);
    return node >= 0 && unknown[node] === 1 ? -1 : node;
  };
  const days = community.days.map((day, node) => (unknown[node] === 1 ? NO_DAY : day));
  const latestDay = isTimed ? Math.min(community.latestDay, from - 1) : community.latestDay;
  return {
    ...community,
    ...keepEdges(community, (node, target, edge) => {
      return unknown[node] === 0 && unknown[target] === 0 && !isAhead(community.since[edge]);
    }),
    days,
    ended: community.ended.map((day) => (isAhead(day) ? NO_DAY : day)),
    latestDay,
    medianAge: isTimed ? medianAge({ days, types: community.types, latestDay }) : community.medianAge,
    find,
  };
}

type Edges = Pick<
  Community,
  'offsets' | 'targets' | 'relations' | 'since' | 'until' | 'strengths' | 'roles' | 'ownIds'
>;

/** The adjacency with only the edges that are kept, packed anew in the same order. */
function keepEdges(community: Community, isKept: (node: number, target: number, edge: number) => boolean): Edges {
  const offsets = new Int32Array(community.size + 1);
  const kept = new Int32Array(community.targets.length);
  let count = 0;
  for (let node = 0; node < community.size; node++) {
    const last = community.offsets[node + 1] ?? 0;
    for (let edge = community.offsets[node] ?? 0; edge < last; edge++)
      if (isKept(node, community.targets[edge] ?? 0, edge)) kept[count++] = edge;
    offsets[node + 1] = count;
  }
  const edges = kept.subarray(0, count);
  return {
    offsets,
    targets: Int32Array.from(edges, (edge) => community.targets[edge] ?? 0),
    relations: Uint8Array.from(edges, (edge) => community.relations[edge] ?? 0),
    since: Int32Array.from(edges, (edge) => community.since[edge] ?? NO_DAY),
    until: Int32Array.from(edges, (edge) => community.until[edge] ?? NO_DAY),
    strengths: Float32Array.from(edges, (edge) => community.strengths[edge] ?? Number.NaN),
    roles: Uint16Array.from(edges, (edge) => community.roles[edge] ?? 0),
    ownIds: Int32Array.from(edges, (edge) => community.ownIds[edge] ?? 0),
  };
}

function isNodeType(type: string): type is NodeType {
  return (NODE_TYPES as readonly string[]).includes(type);
}
