import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { recordHash } from '../record/canonical-record.ts';
import type { ImportMark } from './import-mark.ts';
import type { ImportCounts } from './import-report.ts';
import { knownRecords } from './known-records.ts';
import type { PhaseProgress } from './progress.ts';
import type { RejectsFile } from './rejects.ts';
import { isSurveyed, type Survey, type SurveyedRecord } from './survey.ts';
import { type RecordToWrite, writeStatements } from './write-batch.ts';

/** A batch ends at so many records or bytes of them: enough to spare round trips, few enough for one transaction. */
export const BATCH = { records: 1_000, bytes: 2_000_000 };

/** What writing a surveyed source needs. */
export interface Writing {
  readonly graph: Graph;
  readonly survey: Survey;
  readonly source: string;
  readonly detectLanguage: DetectLanguage;
  readonly dryRun: boolean;
  /** Records at most in one transaction. */
  readonly batchRecords: number;
  readonly counts: ImportCounts;
  readonly mark: ImportMark;
  readonly rejects: RejectsFile | undefined;
  readonly progress: PhaseProgress;
  readonly signal: AbortSignal | undefined;
}

/**
 * The second reading: writes every good record that the graph lacks or holds otherwise. While the database writes one
 * batch the next is read, compared and cut into passages.
 */
export async function writeRecords(writing: Writing): Promise<void> {
  const { graph, source, dryRun, counts, mark, progress, signal } = writing;
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batchesOf(writing)) {
      const changes = await compare(writing, batch);
      if (changes.length > 0 && !dryRun) {
        const statements = writeStatements(changes, source);
        await written;
        signal?.throwIfAborted();
        written = graph.write([...mark.beginning(), ...statements]);
        // A failure is met where it is awaited; until then it must not end the process.
        written.catch(() => {});
        for (const { passages } of changes) counts.passages += passages.length;
      }
      progress.add(batch.length);
    }
    await written;
  } finally {
    // Whoever is told of a failure may close the graph: nothing must be on its way to it any more.
    await written.catch(() => {});
  }
  progress.end();
}

async function* batchesOf({ survey, rejects, batchRecords }: Writing): AsyncGenerator<readonly SurveyedRecord[]> {
  let batch: SurveyedRecord[] = [];
  let bytes = 0;
  for await (const entries of survey.again(() => {})) {
    for (const entry of entries) {
      if (!isSurveyed(entry)) {
        await rejects?.keep(entry.original());
        continue;
      }
      batch.push(entry);
      bytes += entry.item.bytes;
      if (batch.length < batchRecords && bytes < BATCH.bytes) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** The records of a batch that must be written; the others are counted as left. */
async function compare(writing: Writing, batch: readonly SurveyedRecord[]): Promise<RecordToWrite[]> {
  const { graph, counts, detectLanguage, survey, dryRun } = writing;
  const records = batch.map(({ record }) => record);
  const [known, ownWords] = await Promise.all([knownRecords(graph, records), keptHere(graph, records)]);
  return batch.flatMap(({ record }) => {
    const hash = recordHash(record);
    const stands = known.get(record.type)?.get(record.id);
    if (stands?.hash === hash) {
      counts.add(record.type, 'left');
      return [];
    }
    if (ownWords.has(`${record.type}/${record.id}`)) {
      counts.add(record.type, 'left');
      counts.keptHere += 1;
      return [];
    }
    counts.add(record.type, stands && !stands.awaited ? 'changed' : 'added');
    const passages = dryRun ? [] : passagesOf(record, detectLanguage, survey.languages);
    return [{ record, hash, passages, isKnown: stands !== undefined }];
  });
}

/** Keys of the records that were made, revised or withdrawn here: a file does not put its older words in their place. */
async function keptHere(
  graph: Graph,
  records: readonly { readonly type: string; readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await graph.run('import/kept-here', { keys: records.map(({ type, id }) => `${type}/${id}`) });
  return new Set(rows.map(({ key }) => key));
}
