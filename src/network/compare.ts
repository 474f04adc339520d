import type { LayerName } from './layers.ts';
import type { Projection } from './project.ts';

/** A pair of nodes of the community that a layer ties; of a layer without direction the smaller comes first. */
export interface TiedPair {
  readonly layer: LayerName;
  readonly from: number;
  readonly to: number;
}

/** What became of a network's ties from one period to the next. */
export interface Turnover {
  readonly formed: readonly TiedPair[];
  readonly faded: readonly TiedPair[];
  readonly kept: readonly TiedPair[];
  /** Share of the ties of either period that stand in both (Jaccard), 0 to 1; null where there were none. */
  readonly stability: number | null;
  /** Nodes that are in one of both alone. */
  readonly came: readonly number[];
  readonly left: readonly number[];
}

/** Compares the same layers in two periods; a pair that is tied more than once counts once. */
export function compare(before: Projection, after: Projection, isDirected: (layer: LayerName) => boolean): Turnover {
  const [earlier, later] = [before, after].map((projection) => pairsOf(projection, isDirected)) as [Pairs, Pairs];
  const kept = [...earlier].filter(([key]) => later.has(key)).map(([, pair]) => pair);
  const formed = [...later].filter(([key]) => !earlier.has(key)).map(([, pair]) => pair);
  const faded = [...earlier].filter(([key]) => !later.has(key)).map(([, pair]) => pair);
  const either = kept.length + formed.length + faded.length;
  const [were, are] = [new Set(before.nodes), new Set(after.nodes)];
  return {
    ...{ formed, faded, kept },
    stability: either === 0 ? null : kept.length / either,
    came: after.nodes.filter((node) => !were.has(node)),
    left: before.nodes.filter((node) => !are.has(node)),
  };
}

type Pairs = Map<string, TiedPair>;

function pairsOf({ network, nodes, layers, layerOf }: Projection, isDirected: (layer: LayerName) => boolean): Pairs {
  const pairs: Pairs = new Map();
  for (let edge = 0; edge < network.sources.length; edge++) {
    const layer = layers[layerOf[edge] ?? 0];
    if (layer === undefined) continue;
    const ends = [nodes[network.sources[edge] ?? 0] ?? -1, nodes[network.targets[edge] ?? 0] ?? -1];
    if (!isDirected(layer)) ends.sort((a, b) => a - b);
    const [from = -1, to = -1] = ends;
    pairs.set(`${layer} ${from} ${to}`, { layer, from, to });
  }
  return pairs;
}

/** How clusters went on: each is a set of nodes of the community. */
export interface ClusterChange {
  readonly kind: 'kept' | 'merged' | 'split' | 'new' | 'gone';
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Share of the smaller cluster that has to go along for both to be the same people. */
const SAME = 0.5;

/**
 * Which clusters went on, joined, fell apart, came or went; clusters are named by their place. Two belong together when at
 * least half of the smaller one's people are in both.
 */
export function clusterChanges(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): ClusterChange[] {
  const links = before.flatMap((one, place) => {
    const people = new Set(one);
    return after.flatMap((other, at) => {
      const shared = other.filter((node) => people.has(node)).length;
      return shared > 0 && shared >= SAME * Math.min(one.length, other.length) ? [[place, at] as const] : [];
    });
  });
  const changes: ClusterChange[] = [];
  const done = new Set<number>();
  before.forEach((_, place) => {
    const to = links.filter(([from]) => from === place).map(([, at]) => at);
    if (to.length === 0) changes.push({ kind: 'gone', before: [place], after: [] });
    else if (to.length > 1) {
      changes.push({ kind: 'split', before: [place], after: to });
      for (const at of to) done.add(at);
    }
  });
  after.forEach((_, at) => {
    const from = links.filter(([, to]) => to === at).map(([place]) => place);
    if (from.length === 0) changes.push({ kind: 'new', before: [], after: [at] });
    else if (from.length > 1) changes.push({ kind: 'merged', before: from, after: [at] });
    else if (!done.has(at)) changes.push({ kind: 'kept', before: from, after: [at] });
  });
  return changes;
}
