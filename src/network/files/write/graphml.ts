import type { Attribute, NetworkView } from '../../network.ts';
import { EDGE_FIELDS, NODE_FIELDS } from '../column-name.ts';
import { type Column, type ColumnType, columnsOf, valueIn } from './columns.ts';
import { checkXmlIds, xmlText } from './xml-text.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  whole: 'long',
  real: 'double',
  boolean: 'boolean',
};

/** GraphML (Brandes et al., 2002), with the names that igraph, networkx and Gephi look for: label, weight, x, y. */
export function writeGraphml(view: NetworkView): string {
  checkXmlIds(view);
  const ofNodes = columnsOf(view.nodes, NODE_FIELDS);
  const ofEdges = columnsOf(view.edges, EDGE_FIELDS);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['label', 'type'].map((name) => key('node', name, name, 'text')),
    ...['x', 'y'].map((name) => key('node', name, name, 'real')),
    ...ofNodes.map(({ name, type }, at) => key('node', `n${at}`, name, type)),
    key('edge', 'weight', 'weight', 'real'),
    key('edge', 'kind', 'kind', 'text'),
    ...ofEdges.map(({ name, type }, at) => key('edge', `e${at}`, name, type)),
    `  <graph edgedefault="${view.isDirected ? 'directed' : 'undirected'}">`,
  ];
  for (const node of view.nodes) {
    lines.push(`    <node id="${xmlText(node.id)}">`, value('label', node.label), value('type', node.type));
    if (node.x !== undefined && node.y !== undefined) lines.push(value('x', node.x), value('y', node.y));
    lines.push(...values(node, ofNodes, 'n'), '    </node>');
  }
  for (const edge of view.edges) {
    lines.push(`    <edge source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">`);
    lines.push(value('weight', edge.weight), value('kind', edge.kind), ...values(edge, ofEdges, 'e'), '    </edge>');
  }
  lines.push('  </graph>', '</graphml>', '');
  return lines.join('\n');
}

const key = (what: 'node' | 'edge', id: string, name: string, type: ColumnType): string =>
  `  <key id="${id}" for="${what}" attr.name="${xmlText(name)}" attr.type="${TYPES[type]}"/>`;

const value = (id: string, content: Attribute): string => `      <data key="${id}">${xmlText(String(content))}</data>`;

function values(thing: Parameters<typeof valueIn>[0], columns: readonly Column[], prefix: string): string[] {
  return columns.flatMap((column, at) => {
    const content = valueIn(thing, column);
    return content === undefined ? [] : [value(`${prefix}${at}`, content)];
  });
}
