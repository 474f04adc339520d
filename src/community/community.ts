import { BACKWARDS, NODE_TYPES, type NodeType, type Relation, relationCode } from './relations.ts';

/** What decides whether a member can be asked. Dates are days. */
export interface MemberFacts {
  readonly paused: boolean;
  /** Day until which they asked not to be asked. */
  readonly notNow: number;
  /** Day on which they came; `NO_DAY` when not known. */
  readonly since: number;
  readonly until: number;
  readonly outside: boolean;
  readonly languages: readonly string[];
  readonly askBudget: number | null;
}

/** What a topic is called. */
export interface TopicFacts {
  readonly label: string | null;
  readonly labels: Readonly<Partial<Record<'fr' | 'nl' | 'en', string>>>;
  readonly names: readonly string[];
}

/**
 * The structure of a community in memory: who did, made, knows and joined what, as compressed adjacency in typed
 * arrays. Nodes are numbered by type and id, so that equal graphs give equal numbers. Each relation stands twice,
 * once at each end; the one followed against its direction carries `BACKWARDS`.
 *
 * Names and texts are not in it, and neither is anything by which visibility could be decided once and for all: it
 * serves every viewer, each as their own audience.
 */
export interface Community {
  readonly version: string;
  /** Number of nodes. */
  readonly size: number;
  readonly types: Uint8Array;
  readonly ids: readonly string[];
  /** First node of each type, in the order of `NODE_TYPES`; one more entry closes the last. */
  readonly starts: Int32Array;
  /** Day each node was made; `NO_DAY` when not known. */
  readonly days: Int32Array;
  /** Day a group ended; `NO_DAY` for everything that has not. */
  readonly ended: Int32Array;
  /** 0 seen by everyone, 1 by the community, 2 hidden. Of what binds two members, the stricter of both. */
  readonly visibility: Uint8Array;
  /** Answers that the asker accepted. */
  readonly accepted: Uint8Array;
  /** First edge of each node; one more entry closes the last. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Relation code, with `BACKWARDS` when followed against its direction. */
  readonly relations: Uint8Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly strengths: Float32Array;
  /** Number of the edge's role in `roleNames`; 0 is none. */
  readonly roles: Uint16Array;
  readonly roleNames: readonly string[];
  /** Number of the edge's own id in `edgeIds`; 0 is none. */
  readonly ownIds: Int32Array;
  readonly edgeIds: readonly string[];
  readonly members: ReadonlyMap<number, MemberFacts>;
  readonly topics: ReadonlyMap<number, TopicFacts>;
  readonly verdicts: ReadonlyMap<number, string>;
  /** Latest day on which everyone may know that something but feedback happened: what "recent" is measured from. */
  readonly latestDay: number;
  /** Median age in years of what it wrote down; see `medianAge`. */
  readonly medianAge: number;
  /** Number of the node of this type and id; -1 when there is none. */
  find(type: NodeType, id: string): number;
}

export function typeOf(community: Community, node: number): NodeType {
  return NODE_TYPES[community.types[node] ?? 0] as NodeType;
}

/** Whether it holds any node of this type. */
export function holdsAny(community: Community, type: NodeType): boolean {
  return community.types.includes(NODE_TYPES.indexOf(type));
}

export function idOf(community: Community, node: number): string {
  return community.ids[node] ?? '';
}

/** Code under which a relation is found at its start; with `BACKWARDS` at its end. */
export function code(relation: Relation, backwards = false): number {
  return (relationCode(relation) ?? 0) | (backwards ? BACKWARDS : 0);
}

/** Calls `visit` with every edge of one relation at a node. */
export function eachEdge(
  community: Community,
  node: number,
  relation: number,
  visit: (target: number, edge: number) => void,
): void {
  const last = community.offsets[node + 1] ?? 0;
  for (let edge = community.offsets[node] ?? 0; edge < last; edge++) {
    if (community.relations[edge] === relation) visit(community.targets[edge] ?? 0, edge);
  }
}
