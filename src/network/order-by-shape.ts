import { NO_DAY } from '../community/index.ts';
import { LAYERS } from './layers.ts';
import type { Projection } from './project.ts';

/** Rounds in which what a node is like takes in its surroundings. */
const ROUNDS = 8;

/**
 * The same network with its nodes in an order that tells nothing but how they are tied, and its edges in the order of
 * nodes. People stand in a projection by their ids: numbered so, laid out so or listed so, somebody without a name could
 * be told by counting. Colour refinement after Weisfeiler and Leman (1968); nodes that it cannot tell apart are told
 * apart by nothing that is shown of them either. `openly` names what everybody who looks may tell by name.
 */
export function orderByShape(projection: Projection, openly: (node: number) => string | null): Projection {
  const { network, nodes, layers, layerOf, dayOf } = projection;
  const { sources, targets, weights } = network;
  const isDirected = (edge: number): boolean => LAYERS[layers[layerOf[edge] ?? 0] ?? 'groups'].isDirected;
  let shapes = Int32Array.from(nodes, (node) => hashOf(openly(node) ?? ''));
  for (let round = 0; round < ROUNDS; round++) {
    const next = shapes.map((shape) => mix(shape, 1));
    for (let edge = 0; edge < sources.length; edge++) {
      const [from, to] = [sources[edge] as number, targets[edge] as number];
      const tie = mix(layerOf[edge] as number, hashOf(String(weights[edge])));
      // Added up, so that the order of edges does not matter.
      next[to] = ((next[to] as number) + mix(mix(shapes[from] as number, tie), isDirected(edge) ? 2 : 3)) | 0;
      next[from] = ((next[from] as number) + mix(mix(shapes[to] as number, tie), 3)) | 0;
    }
    shapes = next.map((shape) => mix(shape, 5));
  }
  const order = nodes.map((_, place) => place).sort((a, b) => (shapes[a] as number) - (shapes[b] as number) || a - b);
  const places = new Int32Array(nodes.length);
  order.forEach((old, place) => {
    places[old] = place;
  });
  const ends = Array.from(sources, (source, edge): readonly [number, number] => {
    const [from, to] = [places[source] ?? 0, places[targets[edge] ?? 0] ?? 0];
    // Without a direction the lower comes first, and not whoever's id does.
    return isDirected(edge) || from <= to ? [from, to] : [to, from];
  });
  const from = (edge: number): number => ends[edge]?.[0] ?? 0;
  const to = (edge: number): number => ends[edge]?.[1] ?? 0;
  const edges = [...sources.keys()].sort(
    (a, b) =>
      (layerOf[a] ?? 0) - (layerOf[b] ?? 0) ||
      from(a) - from(b) ||
      to(a) - to(b) ||
      (weights[a] ?? 0) - (weights[b] ?? 0),
  );
  return {
    ...projection,
    network: {
      ...network,
      sources: Int32Array.from(edges, from),
      targets: Int32Array.from(edges, to),
      weights: Float64Array.from(edges, (edge) => weights[edge] ?? 1),
    },
    nodes: order.map((old) => nodes[old] ?? -1),
    layerOf: Uint8Array.from(edges, (edge) => layerOf[edge] ?? 0),
    dayOf: Int32Array.from(edges, (edge) => dayOf[edge] ?? NO_DAY),
  };
}

/** FNV-1a of Fowler, Noll and Vo. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Scatters a number by another; after the finaliser of MurmurHash3 (Appleby). */
function mix(value: number, by: number): number {
  let hash = Math.imul(value ^ Math.imul(by + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
