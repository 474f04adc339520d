import {
  type Audience,
  type Community,
  type CommunityNames,
  dateOf,
  idOf,
  NO_DAY,
  typeOf,
} from '../community/index.ts';
import type { Communities } from './communities/index.ts';
import { type NodeMeasure, readAdjacency, rowOf } from './measures/index.ts';
import { nameIn } from './name-in.ts';
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
  const { network, nodes, layers, layerOf, dayOf } = projection;
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
        label: named ? nameIn(community, names, node) : '',
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
        attributes: dated(dayOf?.[edge] ?? NO_DAY),
      }),
    ),
  };
}

/** The day that is written beside an edge. */
function dated(day: number): Record<string, Attribute> {
  const date = dateOf(day);
  return date === null ? {} : { date };
}

/** Whether a node stands within two steps of who looks; everybody does for the keeper. */
export function surroundingsOf({ network, nodes }: Projection, { level, self }: Audience): (place: number) => boolean {
  if (level === 2) return () => true;
  const start = nodes.indexOf(self);
  const { both } = readAdjacency(network);
  let edge = start < 0 ? [] : [start];
  const near = new Set(edge);
  for (let step = 0; step < SURROUNDINGS; step++) {
    edge = [...new Set(edge.flatMap((place) => [...rowOf(both, place)]))].filter((place) => !near.has(place));
    for (const place of edge) near.add(place);
  }
  return (place) => near.has(place);
}
