import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { keyOf, WHOLLY_HELD } from '../own-word/kept-words.ts';

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
  // A query per type: Neo4j takes seconds to plan one that asks for all of them, and a batch mostly holds one or two.
  const known = await Promise.all(
    [...ids].map(async ([type, ofType]) => [type, await knownOf(graph, type, [...ofType])] as const),
  );
  return new Map(known);
}

async function knownOf(
  graph: Graph,
  type: RecordType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const rows = await graph.run(`import/known/${type}`, { ids });
  if (WHOLLY_HELD.has(type)) {
    const held = await graph.run('own/known-held', { of: ids.map((id) => keyOf({ type, id })) });
    const aside = await graph.run('joins/known-aside', { of: ids.map((id) => keyOf({ type, id })) });
    rows.push(...[...held, ...aside].map((row) => ({ ...row, awaited: false })));
  }
  // Whoever is another member by now is known by the name that is gone.
  if (type === 'member')
    rows.push(...(await graph.run('joins/known', { ids: [...ids] })).map((row) => ({ ...row, awaited: false })));
  return new Map(
    rows.map(({ id, recordHash, source, awaited }) => [
      id,
      { type, id, awaited, hash: recordHash ?? undefined, source: source ?? undefined },
    ]),
  );
}

/** Ids of every type, as the queries take them: a type without any has an empty list. */
export function idsByType(ids: ReadonlyMap<RecordType, Iterable<string>>): Record<string, string[]> {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, [...(ids.get(type) ?? [])]]));
}
