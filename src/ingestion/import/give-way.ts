import type { RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { REMOVED_AT_A_TIME, recordsOfSource, removeRecords } from './gone-records.ts';

/** A source that stands in the graph until there is something else, such as an invented community. */
export interface GivesWay {
  readonly source: string;
  /** Whether it goes though other records, or things that people made here, stand beside it. */
  readonly always: boolean;
}

/** Looking through all records of a source may take longer than a page's read, in milliseconds. */
const TIMEOUT = 600_000;

/** The source that is to go before another comes in; null when it is not there, or stands among other things. */
export async function sourceThatGoes(graph: Graph, way: GivesWay | undefined): Promise<string | null> {
  if (way === undefined) return null;
  const imports = await graph.run('import/status', {});
  if (!imports.some(({ source }) => source === way.source)) return null;
  if (way.always) return way.source;
  const [row] = await graph.run('import/stands-alone', { source: way.source }, { timeout: TIMEOUT });
  return row?.alone === true ? way.source : null;
}

/** Counts the records of a source, or takes them out: with what was learned on them, and the note that it was imported. */
export async function removeSource(
  graph: Graph,
  source: string,
  { dryRun, onRemoved }: { readonly dryRun: boolean; readonly onRemoved: (records: number) => void },
): Promise<number> {
  const ids = new Map<RecordType, string[]>();
  for await (const { type, id } of recordsOfSource(graph, source)) {
    const ofType = ids.get(type) ?? [];
    ids.set(type, ofType);
    ofType.push(id);
  }
  const records = [...ids.values()].reduce((sum, { length }) => sum + length, 0);
  if (dryRun) return records;
  for (const [type, ofType] of ids)
    for (let at = 0; at < ofType.length; at += REMOVED_AT_A_TIME) {
      const some = ofType.slice(at, at + REMOVED_AT_A_TIME);
      await removeRecords(graph, type, some);
      onRemoved(some.length);
    }
  await graph.run('evaluation/forget-weights', {});
  await graph.run('import/forget', { source });
  return records;
}
