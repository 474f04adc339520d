import type { Graph } from '../graph/index.ts';
import { applyChanges } from './apply-changes.ts';
import type { Community } from './community.ts';
import { nameOf, type Version } from './load.ts';
import { factsOfItem, factsOfMember, factsOfTopic, type NodeFacts } from './node-facts.ts';
import { NODE_TYPES, type NodeType } from './relations.ts';
import type { EdgeRow } from './rows.ts';

/** A record by its type and id. */
export interface Thing {
  readonly type: string;
  readonly id: string;
}

interface Change extends Thing {
  readonly number: number;
  readonly relations: boolean;
}

/** Records that changed between one version and a later one; null where the graph's list of changes does not tell. */
export function changesBetween(known: Version, now: Version): readonly Change[] | null {
  if (now.imported !== known.imported || now.changed < known.changed) return null;
  const changes = now.changes.filter(({ number }) => number > known.changed);
  const isWhole = changes.length === now.changed - known.changed && changes.at(-1)?.number === now.changed;
  if (now.changed !== known.changed && !isWhole) return null;
  return changes;
}

/**
 * The community with the records that changed read again; null where the graph then holds more or less than what is in
 * memory, so that something else changed as well.
 */
export async function followChanges(
  graph: Graph,
  community: Community,
  changes: readonly Change[],
  now: Version,
): Promise<Community | null> {
  const things = [...new Map(changes.map((change) => [`${change.type} ${change.id}`, change])).values()];
  const nodes = things.filter(isNode);
  const whole = new Set(changes.filter(({ relations }) => relations).map(({ type, id }) => `${type} ${id}`));
  const changed = nodes.filter(({ type, id }) => whole.has(`${type} ${id}`));
  const ties = things.filter(({ type }) => type === 'tie').map(({ id }) => id);
  const [facts, edges] = await Promise.all([
    readFacts(graph, nodes),
    changed.length + ties.length > 0
      ? graph.run('relations/changed-edges', { things: changed.map(named), ties })
      : Promise.resolve([]),
  ]);
  const unknown = unknownEnds(community, facts, edges);
  const more = unknown.length > 0 ? await readFacts(graph, unknown) : [];
  const result = applyChanges(community, { changed, ties, nodes: [...facts, ...more], edges }, nameOf(now));
  return result.size === now.nodes && result.targets.length === 2 * now.relations ? result : null;
}

function isNode<One extends Thing>(thing: One): thing is One & { readonly type: NodeType } {
  return (NODE_TYPES as readonly string[]).includes(thing.type);
}

function named({ type, id }: Thing) {
  return { type, id };
}

/** What a record names may have come with it. */
function unknownEnds(community: Community, facts: readonly NodeFacts[], edges: readonly EdgeRow[]): Thing[] {
  const known = new Set(facts.map(({ type, id }) => `${type} ${id}`));
  const unknown = new Map<string, Thing>();
  for (const { fromType, fromId, toType, toId } of edges)
    for (const end of [
      { type: fromType, id: fromId },
      { type: toType, id: toId },
    ]) {
      const key = `${end.type} ${end.id}`;
      if (isNode(end) && !known.has(key) && community.find(end.type, end.id) < 0) unknown.set(key, end);
    }
  return [...unknown.values()];
}

async function readFacts(graph: Graph, things: readonly Thing[]): Promise<NodeFacts[]> {
  const idsOf = (type: string) => things.filter((thing) => thing.type === type).map(({ id }) => id);
  const [members, topics] = [idsOf('member'), idsOf('topic')];
  const items = things.filter(({ type }) => type !== 'member' && type !== 'topic').map(named);
  const [memberRows, topicRows, itemRows] = await Promise.all([
    members.length > 0 ? graph.run('relations/changed-members', { ids: members }) : [],
    topics.length > 0 ? graph.run('relations/changed-topics', { ids: topics }) : [],
    items.length > 0 ? graph.run('relations/changed-items', { things: items }) : [],
  ]);
  return [
    ...memberRows.map(factsOfMember),
    ...topicRows.map(factsOfTopic),
    ...itemRows.flatMap((row) => factsOfItem(row) ?? []),
  ];
}
