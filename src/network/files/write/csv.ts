import type { Attribute, NetworkView } from '../../network.ts';
import { EDGE_FIELDS, NODE_FIELDS } from '../column-name.ts';
import { guardFormula } from '../csv-formula.ts';
import { type Column, columnsOf, valueIn } from './columns.ts';

/**
 * Node list of RFC 4180: comma, CRLF, no byte order mark (R and networkx would take it for a part of the first name).
 * Texts stand between quotes, numbers and booleans do not: so a text that looks like a number stays a text when it is
 * read back. An empty cell is an attribute that is not there.
 */
export function writeCsvNodes({ nodes }: NetworkView): string {
  const columns = columnsOf(nodes, NODE_FIELDS);
  const rows = nodes.map((node) => [node.id, node.label, node.type, node.x, node.y, ...cells(node, columns)]);
  return table(['Id', 'Label', 'Type', 'X', 'Y', ...columns.map(({ name }) => name)], rows);
}

/** Edge list, in the same manner; `Type` says `Directed` or `Undirected`, as Gephi has it. */
export function writeCsvEdges({ isDirected, edges }: NetworkView): string {
  const columns = columnsOf(edges, EDGE_FIELDS);
  const type = isDirected ? 'Directed' : 'Undirected';
  const rows = edges.map((edge) => [edge.source, edge.target, type, edge.kind, edge.weight, ...cells(edge, columns)]);
  return table(['Source', 'Target', 'Type', 'Kind', 'Weight', ...columns.map(({ name }) => name)], rows);
}

function cells(thing: Parameters<typeof valueIn>[0], columns: readonly Column[]): (Attribute | undefined)[] {
  return columns.map((column) => {
    const value = valueIn(thing, column);
    return column.type === 'text' && value !== undefined ? String(value) : value;
  });
}

function table(header: readonly string[], rows: readonly (readonly (Attribute | undefined)[])[]): string {
  const names = header.map((name) => (/^[a-z][\w:.]*$/i.test(name) ? name : cell(name)));
  return [names, ...rows.map((row) => row.map(cell))].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: Attribute | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? `"${guardFormula(value).replaceAll('"', '""')}"` : String(value);
}
