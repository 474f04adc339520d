import type { RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { keyOf } from '../own-word/kept-words.ts';
import { fingerprint } from './id-table.ts';
import { idsByType } from './known-records.ts';
import type { Survey } from './survey.ts';

/** Records of one type that are taken out in one transaction. */
export const REMOVED_AT_A_TIME = 500;
/** Looking through all records of a source may take longer than a page's read, in milliseconds. */
const TIMEOUT = 600_000;

/** Every record that came from a source, ties first; those that are held back or set aside among them. */
export async function* recordsOfSource(
  graph: Graph,
  source: string,
): AsyncGenerator<{ readonly type: RecordType; readonly id: string }> {
  for (const query of [
    'import/ties-of-source',
    'import/of-source',
    'own/held-of-source',
    'joins/aside-of-source',
  ] as const)
    for await (const { type, id } of graph.stream(query, { source }, { timeout: TIMEOUT }))
      yield { type: type as RecordType, id };
}

/**
 * Ids of the records that came from a source and are not in it any more, some of one type at a time. Those that members revised
 * here are not among them: `onKept` is told of each.
 */
export async function* goneRecords(
  graph: Graph,
  survey: Survey,
  source: string,
  isKept: (type: RecordType, id: string) => boolean,
  onKept: (type: RecordType, id: string) => void,
): AsyncGenerator<{ readonly type: RecordType; readonly ids: readonly string[] }> {
  const gone = new Map<RecordType, string[]>();
  for await (const { type, id } of recordsOfSource(graph, source)) {
    if (isInSource(survey, type, id)) continue;
    if (isKept(type, id)) {
      onKept(type, id);
      continue;
    }
    const ids = gone.get(type) ?? [];
    ids.push(id);
    gone.set(type, ids);
    if (ids.length < REMOVED_AT_A_TIME) continue;
    gone.delete(type);
    yield { type, ids };
  }
  for (const [type, ids] of gone) yield { type, ids };
}

/** Takes records of one type out of the graph, with their passages. */
export async function removeRecords(graph: Graph, type: RecordType, ids: readonly string[]): Promise<void> {
  const of = ids.map((id) => keyOf({ type, id }));
  await graph.run('own/let-go', { of });
  await graph.run('joins/drop-pieces', { of });
  if (type === 'tie') await graph.run('import/clear-ties', { ids });
  else await graph.run('import/remove', { ids: idsByType(new Map([[type, ids]])) });
}

/** A record that was rejected is still in its source: what the graph has of it stays. */
function isInSource(survey: Survey, type: RecordType, id: string): boolean {
  const key = fingerprint(type, id);
  return survey.ids.has(key) || survey.rejectedIds.has(key);
}
