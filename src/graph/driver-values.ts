import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { AppError } from '../domain/index.ts';
import type { ParameterKind, QueryFacts } from './query-facts.ts';

/**
 * Parameters as the driver wants them. It sends every JS number as a float, and `LIMIT` refuses a float: what the
 * header calls `integer` becomes one. Nullable parameters that were left out become null.
 */
export function toDriverParameters(
  query: string,
  facts: QueryFacts,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(facts.parameters))
    values[name] = toDriverValue(parameters[name], kind, () => `$${name} of ${query}`);
  return values;
}

function toDriverValue(value: unknown, kind: ParameterKind, where: () => string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof kind === 'object') {
    if (isListOfMaps(kind)) return (value as object[]).map((item) => toDriverMap(item, kind[0], where));
    return toDriverMap(value, kind, where);
  }
  if (kind === 'integer') return toInteger(value, where);
  if (kind === 'integer[]') return (value as unknown[]).map((item) => toInteger(item, where));
  return value;
}

function isListOfMaps(kind: object): kind is readonly [{ readonly [field: string]: ParameterKind }] {
  return Array.isArray(kind);
}

function toDriverMap(value: object, fields: { readonly [field: string]: ParameterKind }, where: () => string): object {
  const map: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(fields))
    map[name] = toDriverValue((value as Record<string, unknown>)[name], kind, () => `${name} in ${where()}`);
  return map;
}

function toInteger(value: unknown, where: () => string): unknown {
  if (!Number.isSafeInteger(value))
    throw new AppError('internal', `${where()} must be a whole number, not ${typeof value} ${String(value)}`);
  return neo4j.int(value as number);
}

/** A row as a plain object. A node, a date or a path in it is a fault of the query: rows are scalars, lists and maps. */
export function toRow(query: string, record: DriverRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of record.keys as string[]) {
    const value: unknown = record.get(key);
    if (!isPlain(value))
      throw new AppError('internal', `${query} returns something of Neo4j's own in "${key}": return its fields`);
    row[key] = value;
  }
  return row;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return typeof value[0] === 'number' || value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}
