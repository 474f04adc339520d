import { findCommunities } from '../communities/index.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Position } from '../layout/position.ts';
import { groupsByValue, measureNodes, measureWhole, type NodeMeasure } from '../measures/index.ts';
import type { Network, NetworkView } from '../network.ts';
import type { Figured, Measured, NetworkWork, ToLayOut } from './network-work.ts';

/** Every layer is divided, sampled and laid out from the same seed: the same network gives the same results. */
const SEED = 1;
/** Nodes above which betweenness is guessed from so many sources. */
const EXACT = 20_000;
const PIVOTS = 500;

/** The work of networks, done at once where it is asked for. */
export const WORK = { measure, figure, layOut: placesOf };

/** The same as promises: for the command line, which has nothing else to do meanwhile. */
export const workHere: NetworkWork = {
  measure: async (network) => measure(network),
  figure: async (network, groups) => figure(network, groups),
  layOut: async (drawing) => placesOf(drawing),
};

function measure(network: Network): Measured {
  return { nodes: valuesOf(network), communities: findCommunities(network, { seed: SEED }) };
}

function figure(network: Network, groups: readonly (string | null)[]): Figured {
  const values = valuesOf(network, ['betweenness', 'harmonicCloseness']);
  return measureWhole(network, {
    betweenness: values.get('betweenness'),
    harmonicCloseness: values.get('harmonicCloseness'),
    groups: groupsByValue(groups),
  });
}

function valuesOf(network: Network, only?: readonly NodeMeasure[]): ReadonlyMap<NodeMeasure, Float64Array> {
  const pivots = network.size > EXACT ? { pivots: PIVOTS } : {};
  return measureNodes(network, { seed: SEED, ...pivots, ...(only === undefined ? {} : { only }) }).values;
}

function placesOf({ network, ids, communities, from }: ToLayOut): Position[] {
  const view: NetworkView = {
    isDirected: network.isDirected,
    nodes: ids.map((id, node) => ({
      ...{ id, label: '', type: '' },
      attributes: { community: communities[node] ?? -1 },
    })),
    edges: [...network.sources].map((source, edge) => ({
      source: ids[source] ?? '',
      target: ids[network.targets[edge] ?? -1] ?? '',
      weight: network.weights[edge] ?? 1,
      ...{ kind: '', attributes: {} },
    })),
  };
  const positions = layOut(view, { seed: SEED, from });
  return ids.map((id) => positions.get(id) ?? { x: 0, y: 0 });
}
