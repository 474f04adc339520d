/** Names that a file needs for itself, in lower case: what a node or an edge is, not what is said of it. */
export const NODE_FIELDS = ['id', 'label', 'type', 'x', 'y'] as const;
export const EDGE_FIELDS = ['id', 'source', 'target', 'type', 'label', 'kind', 'weight'] as const;

const PREFIX = 'attribute:';

/** Name of an attribute in a file: its own, unless a field of the file has that name. `attributeName` turns it back. */
export function columnName(attribute: string, fields: readonly string[]): string {
  const isTaken = fields.includes(attribute.toLowerCase()) || attribute.startsWith(PREFIX);
  return isTaken ? PREFIX + attribute : attribute;
}

/** Name of the attribute that stands in a file under this name. */
export const attributeName = (column: string): string =>
  column.startsWith(PREFIX) && column.length > PREFIX.length ? column.slice(PREFIX.length) : column;
