import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { fingerprint } from './id-table.ts';
import { idsByType } from './known-records.ts';
import type { Survey } from './survey.ts';

const IDS_AT_A_TIME = 2_000;
const REMOVED_AT_A_TIME = 500;

/** Ids of the records that came from a source and are not in it any more, some of one type at a time. */
export async function* goneRecords(
  graph: Graph,
  survey: Survey,
  source: string,
): AsyncGenerator<{ readonly type: RecordType; readonly ids: readonly string[] }> {
  for (const type of RECORD_TYPES) {
    let after = '';
    for (;;) {
      const rows = await graph.run('import/of-source', { type, source, after, limit: IDS_AT_A_TIME });
      const gone = rows.map(({ id }) => id).filter((id) => !isInSource(survey, type, id));
      for (let at = 0; at < gone.length; at += REMOVED_AT_A_TIME) {
        yield { type, ids: gone.slice(at, at + REMOVED_AT_A_TIME) };
      }
      if (rows.length < IDS_AT_A_TIME) break;
      after = rows.at(-1)?.id ?? after;
    }
  }
}

/** Takes records of one type out of the graph, with their passages. */
export async function removeRecords(graph: Graph, type: RecordType, ids: readonly string[]): Promise<void> {
  if (type === 'tie') await graph.run('import/clear-ties', { ids });
  else await graph.run('import/remove', { ids: idsByType(new Map([[type, ids]])) });
}

/** A record that was rejected is still in its source: what the graph has of it stays. */
function isInSource(survey: Survey, type: RecordType, id: string): boolean {
  const key = fingerprint(type, id);
  return survey.ids.has(key) || survey.rejectedIds.has(key);
}
