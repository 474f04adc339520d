import { hash } from 'node:crypto';
import type { CommunityFileRecord, RecordType } from '../../domain/index.ts';
import { FIELDS, NESTED_FIELDS } from './fields.ts';

/**
 * What this version of the importer makes of a record (its node, relations and passages). Raise it when that changes:
 * records already in a graph are then written anew by the next import.
 */
const MAKING = 1;

/**
 * The one way to write a record: fields in the order of the contract, no empty list, no default said aloud, no element
 * twice, a known topic of which nothing more is known as its bare id. Export writes it and the hash is taken of it.
 */
export function canonicalRecord(record: CommunityFileRecord): CommunityFileRecord {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const canonical: Record<string, unknown> = {};
  for (const field of FIELDS[record.type]) {
    const value = canonicalValue(record.type, field, fields[field]);
    if (value !== undefined) canonical[field] = value;
  }
  return canonical as CommunityFileRecord;
}

/** Fingerprint of a canonical record: equal only when the graph already holds all that the record says. */
export function recordHash(canonical: CommunityFileRecord): string {
  return hash('sha256', `${MAKING}\n${JSON.stringify(canonical)}`, 'base64url');
}

function canonicalValue(type: RecordType, field: string, value: unknown): unknown {
  if (type === 'member' && field === 'visibility' && value === 'everyone') return undefined;
  const inner = NESTED_FIELDS[type]?.[field];
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return withoutRepeats(inner ? value.map((element) => canonicalElement(element, inner)) : value);
  }
  return inner ? canonicalElement(value, inner) : value;
}

function canonicalElement(element: unknown, fields: readonly string[]): unknown {
  if (typeof element !== 'object' || element === null) return element;
  const given = element as Readonly<Record<string, unknown>>;
  const ordered = fields.filter((field) => given[field] !== undefined);
  if (ordered.length === 1 && ordered[0] === 'topic') return given['topic'];
  return Object.fromEntries(ordered.map((field) => [field, given[field]]));
}

function withoutRepeats(elements: readonly unknown[]): readonly unknown[] {
  const seen = new Set(elements.map((element) => (typeof element === 'string' ? element : JSON.stringify(element))));
  if (seen.size === elements.length) return elements;
  return elements.filter((element) => seen.delete(typeof element === 'string' ? element : JSON.stringify(element)));
}
