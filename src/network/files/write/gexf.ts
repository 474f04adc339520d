import type { NetworkView } from '../../network.ts';
import { EDGE_FIELDS, NODE_FIELDS } from '../column-name.ts';
import { type Column, type ColumnType, columnsOf, valueIn } from './columns.ts';
import { checkXmlIds, xmlText } from './xml-text.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  whole: 'long',
  real: 'double',
  boolean: 'boolean',
};

/**
 * GEXF 1.3 (gexf.net/1.3). An edge's kind stands twice: in the format's own place, by which Gephi keeps parallel edges
 * apart, and as an attribute, where networkx finds it.
 */
export function writeGexf(view: NetworkView): string {
  checkXmlIds(view);
  const ofNodes: readonly Column[] = [
    { attribute: '', name: 'type', type: 'text' },
    ...columnsOf(view.nodes, NODE_FIELDS),
  ];
  const ofEdges: readonly Column[] = [
    { attribute: '', name: 'kind', type: 'text' },
    ...columnsOf(view.edges, EDGE_FIELDS),
  ];
  const type = view.isDirected ? 'directed' : 'undirected';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta><creator>Maillon</creator></meta>',
    `  <graph mode="static" defaultedgetype="${type}">`,
    ...declare('node', ofNodes),
    ...declare('edge', ofEdges),
    '    <nodes>',
  ];
  for (const node of view.nodes) {
    lines.push(
      `      <node id="${xmlText(node.id)}" label="${xmlText(node.label)}">`,
      ...values(node, ofNodes, node.type),
    );
    if (node.x !== undefined && node.y !== undefined)
      lines.push(`        <viz:position x="${node.x}" y="${node.y}" z="0"/>`);
    lines.push('      </node>');
  }
  lines.push('    </nodes>', '    <edges>');
  view.edges.forEach((edge, at) => {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    lines.push(`      <edge id="${at}" ${ends} weight="${edge.weight}" kind="${xmlText(edge.kind)}">`);
    lines.push(...values(edge, ofEdges, edge.kind), '      </edge>');
  });
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return lines.join('\n');
}

function declare(what: 'node' | 'edge', columns: readonly Column[]): string[] {
  const each = columns.map(
    ({ name, type }, at) => `      <attribute id="${at}" title="${xmlText(name)}" type="${TYPES[type]}"/>`,
  );
  return [`    <attributes class="${what}">`, ...each, '    </attributes>'];
}

/** The values of a node or an edge; the first column is what it is. */
function values(thing: Parameters<typeof valueIn>[0], columns: readonly Column[], first: string): string[] {
  const written = columns.flatMap((column, at) => {
    const value = at === 0 ? first : valueIn(thing, column);
    return value === undefined ? [] : [`          <attvalue for="${at}" value="${xmlText(String(value))}"/>`];
  });
  return ['        <attvalues>', ...written, '        </attvalues>'];
}
