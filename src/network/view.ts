import { type Audience, type Community, type CommunityNames, idOf, typeOf } from '../community/index.ts';
import type { Communities } from './communities/index.ts';
import type { NodeMeasure } from './measures/index.ts';
import type { Attribute, NetworkView, ViewEdge, ViewNode } from './network.ts';
import type { Projection } from './project.ts';

/** Steps within which a member sees who is who; further out people have no names. */
const SURROUNDINGS = 2;

interface Measured {
  readonly nodes: ReadonlyMap<NodeMeasure, Float64Array>;
  readonly communities: Communities;
}

/**
 * A network with names, measures and communities. The keeper sees who everybody is, a member those within two steps of
 * themselves; others stand in it without name, function or id.
 */
export function viewOf(
  scene: { community: Community; names: CommunityNames; audience: Audience; projection: Projection },
  { nodes: measures, communities }: Measured,
): NetworkView {
  const { community, names, audience, projection } = scene;
  const { network, nodes, layers, layerOf } = projection;
  const isNear = surroundingsOf(projection, audience);
  const ids = nodes.map((node, place) =>
    isNamed(node, place) ? `${typeOf(community, node)}/${idOf(community, node)}` : `somebody/${place + 1}`,
  );
  function isNamed(node: number, place: number): boolean {
    return typeOf(community, node) !== 'member' || isNear(place);
  }
  return {
    isDirected: network.isDirected,
    nodes: nodes.map((node, place): ViewNode => {
      const member = names.members.get(node);
      const named = isNamed(node, place);
      const attributes: Record<string, Attribute> = { community: communities.of[place] ?? -1 };
      for (const [name, values] of measures) {
        const value = values[place] ?? Number.NaN;
        if (Number.isFinite(value)) attributes[name] = value;
      }
      if (named && member?.function) attributes['function'] = member.function;
      const [organisation] = member?.organisations ?? [];
      if (named && organisation !== undefined)
        attributes['organisation'] = names.organisations.get(organisation)?.name ?? organisation;
      return {
        id: ids[place] ?? '',
        label: named ? labelOf(scene, node) : '',
        type: typeOf(community, node),
        attributes,
      };
    }),
    edges: [...network.sources].map(
      (from, edge): ViewEdge => ({
        source: ids[from] ?? '',
        target: ids[network.targets[edge] ?? 0] ?? '',
        weight: network.weights[edge] ?? 1,
        kind: layers[layerOf[edge] ?? 0] ?? '',
        attributes: {},
      }),
    ),
  };
}

function labelOf({ community, names }: { community: Community; names: CommunityNames }, node: number): string {
  const topic = community.topics.get(node);
  return (
    topic?.label ??
    Object.values(topic?.labels ?? {})[0] ??
    names.members.get(node)?.name ??
    names.groups.get(node) ??
    names.artefacts.get(node) ??
    idOf(community, node)
  );
}

/** Whether a node stands within two steps of who looks; everybody does for the keeper. */
function surroundingsOf({ network, nodes }: Projection, { level, self }: Audience): (place: number) => boolean {
  if (level === 2) return () => true;
  const start = nodes.indexOf(self);
  let edge = start < 0 ? new Set<number>() : new Set([start]);
  const near = new Set(edge);
  for (let step = 0; step < SURROUNDINGS; step++) {
    const next = new Set<number>();
    for (let at = 0; at < network.sources.length; at++) {
      const [from, to] = [network.sources[at] ?? 0, network.targets[at] ?? 0];
      if (edge.has(from) && !near.has(to)) next.add(to);
      if (edge.has(to) && !near.has(from)) next.add(from);
    }
    for (const place of next) near.add(place);
    edge = next;
  }
  return (place) => near.has(place);
}
