import type { NetworkNode, NetworkView } from '../network-api.ts';

/** Whoever is tied to a node, by name; people without a name come last. */
export function neighboursOf({ nodes, edges }: NetworkView, node: string): NetworkNode[] {
  const found = new Set<string>();
  for (const { source, target } of edges) {
    if (source === node) found.add(target);
    else if (target === node) found.add(source);
  }
  found.delete(node);
  return nodes.filter(({ id }) => found.has(id)).sort(byName);
}

/** By what nodes are called; those without a name last. */
export const byName = (one: NetworkNode, other: NetworkNode): number =>
  one.label === '' || other.label === ''
    ? Number(one.label === '') - Number(other.label === '')
    : one.label.localeCompare(other.label);
