import { AppError } from '../../domain/index.ts';
import type { Attribute, NetworkView } from '../network.ts';
import { FURTHEST, keepBelow, MAX_COLUMNS, MAX_EDGES, MAX_NODES, whyNoWeight } from './limits.ts';

/** Refuses a network that no reader would take: a node twice, an edge to nowhere, a weight or a value out of bounds. */
export function checkView({ nodes, edges }: NetworkView): void {
  keepBelow(nodes.length, MAX_NODES, 'nodes');
  keepBelow(edges.length, MAX_EDGES, 'edges');
  const ids = new Set<string>();
  const names = { nodes: new Set<string>(), edges: new Set<string>() };
  for (const { id, attributes } of nodes) {
    if (id === '') refuse('a node has an empty id: give it one');
    if (ids.has(id)) refuse(`the node ${show(id)} stands twice: give each node its own id`);
    ids.add(id);
    checkAttributes(`the node ${show(id)}`, attributes, names.nodes);
  }
  for (const { source, target, weight, attributes } of edges) {
    const edge = `the edge from ${show(source)} to ${show(target)}`;
    for (const end of [source, target])
      if (!ids.has(end)) refuse(`${edge} needs the node ${show(end)}: add it or leave the edge out`);
    const why = whyNoWeight(weight);
    if (why !== undefined) refuse(`${edge} has the weight ${weight}, which ${why}: give it another`);
    checkAttributes(edge, attributes, names.edges);
  }
  keepBelow(names.nodes.size, MAX_COLUMNS, 'attributes of nodes');
  keepBelow(names.edges.size, MAX_COLUMNS, 'attributes of edges');
}

/** Refuses nodes that stand where no picture reaches; those that stand nowhere are left alone. */
export function checkPlaces({ nodes }: NetworkView): void {
  for (const { id, x, y } of nodes)
    if (![x ?? 0, y ?? 0].every((at) => Math.abs(at) <= FURTHEST))
      refuse(`the node ${show(id)} stands at ${x}, ${y}: lay the network out again`);
}

function checkAttributes(what: string, attributes: Readonly<Record<string, Attribute>>, names: Set<string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.trim() === '') refuse(`${what} has an attribute without a name: name it`);
    if (typeof value === 'number' && !Number.isFinite(value))
      refuse(`${what} has ${value} as ${show(name)}: leave the attribute out where it is not known`);
    names.add(name);
  }
}

const show = (text: string): string => JSON.stringify(text.slice(0, 80));

function refuse(message: string): never {
  throw new AppError('bad-input', message);
}
