import {
  AppError,
  type CommunityFileRecord,
  type OwnWord,
  type RecordOf,
  type RecordType,
} from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { type ExportRow, toRecord } from '../export/to-record.ts';
import { type KnownRecord, knownRecords } from '../import/known-records.ts';
import { noteChanges } from '../import/note-changes.ts';
import { type RecordToWrite, writeStatements } from '../import/write-batch.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { recordHash } from '../record/canonical-record.ts';
import { heldStatements, keyOf, readHeld, readWords, wordsFor } from './kept-words.ts';
import { joinRecord, splitRecord, type Words } from './split-record.ts';

/** A record as its source says it, ready to be written as the words of members leave it. */
export interface SourceRecord {
  readonly record: CommunityFileRecord;
  readonly hash: string;
  readonly source: string;
  readonly isKnown: boolean;
}

export interface Writing {
  readonly detectLanguage: DetectLanguage;
  readonly languages: readonly string[];
  /** Null where nobody said anything of their own data. */
  readonly words: Words | null;
}

/** The statements that write records as the words of members leave them, and keep aside what is held back. */
export function ownStatements(
  records: readonly SourceRecord[],
  { words, detectLanguage, languages }: Writing,
): { readonly statements: Statement[]; readonly passages: number } {
  const bySource = new Map<string, RecordToWrite[]>();
  const kept = [];
  let number = 0;
  for (const { record, hash, source, isKnown } of records) {
    const split = words === null ? { shown: record, held: [] } : splitRecord(record, words);
    if (words !== null) kept.push({ record, split, hash, source });
    if (split.shown === null) continue;
    const passages = passagesOf(split.shown, detectLanguage, languages);
    number += passages.length;
    const ofSource = bySource.get(source) ?? [];
    bySource.set(source, ofSource);
    ofSource.push({ record: split.shown, hash, passages, isKnown });
  }
  const written = [...bySource].flatMap(([source, own]) => writeStatements(own, source));
  return { statements: [...written, ...heldStatements(kept)], passages: number };
}

/** A record as its source says it, whatever of it is held back; null when the graph has none of that id. */
export async function readSource<Type extends RecordType>(
  graph: Graph,
  type: Type,
  id: string,
): Promise<RecordOf<Type> | null> {
  const [shown, held] = await Promise.all([readShown(graph, type, id), readHeld(graph, [{ type, id }])]);
  return joinRecord(shown, held.get(keyOf({ type, id }))?.held ?? []) as RecordOf<Type> | null;
}

const ROWS_AT_A_TIME = 50;

/** A record as it stands in the graph. */
export async function readShown(graph: Graph, type: RecordType, id: string): Promise<CommunityFileRecord | null> {
  // Ids in order: between an id and the same without its last character lie only those that share all but it.
  for (let after = id.slice(0, -1); ; ) {
    const rows: readonly ExportRow[] = await graph.run(`export/${type}`, { after, limit: ROWS_AT_A_TIME });
    const found = rows.find(({ properties }) => properties['id'] === id);
    if (found !== undefined) return toRecord(type, found);
    const last = rows.at(-1)?.properties['id'] as string | undefined;
    if (last === undefined || last > id || rows.length < ROWS_AT_A_TIME) return null;
    after = last;
  }
}

/** Languages of the community, as texts are read by them. */
export async function communityLanguages(graph: Graph): Promise<readonly string[]> {
  const [community] = await graph.run('export/community', { after: '', limit: 1 });
  return (community?.properties['languages'] ?? []) as readonly string[];
}

/**
 * The statements that bring the records a member's word touches in line with it, and note that they changed: their own
 * record, and those in which they hide or show that they are named. `before` is the word that held; null brings in line
 * all that the word says.
 */
export async function alignStatements(
  graph: Graph,
  detectLanguage: DetectLanguage,
  { member, word, before }: { readonly member: string; readonly word: OwnWord; readonly before: OwnWord | null },
): Promise<{ readonly statements: Statement[]; readonly memberHash: string | null; readonly guard: Statement }> {
  const touched = await touchedBy(graph, member, word, before);
  const [known, held, languages] = await Promise.all([
    knownRecords(graph, touched),
    readHeld(graph, touched),
    communityLanguages(graph),
  ]);
  const sources: SourceRecord[] = [];
  const shownNow = new Map<string, CommunityFileRecord | null>();
  for (const { type, id } of touched) {
    const shown = await readShown(graph, type, id);
    const record = joinRecord(shown, held.get(keyOf({ type, id }))?.held ?? []);
    const stands = known.get(type)?.get(id);
    if (record === null || stands === undefined) continue;
    shownNow.set(keyOf(record), shown);
    sources.push({ record, hash: hashOf(record, stands), source: stands.source ?? 'maillon', isKnown: true });
  }
  const words = await wordsFor(
    graph,
    sources.map(({ record }) => record),
    new Map([[member, word]]),
  );
  const changed = sources.filter(({ record }) => {
    const split = splitRecord(record, words);
    const pieces = held.get(keyOf(record))?.held ?? [];
    return !same(split.shown, shownNow.get(keyOf(record)) ?? null) || !same(split.held, pieces);
  });
  const { statements } = ownStatements(changed, { words, detectLanguage, languages });
  const notes = changed.length > 0 ? [noteChanges(changed.map(({ record }) => record))] : [];
  const hashes = new Map(
    [...known].flatMap(([type, ofType]) => [...ofType].map(([id, { hash }]) => [`${type}/${id}`, hash])),
  );
  return {
    statements: [...statements, ...notes],
    memberHash: known.get('member')?.get(member)?.hash ?? null,
    guard: guardOf(touched, hashes, member),
  };
}

/** Holds the records that a word touches, and gives way to whoever wrote one of them since it was read. */
function guardOf(
  touched: readonly { readonly type: RecordType; readonly id: string }[],
  hashes: ReadonlyMap<string, string | undefined>,
  member: string,
): Statement {
  return {
    query: 'contributions/hold',
    parameters: { records: touched.map(({ type, id }) => ({ type, id })), viewerId: member, visible: [] },
    check: (rows) => {
      if (rows.some(({ type, id, hash }) => hash !== (hashes.get(`${type}/${id}`) ?? null)))
        throw new AppError('conflict', `what is said of "${member.slice(0, 80)}" was changed meanwhile: read it again`);
    },
  };
}

/** What was last read of a record: what stands beside it in the graph, such as a "not now", is no part of its source. */
const hashOf = (record: CommunityFileRecord, stands: KnownRecord): string => stands.hash ?? recordHash(record);

/** Records that a member's word touches; `before` is the word that held, null for all that it says. */
export async function touchedBy(
  graph: Graph,
  member: string,
  word: OwnWord,
  before: OwnWord | null,
): Promise<{ readonly type: RecordType; readonly id: string }[]> {
  const differing = (one: readonly string[], other: readonly string[]) => one.filter((bit) => !other.includes(bit));
  const bits =
    before === null ? word.hides : [...differing(word.hides, before.hides), ...differing(before.hides, word.hides)];
  const refused = Object.entries(word.topics).flatMap(([id, { says }]) => (says === 'refused' ? [id] : []));
  const [endorsements, held] = await Promise.all([
    graph.run('own/endorsements-for', { id: member, topics: refused }),
    graph.run('own/held-of-member', { id: member, viewerId: member, visible: [] }),
  ]);
  const keys = [
    `member/${member}`,
    ...bits.filter((bit) => bit.includes(':') && !bit.startsWith('topic:')).map((bit) => bit.replace(':', '/')),
    ...endorsements.map(({ id }) => `endorsement/${id}`),
    // Endorsements that come back with a topic are among those held; of the others nothing changes but by their bits.
    ...held.flatMap(({ of }) => (before === null || of.startsWith('endorsement/') ? [of] : [])),
  ];
  return [...new Set(keys)].map((key) => {
    const at = key.indexOf('/');
    return { type: key.slice(0, at) as RecordType, id: key.slice(at + 1) };
  });
}

/** Brings all in line with the words of some members, such as those that came in a file after records that name them. */
export async function alignWords(
  graph: Graph,
  detectLanguage: DetectLanguage,
  members: Iterable<string>,
): Promise<void> {
  for (const member of members) await alignWord(graph, detectLanguage, member);
}

/** As often as somebody may change their word, or an import its record, while it is brought in line. */
const TRIES = 5;

async function alignWord(graph: Graph, detectLanguage: DetectLanguage, member: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const word = (await readWords(graph, [member])).get(member);
    if (word === undefined) return;
    const { statements, guard } = await alignStatements(graph, detectLanguage, { member, word, before: null });
    if (statements.length === 0) return;
    const stillSaid: Statement = {
      query: 'own/words',
      parameters: { ids: [member] },
      check: ([row]) => {
        const holds = row === undefined ? undefined : (JSON.parse(row.word) as { readonly version?: number }).version;
        if (holds !== word.version)
          throw new AppError('conflict', `"${member.slice(0, 80)}" said something else meanwhile`);
      },
    };
    try {
      await graph.write([guard, stillSaid, ...statements]);
      return;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries === TRIES) throw error;
    }
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
