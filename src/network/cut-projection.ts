import { NO_DAY } from '../community/index.ts';
import type { Projection } from './project.ts';

/** The part of a network between some of its nodes, given by their places; they stand in the order in which they are given. */
export function cutProjection(projection: Projection, places: readonly number[]): Projection {
  const { network, nodes, layerOf, dayOf } = projection;
  const placeOf = new Map(places.map((old, place) => [old, place]));
  const edges = [...network.sources.keys()].filter(
    (edge) => placeOf.has(network.sources[edge] ?? -1) && placeOf.has(network.targets[edge] ?? -1),
  );
  return {
    ...projection,
    network: {
      isDirected: network.isDirected,
      size: places.length,
      sources: Int32Array.from(edges, (edge) => placeOf.get(network.sources[edge] ?? -1) ?? 0),
      targets: Int32Array.from(edges, (edge) => placeOf.get(network.targets[edge] ?? -1) ?? 0),
      weights: Float64Array.from(edges, (edge) => network.weights[edge] ?? 1),
    },
    nodes: places.map((old) => nodes[old] ?? -1),
    layerOf: Uint8Array.from(edges, (edge) => layerOf[edge] ?? 0),
    dayOf: Int32Array.from(edges, (edge) => dayOf[edge] ?? NO_DAY),
  };
}
