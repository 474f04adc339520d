import type { CommunityFileRecord } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import type { ImportedJoins } from '../joined/imported-joins.ts';
import { type ImportedWords, withoutOwn } from '../own-word/imported-words.ts';
import { keyOf, wordParameters } from '../own-word/kept-words.ts';
import { ownStatements } from '../own-word/write-own.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { type Place, showValue } from '../record/fault.ts';
import type { DoneHere } from './done-here.ts';
import type { ImportMark } from './import-mark.ts';
import type { ImportCounts } from './import-report.ts';
import { type KnownRecord, knownRecords } from './known-records.ts';
import type { PhaseProgress } from './progress.ts';
import type { RejectsFile } from './rejects.ts';
import { isSurveyed, type Survey, type SurveyedRecord } from './survey.ts';

/** A batch ends at so many records or bytes of them: enough to spare round trips, few enough for one transaction. */
export const BATCH = { records: 1_000, bytes: 2_000_000 };

/** What writing a surveyed source needs. */
export interface Writing {
  readonly graph: Graph;
  readonly survey: Survey;
  readonly source: string;
  /** A source that goes, or would go if this were no dry run: what the graph has of it counts for nothing. */
  readonly goes: string | undefined;
  /** A correction of what came before: what stands stays with its source. */
  readonly isCorrection: boolean;
  /** Whether what another source brought is written too. */
  readonly takeOver: boolean;
  readonly detectLanguage: DetectLanguage;
  readonly dryRun: boolean;
  /** Records at most in one transaction. */
  readonly batchRecords: number;
  readonly counts: ImportCounts;
  readonly mark: ImportMark;
  readonly words: ImportedWords;
  readonly joins: ImportedJoins;
  readonly here: DoneHere;
  readonly rejects: RejectsFile | undefined;
  readonly progress: PhaseProgress;
  readonly signal: AbortSignal | undefined;
}

/**
 * The second reading: writes every good record that the graph lacks or holds otherwise. While the database writes one
 * batch the next is read, compared and cut into passages.
 */
export async function writeRecords(writing: Writing): Promise<void> {
  const { graph, mark, progress, signal } = writing;
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batchesOf(writing)) {
      const statements = await compare(writing, batch);
      if (statements.length > 0) {
        await written;
        signal?.throwIfAborted();
        written = graph.write([...mark.beginning(), writing.joins.guard(), ...statements]);
        // A failure is met where it is awaited; until then it must not end the process.
        written.catch(() => {});
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
      if (entry.isLessened) await rejects?.keep(entry.item.original());
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

/** What must be written of a batch; records that stand as they are said are counted as left. */
async function compare(writing: Writing, batch: readonly SurveyedRecord[]): Promise<Statement[]> {
  const { graph, counts, detectLanguage, survey, dryRun, words, joins, here: whole } = writing;
  const coming = batch.filter(({ record }) => {
    if (!whole.staysOut(record)) return true;
    counts.add(record.type, 'left');
    counts.keep(record);
    return false;
  });
  const here = await stepsHere(
    graph,
    coming.map(({ record }) => record),
  );
  const given = coming.map(({ record }) =>
    withSaid(whole.withoutWithdrawn(record), here.said.get(keyOf(record)) ?? []),
  );
  const records = given.map(withoutOwn);
  const [known, standing] = await Promise.all([knownRecords(graph, records), joins.compare(records)]);
  const ofWords = await joins.withWords(given, standing);
  const said = await words.take(ofWords.records);
  const changes = standing.flatMap((comes, at) => {
    const { source: record, hash } = comes;
    const found = known.get(record.type)?.get(record.id);
    const stands = writing.goes !== undefined && found?.source === writing.goes ? undefined : found;
    const isStandIn = coming[at]?.item.standsIn === true && stands !== undefined && !stands.awaited;
    const isLeft = ((comes.stoodHash ?? stands?.hash) === hash && comes.isSaidSo) || isStandIn;
    if (!isLeft && here.byHand.has(keyOf(record))) {
      counts.add(record.type, 'left');
      counts.keep(record);
      return [];
    }
    const source = sourceFor(writing, stands);
    if (!isLeft && source === undefined) {
      counts.add(record.type, 'left');
      tellHeld(writing, coming[at]?.item.place, record, stands?.source ?? '');
      return [];
    }
    const isSaid = record.type === 'member' && said.fromFile.has(record.id);
    counts.add(record.type, isLeft && !isSaid ? 'left' : stands && !stands.awaited ? 'changed' : 'added');
    if (isLeft || source === undefined) return [];
    return [{ coming: comes, source, isKnown: stands !== undefined }];
  });
  if (dryRun || changes.length + said.fromFile.size === 0) return [];
  const settled = await joins.settled(changes);
  const made = ownStatements(settled.records, { words: said.words, detectLanguage, languages: survey.languages });
  counts.passages += made.passages;
  const kept = [...said.fromFile].map(
    ([id, word]): Statement => ({ query: 'own/keep-word', parameters: wordParameters(id, word) }),
  );
  return [...settled.statements, ...made.statements, ...kept, ...ofWords.statements];
}

/** The source that a record is written under; none when another holds it, and it is not to be taken over. */
function sourceFor({ source, isCorrection, takeOver }: Writing, stands: KnownRecord | undefined): string | undefined {
  const holder = stands === undefined || stands.awaited ? undefined : stands.source;
  if (holder === undefined || holder === source || takeOver) return source;
  return isCorrection ? holder : undefined;
}

function tellHeld(
  { counts, survey }: Writing,
  place: Place | undefined,
  record: CommunityFileRecord,
  holder: string,
): void {
  counts.heldElsewhere[holder] = (counts.heldElsewhere[holder] ?? 0) + 1;
  const message = `${record.type} ${showValue(record.id)} came from ${showValue(holder)} and stands otherwise: it was left`;
  if (place !== undefined) survey.faults.warn(place, [{ code: 'held-elsewhere', message }]);
}

/** That a member is in a list of a record, or is not. */
interface Said {
  readonly field: string;
  readonly member: string;
  readonly isIn: boolean;
}

/**
 * What was done here to records. A file does not put its older words in place of those that were made, revised or withdrawn
 * here (`byHand`); where members only said that they used, share or attended something, that is united with what it says.
 */
async function stepsHere(
  graph: Graph,
  records: readonly CommunityFileRecord[],
): Promise<{ readonly byHand: ReadonlySet<string>; readonly said: ReadonlyMap<string, readonly Said[]> }> {
  const byHand = new Set<string>();
  const said = new Map<string, Said[]>();
  for (const { key, field, member, isIn } of await graph.run('import/kept-here', { keys: records.map(keyOf) })) {
    if (field === null) byHand.add(key);
    else if (member !== null) said.set(key, [...(said.get(key) ?? []), { field, member, isIn: isIn === true }]);
  }
  return { byHand, said };
}

function withSaid(record: CommunityFileRecord, said: readonly Said[]): CommunityFileRecord {
  if (said.length === 0) return record;
  const fields = { ...record } as unknown as Record<string, readonly unknown[] | undefined>;
  for (const { field, member, isIn } of said) {
    const stands = fields[field] ?? [];
    if (stands.includes(member) !== isIn)
      fields[field] = isIn ? [...stands, member] : stands.filter((one) => one !== member);
  }
  return canonicalRecord(fields as unknown as CommunityFileRecord);
}
