import type { Attribute, NetworkView } from '../../network.ts';
import { columnName, EDGE_FIELDS, NODE_FIELDS } from '../column-name.ts';

/** A graph as graphology serialises it (`Graph.from` of graphology reads it). */
export function writeJson({ isDirected, nodes, edges }: NetworkView): string {
  return JSON.stringify({
    options: { type: isDirected ? 'directed' : 'undirected', multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: nodes.map(({ id, label, type, x, y, attributes }) => ({
      key: id,
      attributes: {
        label,
        type,
        ...(x === undefined || y === undefined ? {} : { x, y }),
        ...named(attributes, NODE_FIELDS),
      },
    })),
    edges: edges.map(({ source, target, weight, kind, attributes }) => ({
      source,
      target,
      ...(isDirected ? {} : { undirected: true }),
      attributes: { weight, kind, ...named(attributes, EDGE_FIELDS) },
    })),
  });
}

function named(attributes: Readonly<Record<string, Attribute>>, fields: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [columnName(name, fields), value]));
}
