import type { LayerCard, NetworkNode, NetworkView } from '../network-api.ts';
import { byName } from './neighbours.ts';

/** Ties of a node in one layer, in one direction where the layer has any. */
export interface TiesOfLayer {
  readonly layer: LayerCard;
  readonly direction: 'out' | 'in' | 'both';
  readonly others: readonly NetworkNode[];
}

/** Who is tied to a node, layer by layer in their order; each once in a layer and direction, by name. */
export function tiesOf({ nodes, edges }: NetworkView, layers: readonly LayerCard[], node: string): TiesOfLayer[] {
  const found = new Map<string, Set<string>>();
  const add = (key: string, other: string): void => {
    found.set(key, (found.get(key) ?? new Set()).add(other));
  };
  const isDirected = new Map(layers.map((layer) => [layer.name, layer.isDirected]));
  for (const { source, target, kind } of edges) {
    if (source !== node && target !== node) continue;
    const other = source === node ? target : source;
    const direction = isDirected.get(kind) !== true ? 'both' : source === node ? 'out' : 'in';
    add(`${kind} ${direction}`, other);
  }
  return layers.flatMap((layer) =>
    (['out', 'in', 'both'] as const).flatMap((direction) => {
      const others = found.get(`${layer.name} ${direction}`);
      return others === undefined
        ? []
        : [{ layer, direction, others: nodes.filter(({ id }) => others.has(id)).sort(byName) }];
    }),
  );
}
