import type { Community } from './community.ts';
import { compareEdges, EdgeList } from './edge-list.ts';
import type { Numbering } from './number-anew.ts';
import { BACKWARDS, type NodeType } from './relations.ts';
import type { EdgeRow } from './rows.ts';

type Edges = Pick<
  Community,
  'offsets' | 'targets' | 'relations' | 'since' | 'until' | 'strengths' | 'roles' | 'roleNames' | 'ownIds' | 'edgeIds'
>;

/** What changed of the edges. */
export interface EdgeChanges {
  /** Nodes, by their numbers of before, all of whose edges are given anew. */
  readonly changed: ReadonlySet<number>;
  /** Ids of ties that are given anew, or are gone. */
  readonly ties: ReadonlySet<string>;
  readonly edges: readonly EdgeRow[];
}

/**
 * The edges of a community after some changed. What did not change is copied in long stretches; the few nodes that gain or
 * lose an edge are put together anew, in the order that a fresh read gives.
 */
export function changeEdges(
  community: Community,
  numbering: Numbering,
  { changed, ties, edges }: EdgeChanges,
  find: (type: NodeType, id: string) => number,
): Edges {
  if (changed.size === 0 && ties.size === 0 && edges.length === 0 && numbering.isSame) return community;
  const list = new EdgeList(community);
  for (const row of edges) {
    const from = find(row.fromType as NodeType, row.fromId);
    const to = find(row.toType as NodeType, row.toId);
    if (from >= 0 && to >= 0) list.push(row, from, to);
  }
  const tieNumbers = numbersOf(community, ties);
  const isDropped = (node: number, edge: number): boolean =>
    changed.has(node) ||
    changed.has(community.targets[edge] ?? 0) ||
    (tieNumbers.size > 0 && tieNumbers.has(community.ownIds[edge] ?? 0));
  const added = addedTo(list);
  const adjacency = new Map<number, readonly number[]>();
  for (const node of touchedNodes(community, numbering, changed, tieNumbers, added.keys())) {
    const before = numbering.before[node] ?? -1;
    const kept: number[] = [];
    if (before >= 0)
      for (let edge = community.offsets[before] ?? 0; edge < (community.offsets[before + 1] ?? 0); edge++)
        if (!isDropped(before, edge)) kept.push(edge);
    adjacency.set(node, mergeAt(node, kept, added.get(node) ?? [], { community, list, now: numbering.now }));
  }
  return assemble(community, numbering, list, adjacency);
}

/** Numbers that the ids of ties have in memory. */
function numbersOf({ edgeIds }: Community, ties: ReadonlySet<string>): Set<number> {
  const numbers = new Set<number>();
  if (ties.size > 0)
    edgeIds.forEach((id, number) => {
      if (number > 0 && ties.has(id)) numbers.add(number);
    });
  return numbers;
}

/** New edges by the node they are at: twice their place in the list, and one more where they are followed backwards. */
function addedTo(list: EdgeList): Map<number, number[]> {
  const added = new Map<number, number[]>();
  const { from, to } = list;
  const add = (node: number, entry: number): void => {
    const known = added.get(node);
    if (known === undefined) added.set(node, [entry]);
    else known.push(entry);
  };
  for (let edge = 0; edge < list.length; edge++) {
    add(from[edge] ?? 0, 2 * edge);
    add(to[edge] ?? 0, 2 * edge + 1);
  }
  return added;
}

/** Nodes that gain or lose an edge, by their numbers of now. */
function touchedNodes(
  { offsets, targets, ownIds }: Community,
  { now }: Numbering,
  changed: ReadonlySet<number>,
  tieNumbers: ReadonlySet<number>,
  gaining: Iterable<number>,
): Set<number> {
  const touched = new Set(gaining);
  for (const node of changed) {
    touched.add(now[node] ?? -1);
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++)
      touched.add(now[targets[edge] ?? 0] ?? -1);
  }
  // A tie stands at both of its ends, each time with the other one as its target.
  if (tieNumbers.size > 0)
    for (let edge = 0; edge < ownIds.length; edge++)
      if (tieNumbers.has(ownIds[edge] ?? 0)) touched.add(now[targets[edge] ?? 0] ?? -1);
  touched.delete(-1);
  return touched;
}

interface Sides {
  readonly community: Community;
  readonly list: EdgeList;
  /** Numbers of now by those of before. */
  readonly now: Int32Array;
}

/** Edges at a node in their order: those kept under their place of before, new ones as -1 - their entry. */
function mergeAt(node: number, kept: readonly number[], added: readonly number[], sides: Sides): number[] {
  const { community, list, now } = sides;
  const { from, to } = list;
  /** Where an edge starts and ends, whichever way it is followed. */
  const endsOfKept = (edge: number): [number, number, number] => {
    const other = now[community.targets[edge] ?? 0] ?? -1;
    const isBackwards = ((community.relations[edge] ?? 0) & BACKWARDS) !== 0;
    return isBackwards ? [other, node, 1] : [node, other, 0];
  };
  const endsOfAdded = (entry: number): [number, number, number] => [
    from[entry >> 1] ?? 0,
    to[entry >> 1] ?? 0,
    entry & 1,
  ];
  const byEnds = (a: readonly [number, number, number], b: readonly [number, number, number], edges: () => number) =>
    a[0] - b[0] || a[1] - b[1] || edges() || a[2] - b[2];
  const fresh = [...added].sort((a, b) =>
    byEnds(endsOfAdded(a), endsOfAdded(b), () => compareEdges(list, a >> 1, list, b >> 1)),
  );
  const merged: number[] = [];
  let next = 0;
  for (const edge of kept) {
    const ends = next < fresh.length ? endsOfKept(edge) : undefined;
    for (; ends !== undefined && next < fresh.length; next++) {
      const entry = fresh[next] ?? 0;
      if (byEnds(endsOfAdded(entry), ends, () => compareEdges(list, entry >> 1, community, edge)) >= 0) break;
      merged.push(-1 - entry);
    }
    merged.push(edge);
  }
  for (; next < fresh.length; next++) merged.push(-1 - (fresh[next] ?? 0));
  return merged;
}

function assemble(
  community: Community,
  { size, before, now, isSame }: Numbering,
  list: EdgeList,
  adjacency: ReadonlyMap<number, readonly number[]>,
): Edges {
  const isTouched = new Uint8Array(size);
  for (const node of adjacency.keys()) isTouched[node] = 1;
  const { offsets: oldOffsets } = community;
  const offsets = new Int32Array(size + 1);
  for (let node = 0; node < size; node++) {
    const old = before[node] ?? -1;
    const degree =
      isTouched[node] === 1
        ? (adjacency.get(node)?.length ?? 0)
        : old < 0
          ? 0
          : (oldOffsets[old + 1] ?? 0) - (oldOffsets[old] ?? 0);
    offsets[node + 1] = (offsets[node] ?? 0) + degree;
  }
  const count = offsets[size] ?? 0;
  const targets = new Int32Array(count);
  const relations = new Uint8Array(count);
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  const strengths = new Float32Array(count);
  const roles = new Uint16Array(count);
  const ownIds = new Int32Array(count);
  const copy = (first: number, end: number, place: number): void => {
    if (first === end) return;
    targets.set(community.targets.subarray(first, end), place);
    relations.set(community.relations.subarray(first, end), place);
    since.set(community.since.subarray(first, end), place);
    until.set(community.until.subarray(first, end), place);
    strengths.set(community.strengths.subarray(first, end), place);
    roles.set(community.roles.subarray(first, end), place);
    ownIds.set(community.ownIds.subarray(first, end), place);
  };
  const { from, to } = list;
  const put = (entry: number, place: number): void => {
    const edge = entry >> 1;
    const isBackwards = (entry & 1) === 1;
    targets[place] = (isBackwards ? from[edge] : to[edge]) ?? 0;
    relations[place] = (list.relations[edge] ?? 0) | (isBackwards ? BACKWARDS : 0);
    since[place] = list.since[edge] ?? 0;
    until[place] = list.until[edge] ?? 0;
    strengths[place] = list.strengths[edge] ?? Number.NaN;
    roles[place] = list.roles[edge] ?? 0;
    ownIds[place] = list.ownIds[edge] ?? 0;
  };
  // A stretch of edges of before that stand together still.
  let [first, end, start] = [0, 0, 0];
  for (let node = 0; node < size; node++) {
    const old = before[node] ?? -1;
    if (isTouched[node] === 0 && old >= 0) {
      if (oldOffsets[old] !== end) {
        copy(first, end, start);
        first = oldOffsets[old] ?? 0;
        start = offsets[node] ?? 0;
      }
      end = oldOffsets[old + 1] ?? 0;
      continue;
    }
    copy(first, end, start);
    let place = offsets[node] ?? 0;
    for (const entry of adjacency.get(node) ?? []) {
      if (entry >= 0) copy(entry, entry + 1, place++);
      else put(-1 - entry, place++);
    }
    start = place;
    first = end = old < 0 ? end : (oldOffsets[old + 1] ?? 0);
  }
  copy(first, end, start);
  if (!isSame) renumber(targets, adjacency, offsets, now);
  const { roleNames, edgeIds } = list;
  return { offsets, targets, relations, since, until, strengths, roles, roleNames, ownIds, edgeIds };
}

/** Targets that were copied still have their numbers of before. */
function renumber(
  targets: Int32Array,
  adjacency: ReadonlyMap<number, readonly number[]>,
  offsets: Int32Array,
  now: Int32Array,
): void {
  // Those of new edges have their numbers of now: kept aside while all are changed.
  const fresh: [number, number][] = [];
  for (const [node, entries] of adjacency)
    entries.forEach((entry, at) => {
      const place = (offsets[node] ?? 0) + at;
      if (entry < 0) fresh.push([place, targets[place] ?? 0]);
    });
  for (let place = 0; place < targets.length; place++) targets[place] = now[targets[place] ?? 0] ?? 0;
  for (const [place, target] of fresh) targets[place] = target;
}
