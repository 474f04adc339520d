import { AppError } from '../../../domain/index.ts';
import type { Attribute } from '../../network.ts';
import { readTable, type Table } from './csv-table.ts';
import type { Faults, FoundEdge, FoundNode } from './found.ts';
import { listNames, type Mapping, nameOf, refuseUnknownName } from './mapping.ts';

const DIRECTIONS: Readonly<Record<string, boolean>> = { directed: true, undirected: false, mutual: false };

/** Reads an edge list: a column for the source, one for the target, and what else there is. */
export function readEdgeList(text: string, mapping: Mapping, faults: Faults): readonly FoundEdge[] {
  const table = readTable(text, '', faults);
  const source = columnFor(table, 'source', mapping.source);
  const target = columnFor(table, 'target', mapping.target);
  const direction = nameOf(table.columns, 'type', mapping.direction);
  if (mapping.direction !== undefined && direction === undefined)
    refuseUnknownName('direction', mapping.direction, table.columns);
  refuseUnknownColumns(table, mapping, ['weight', 'kind']);
  const id = nameOf(table.columns, 'id', undefined);
  return table.rows.map(({ place, values }) => {
    const rest = without(values, [source, target, ...(id === undefined || id === mapping.kind ? [] : [id])]);
    const said = direction === undefined ? undefined : DIRECTIONS[String(values.get(direction)).toLowerCase()];
    if (said !== undefined && direction !== undefined) rest.delete(direction);
    const ends = { source: String(values.get(source) ?? ''), target: String(values.get(target) ?? '') };
    return { place, ...ends, ...(said === undefined ? {} : { isDirected: said }), values: rest };
  });
}

/** Reads a node list: a column for the id, and what else there is. */
export function readNodeList(text: string, mapping: Mapping, faults: Faults, of: string): readonly FoundNode[] {
  const table = readTable(text, of, faults);
  const id = columnFor(table, 'id', mapping.id);
  refuseUnknownColumns(table, mapping, ['label', 'type', 'x', 'y']);
  return table.rows.map(({ place, values }) => ({
    place,
    id: String(values.get(id) ?? ''),
    values: without(values, [id]),
  }));
}

function columnFor({ columns }: Table, field: 'source' | 'target' | 'id', mapped: string | undefined): string {
  const column = nameOf(columns, field, mapped);
  if (column !== undefined) return column;
  if (mapped !== undefined) refuseUnknownName(field, mapped, columns);
  throw new AppError(
    'bad-input',
    `no column is called ${field}; the file has ${listNames(columns)}: rename one, or map it, as in { ${field}: ${JSON.stringify(columns[0] ?? 'Name')} }`,
  );
}

function refuseUnknownColumns({ columns }: Table, mapping: Mapping, fields: readonly (keyof Mapping)[]): void {
  for (const field of fields) {
    const mapped = mapping[field];
    if (mapped !== undefined && nameOf(columns, field, mapped) === undefined) refuseUnknownName(field, mapped, columns);
  }
}

function without(values: ReadonlyMap<string, Attribute>, columns: readonly string[]): Map<string, Attribute> {
  return new Map([...values].filter(([column]) => !columns.includes(column)));
}
