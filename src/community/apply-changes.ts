import { bindStricter } from './bind-stricter.ts';
import { changeEdges } from './change-edges.ts';
import type { Community } from './community.ts';
import { findIn } from './find-node.ts';
import { latestDayOf } from './latest-day.ts';
import type { NodeFacts } from './node-facts.ts';
import { NodeValues } from './node-values.ts';
import { type Numbering, numberAnew } from './number-anew.ts';
import { NODE_TYPES, type NodeType } from './relations.ts';
import type { EdgeRow } from './rows.ts';
import { medianAge } from './turnover.ts';

/** What changed of a community, with all that the graph holds of it now. */
export interface CommunityChanges {
  /** Nodes that changed with their relations: one that has no facts among `nodes` is gone. */
  readonly changed: readonly { readonly type: NodeType; readonly id: string }[];
  /** Ids of ties that changed: one that is not among `edges` is gone. */
  readonly ties: readonly string[];
  /** Facts of nodes that changed, or that are new. */
  readonly nodes: readonly NodeFacts[];
  /** Every relation of the changed nodes, and the changed ties. */
  readonly edges: readonly EdgeRow[];
}

/**
 * The community after some records changed: the same as read afresh, numbers and order included. The community of before
 * stays as it is, for the questions that are still looking at it.
 */
export function applyChanges(community: Community, changes: CommunityChanges, version: string): Community {
  const given = new Set(changes.nodes.map(({ type, id }) => `${type} ${id}`));
  const changed = new Set<number>();
  const gone = new Set<number>();
  for (const { type, id } of changes.changed) {
    const node = community.find(type, id);
    if (node < 0) continue;
    changed.add(node);
    if (!given.has(`${type} ${id}`)) gone.add(node);
  }
  const coming = changes.nodes.filter(({ type, id }) => community.find(type, id) < 0);
  const numbering = numberAnew(community, gone, coming);
  const columns = nodeColumns(community, numbering);
  const find = findIn(columns.ids, numbering.starts);
  const facts = new Map(changes.nodes.map((one) => [find(one.type, one.id), one]));
  for (const [node, { type, day, ended, visibility, accepted }] of facts) {
    columns.types[node] = NODE_TYPES.indexOf(type);
    columns.days[node] = day;
    columns.ended[node] = ended;
    columns.visibility[node] = visibility;
    columns.accepted[node] = accepted ? 1 : 0;
  }
  const edges = changeEdges(community, numbering, { ...changes, changed, ties: new Set(changes.ties) }, find);
  const { size, starts } = numbering;
  const { offsets, targets, relations, since, until, strengths, roles, roleNames, ownIds, edgeIds } = edges;
  const { days, types, visibility } = columns;
  bindStricter({ starts, visibility, offsets, targets });
  const latestDay = latestDayOf({ days, types, visibility, offsets, targets, since });
  const isDatedAlike = numbering.isSame && latestDay === community.latestDay && sameDays(facts, community);
  return {
    ...{ version, size, starts, ...columns },
    ...{ offsets, targets, relations, since, until, strengths, roles, roleNames, ownIds, edgeIds },
    members: valuesOf('member', community.members, community.starts, numbering, facts, ({ member }) => member),
    topics: valuesOf('topic', community.topics, community.starts, numbering, facts, ({ topic }) => topic),
    verdicts: valuesOf('feedback', community.verdicts, community.starts, numbering, facts, ({ verdict }) => verdict),
    latestDay,
    medianAge: isDatedAlike ? community.medianAge : medianAge({ days, types, latestDay }),
    find,
  };
}

function sameDays(facts: ReadonlyMap<number, NodeFacts>, { days }: Community): boolean {
  for (const [node, { day }] of facts) if (days[node] !== day) return false;
  return true;
}

/** What stands beside each node, under its new number. */
function nodeColumns(community: Community, { size, before, came, isSame }: Numbering) {
  const { ids, types, days, ended, visibility, accepted } = community;
  if (isSame)
    return {
      ...{ ids, types: types.slice(), days: days.slice(), ended: ended.slice() },
      ...{ visibility: visibility.slice(), accepted: accepted.slice() },
    };
  const columns = {
    ids: new Array<string>(size),
    types: new Uint8Array(size),
    days: new Int32Array(size),
    ended: new Int32Array(size),
    visibility: new Uint8Array(size),
    accepted: new Uint8Array(size),
  };
  for (let node = 0; node < size; node++) {
    const old = before[node] ?? -1;
    columns.ids[node] = (old < 0 ? came.get(node)?.id : ids[old]) ?? '';
    if (old < 0) continue;
    columns.types[node] = types[old] ?? 0;
    columns.days[node] = days[old] ?? 0;
    columns.ended[node] = ended[old] ?? 0;
    columns.visibility[node] = visibility[old] ?? 0;
    columns.accepted[node] = accepted[old] ?? 0;
  }
  return columns;
}

/** Values of the nodes of a type; the very same where none of them changed. */
function valuesOf<Value>(
  type: NodeType,
  known: ReadonlyMap<number, Value>,
  startsBefore: Int32Array,
  { starts, before }: Numbering,
  facts: ReadonlyMap<number, NodeFacts>,
  of: (facts: NodeFacts) => Value | undefined,
): ReadonlyMap<number, Value> {
  const code = NODE_TYPES.indexOf(type);
  const [first = 0, end = 0] = [starts[code], starts[code + 1]];
  const isTouched = [...facts.keys()].some((node) => node >= first && node < end);
  const isInPlace = startsBefore[code] === first && startsBefore[code + 1] === end;
  if (isInPlace && !isTouched) return known;
  const values: (Value | undefined)[] = [];
  for (let node = first; node < end; node++) {
    const given = facts.get(node);
    values.push(given === undefined ? known.get(before[node] ?? -1) : of(given));
  }
  return new NodeValues(first, values);
}
