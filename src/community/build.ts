import { bindStricter } from './bind-stricter.ts';
import type { Community, MemberFacts, TopicFacts } from './community.ts';
import { NO_DAY } from './days.ts';
import { compareEdges, EdgeList } from './edge-list.ts';
import { findIn } from './find-node.ts';
import { latestDayOf } from './latest-day.ts';
import { factsOfItem, factsOfMember, factsOfTopic, type NodeFacts } from './node-facts.ts';
import { NodeValues } from './node-values.ts';
import { BACKWARDS, NODE_TYPES, type NodeType } from './relations.ts';
import type { EdgeRow, ItemRow, MemberRow, TopicRow } from './rows.ts';
import { medianAge } from './turnover.ts';

export type { EdgeRow } from './rows.ts';

/**
 * Takes rows in any order and packs them as they come: of a relation no more is kept than its numbers. Rows that name
 * nodes it was not given are left out.
 */
export class CommunityBuilder {
  /** Numbers in the order of coming, by type and id: of what a relation named, too. */
  readonly #numbers = new Map<string, Map<string, number>>(NODE_TYPES.map((type) => [type, new Map()]));
  readonly #nodes: (NodeFacts | undefined)[] = [];
  readonly #edges = new EdgeList();

  member(row: MemberRow): void {
    this.node(factsOfMember(row));
  }

  topic(row: TopicRow): void {
    this.node(factsOfTopic(row));
  }

  item(row: ItemRow): void {
    const facts = factsOfItem(row);
    if (facts !== null) this.node(facts);
  }

  edge(row: EdgeRow): void {
    const from = this.#number(row.fromType, row.fromId);
    const to = this.#number(row.toType, row.toId);
    if (from !== undefined && to !== undefined) this.#edges.push(row, from, to);
  }

  /** Facts of a node, however they came. */
  node(facts: NodeFacts): void {
    const number = this.#number(facts.type, facts.id);
    if (number !== undefined) this.#nodes[number] = facts;
  }

  #number(type: string, id: string): number | undefined {
    const ofType = this.#numbers.get(type);
    if (ofType === undefined) return undefined;
    const known = ofType.get(id);
    if (known !== undefined) return known;
    const number = this.#nodes.push(undefined) - 1;
    ofType.set(id, number);
    return number;
  }

  build(version: string): Community {
    const { starts, order } = this.#inOrder();
    const size = order.length;
    const numbers = new Int32Array(this.#nodes.length).fill(-1);
    const ids: string[] = [];
    const types = new Uint8Array(size);
    const days = new Int32Array(size).fill(NO_DAY);
    const ended = new Int32Array(size).fill(NO_DAY);
    const visibility = new Uint8Array(size);
    const accepted = new Uint8Array(size);
    const members: (MemberFacts | undefined)[] = [];
    const topics: (TopicFacts | undefined)[] = [];
    const verdicts: (string | undefined)[] = [];
    order.forEach((came, node) => {
      numbers[came] = node;
      const facts = this.#nodes[came] as NodeFacts;
      ids.push(facts.id);
      types[node] = NODE_TYPES.indexOf(facts.type);
      days[node] = facts.day;
      ended[node] = facts.ended;
      visibility[node] = facts.visibility;
      accepted[node] = facts.accepted ? 1 : 0;
      if (facts.type === 'member') members.push(facts.member);
      if (facts.type === 'topic') topics.push(facts.topic);
      if (facts.type === 'feedback') verdicts.push(facts.verdict);
    });
    const edges = packEdges(this.#edges, numbers, size);
    bindStricter({ starts, visibility, ...edges });
    const latestDay = latestDayOf({ days, types, visibility, ...edges });
    return {
      ...{ version, size, types, ids, starts, days, ended, visibility, accepted },
      ...edges,
      members: new NodeValues(firstOf(starts, 'member'), members),
      topics: new NodeValues(firstOf(starts, 'topic'), topics),
      verdicts: new NodeValues(firstOf(starts, 'feedback'), verdicts),
      latestDay,
      medianAge: medianAge({ days, types, latestDay }),
      find: findIn(ids, starts),
    };
  }

  /** Nodes by type and id, as the numbers they came under. */
  #inOrder(): { readonly starts: Int32Array; readonly order: Int32Array } {
    const starts = new Int32Array(NODE_TYPES.length + 1);
    const order = new Int32Array(this.#nodes.length);
    let count = 0;
    NODE_TYPES.forEach((type, code) => {
      starts[code] = count;
      const numbers = this.#numbers.get(type) ?? new Map<string, number>();
      for (const id of [...numbers.keys()].sort()) {
        const came = numbers.get(id) ?? -1;
        if (this.#nodes[came] !== undefined) order[count++] = came;
      }
    });
    starts[NODE_TYPES.length] = count;
    return { starts, order: order.subarray(0, count) };
  }
}

export function firstOf(starts: Int32Array, type: NodeType): number {
  return starts[NODE_TYPES.indexOf(type)] ?? 0;
}

type Edges = Pick<
  Community,
  'offsets' | 'targets' | 'relations' | 'since' | 'until' | 'strengths' | 'roles' | 'roleNames' | 'ownIds' | 'edgeIds'
>;

/** Both ends of every edge whose ends are known, at each node in the order of both ends and of what the edge carries. */
function packEdges(list: EdgeList, numbers: Int32Array, size: number): Edges {
  const from = list.from.map((came) => numbers[came] ?? -1);
  const to = list.to.map((came) => numbers[came] ?? -1);
  const order = inOrderOfEnds(list, from, to, size);
  const offsets = new Int32Array(size + 1);
  for (const edge of order) {
    const [one = 0, other = 0] = [from[edge], to[edge]];
    offsets[one + 1] = (offsets[one + 1] ?? 0) + 1;
    offsets[other + 1] = (offsets[other + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice(0, size);
  const count = 2 * order.length;
  const targets = new Int32Array(count);
  const relations = new Uint8Array(count);
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  const strengths = new Float32Array(count);
  const roles = new Uint16Array(count);
  const ownIds = new Int32Array(count);
  const { relations: listed, since: listedSince, until: listedUntil, strengths: listedStrengths } = list;
  const { roles: listedRoles, ownIds: listedIds } = list;
  for (const edge of order) {
    const [one = 0, other = 0] = [from[edge], to[edge]];
    const relation = listed[edge] ?? 0;
    for (const backwards of [false, true]) {
      const node = backwards ? other : one;
      const place = next[node] ?? 0;
      next[node] = place + 1;
      targets[place] = backwards ? one : other;
      relations[place] = relation | (backwards ? BACKWARDS : 0);
      since[place] = listedSince[edge] ?? NO_DAY;
      until[place] = listedUntil[edge] ?? NO_DAY;
      strengths[place] = listedStrengths[edge] ?? Number.NaN;
      roles[place] = listedRoles[edge] ?? 0;
      ownIds[place] = listedIds[edge] ?? 0;
    }
  }
  const { roleNames, edgeIds } = list;
  return { offsets, targets, relations, since, until, strengths, roles, roleNames, ownIds, edgeIds };
}

/** Edges with two known ends by where they start, where they end, and what they carry: sorted by counting. */
function inOrderOfEnds(list: EdgeList, from: Int32Array, to: Int32Array, size: number): Int32Array {
  const known = new Int32Array(list.length);
  let count = 0;
  for (let edge = 0; edge < list.length; edge++)
    if ((from[edge] ?? -1) >= 0 && (to[edge] ?? -1) >= 0) known[count++] = edge;
  const order = byNode(byNode(known.subarray(0, count), to, size), from, size);
  const values = {
    ...{ relations: list.relations, since: list.since, until: list.until, strengths: list.strengths },
    ...{ roles: list.roles, ownIds: list.ownIds, roleNames: list.roleNames, edgeIds: list.edgeIds },
  };
  const isSame = (a: number, b: number): boolean => from[a] === from[b] && to[a] === to[b];
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && isSame(order[first] ?? 0, order[next] ?? 0)) next++;
    if (next > first + 1) order.subarray(first, next).sort((a, b) => compareEdges(values, a, values, b));
    first = next;
  }
  return order;
}

/** The same edges in the order of one of their ends; those of one node stay as they are. */
function byNode(edges: Int32Array, end: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size + 1);
  for (const edge of edges) {
    const node = end[edge] ?? 0;
    places[node + 1] = (places[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) places[node + 1] = (places[node + 1] ?? 0) + (places[node] ?? 0);
  const sorted = new Int32Array(edges.length);
  for (const edge of edges) {
    const node = end[edge] ?? 0;
    const place = places[node] ?? 0;
    sorted[place] = edge;
    places[node] = place + 1;
  }
  return sorted;
}
