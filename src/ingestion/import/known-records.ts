import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';

/** What the graph holds of a record. */
export interface KnownRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Of the record that was last written whole. */
  readonly hash: string | undefined;
  readonly source: string | undefined;
  /** Only named by other records so far. */
  readonly awaited: boolean;
}

/** Those of the records that the graph holds, by type and id. */
export async function knownRecords(
  graph: Graph,
  records: Iterable<{ readonly type: RecordType; readonly id: string }>,
): Promise<ReadonlyMap<RecordType, ReadonlyMap<string, KnownRecord>>> {
  const ids = new Map<RecordType, Set<string>>();
  for (const { type, id } of records) {
    const ofType = ids.get(type) ?? new Set();
    ids.set(type, ofType.add(id));
  }
  const known = new Map<RecordType, Map<string, KnownRecord>>();
  if (ids.size === 0) return known;
  for (const row of await graph.run('import/known', { ids: idsByType(ids) })) {
    const type = row.type as RecordType;
    const ofType = known.get(type) ?? new Map<string, KnownRecord>();
    const { id, awaited } = row;
    ofType.set(id, { type, id, awaited, hash: row.recordHash ?? undefined, source: row.source ?? undefined });
    known.set(type, ofType);
  }
  return known;
}

/** Ids of every type, as the queries take them: a type without any has an empty list. */
export function idsByType(ids: ReadonlyMap<RecordType, Iterable<string>>): Record<string, string[]> {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, [...(ids.get(type) ?? [])]]));
}
