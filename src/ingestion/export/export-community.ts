import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type CommunityFileRecord, OwnWord, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { emptyMember, type Joins, readJoins, readPieces } from '../joined/kept-joins.ts';
import { restoreRecord, type SourcePiece } from '../joined/resolve-record.ts';
import { hasWords, keyOf, readHeld, readWords, WHOLLY_HELD } from '../own-word/kept-words.ts';
import { type Held, joinRecord } from '../own-word/split-record.ts';
import { type ExportRow, toRecord } from './to-record.ts';

/** What an export wrote. */
export interface ExportReport {
  readonly records: number;
  readonly byType: Readonly<Partial<Record<RecordType, number>>>;
}

export interface ExportOptions {
  /** Where `-` goes. Default: the process's standard output. */
  readonly output?: Writable;
  readonly onRecords?: (records: number) => void;
  readonly signal?: AbortSignal;
}

const ROWS_AT_A_TIME = 500;
/** It holds those who are hidden, and addresses. */
const OWNER_ALONE = { mode: 0o600 };

/**
 * Writes the whole graph as one community file, packed when the path ends in `.gz`, to standard output for `-`. Types in
 * the order of the contract, ids in order within each: the same graph gives the same bytes. The file gets its name once
 * it is whole.
 */
export async function exportCommunity(graph: Graph, path: string, options: ExportOptions = {}): Promise<ExportReport> {
  const byType: Partial<Record<RecordType, number>> = {};
  let records = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const page of recordPages(graph, options.signal)) {
      for (const { type } of page) byType[type] = (byType[type] ?? 0) + 1;
      records += page.length;
      options.onRecords?.(records);
      yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
    }
  };
  if (path === '-') await writeTo(options.output ?? process.stdout, lines());
  else await writeWhole(path, lines());
  return { records, byType };
}

/**
 * Every record of the graph in canonical form, some at a time: as its source says it, and with what members say of
 * themselves beside it.
 */
export async function* recordPages(
  graph: Graph,
  signal: AbortSignal | undefined,
  types: readonly RecordType[] = RECORD_TYPES,
): AsyncGenerator<CommunityFileRecord[]> {
  const isOwned = await hasWords(graph);
  const joins = await readJoins(graph);
  const isJoined = joins.aliases.size > 0;
  for (const type of types) {
    const aside: CommunityFileRecord[] = [
      ...(isOwned && WHOLLY_HELD.has(type) ? await heldRecords(graph, type, isJoined) : []),
      ...(isJoined ? await asideRecords(graph, type, joins) : []),
    ];
    if (isJoined) aside.sort((one, other) => (one.id < other.id ? -1 : 1));
    let after = '';
    for (;;) {
      signal?.throwIfAborted();
      const rows: readonly ExportRow[] = await graph.run(`export/${type}`, { after, limit: ROWS_AT_A_TIME });
      const isLast = rows.length < ROWS_AT_A_TIME;
      after = (rows.at(-1)?.properties['id'] as string | undefined) ?? after;
      const shown = rows.map((row) => toRecord(type, row));
      const between = aside.splice(0, isLast ? aside.length : aside.filter(({ id }) => id <= after).length);
      const sources = isOwned || isJoined ? await asTheirSources(graph, shown, joins) : shown;
      const page = [...sources, ...between];
      if (between.length > 0) page.sort((one, other) => (one.id < other.id ? -1 : 1));
      if (page.length > 0) yield page;
      if (isLast) break;
    }
  }
}

/** Records with what is held back of them put back, and members' own words beside. */
async function asTheirSources(
  graph: Graph,
  records: readonly CommunityFileRecord[],
  joins: Joins,
): Promise<readonly CommunityFileRecord[]> {
  const members = records.flatMap(({ type, id }) => (type === 'member' ? [id] : []));
  const [held, words, pieces] = await Promise.all([
    readHeld(graph, records),
    readWords(graph, members),
    joins.aliases.size > 0 ? readPieces(graph, records) : new Map<string, SourcePiece[]>(),
  ]);
  return records.map((record) => {
    const whole = joinRecord(record, held.get(keyOf(record))?.held ?? []) ?? record;
    const source = restoreRecord(whole, pieces.get(keyOf(record)) ?? []) ?? whole;
    const own = source.type === 'member' ? wordBefore(source.id, words.get(source.id), joins) : undefined;
    return own === undefined ? source : ({ ...source, own } as CommunityFileRecord);
  });
}

/** Records of a type that do not stand because members were joined: those held aside whole, and those of whom are others by now. */
async function asideRecords(graph: Graph, type: RecordType, joins: Joins): Promise<CommunityFileRecord[]> {
  if (WHOLLY_HELD.has(type))
    return (await graph.run('joins/aside-records', { type })).flatMap(({ piece }) => {
      const aside = JSON.parse(piece) as SourcePiece;
      return aside.kind === 'record' ? [aside.record] : [];
    });
  if (type !== 'member') return [];
  const { rows } = joins;
  const named = rows.map(({ from }) => ({ type, id: from }));
  const [pieces, words] = await Promise.all([
    readPieces(graph, named),
    readWords(
      graph,
      named.map(({ id }) => id),
    ),
  ]);
  return rows.flatMap((row): CommunityFileRecord[] => {
    const { from, into } = row;
    const source = restoreRecord(emptyMember(from), pieces.get(keyOf({ type, id: from })) ?? []);
    const own = wordBefore(from, words.get(from), joins);
    return [{ ...source, ...(own === undefined ? {} : { own }), sameAs: into } as CommunityFileRecord];
  });
}

/** What a member said before they were joined to others, where they said nothing since: a join puts what both said together. */
function wordBefore(id: string, word: OwnWord | undefined, { rows }: Joins): OwnWord | undefined {
  let before = word;
  for (let found = true; found && before !== undefined; ) {
    const { version } = before;
    const row = rows.find((one) => one.into === id && one.unitedVersion === version);
    found = row !== undefined;
    if (row !== undefined) before = row.intoWord === null ? undefined : OwnWord.parse(JSON.parse(row.intoWord));
  }
  return before;
}

async function heldRecords(graph: Graph, type: RecordType, isJoined: boolean): Promise<CommunityFileRecord[]> {
  const rows = await graph.run('own/held-records', { type });
  const held = rows.flatMap(({ piece }) => {
    const one = JSON.parse(piece) as Held['piece'];
    return one.kind === 'record' ? [one.record] : [];
  });
  if (!isJoined) return held;
  const pieces = await readPieces(graph, held);
  return held.flatMap((record) => restoreRecord(record, pieces.get(keyOf(record)) ?? []) ?? []);
}

/** Writes a file that gets its name once it is whole, packed when it ends in `.gz`; only its owner may read it. */
export async function writeWhole(path: string, lines: AsyncIterable<string | Buffer>): Promise<void> {
  const unfinished = `${path}.part`;
  // One that was left behind keeps the mode it had.
  await rm(unfinished, { force: true });
  const file = createWriteStream(unfinished, OWNER_ALONE);
  const text = Readable.from(lines, { objectMode: false });
  try {
    await (path.endsWith('.gz') ? pipeline(text, createGzip(), file) : pipeline(text, file));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The output is not ours to end. */
async function writeTo(output: Writable, lines: AsyncGenerator<string>): Promise<void> {
  for await (const text of lines) if (!output.write(text)) await once(output, 'drain');
}
