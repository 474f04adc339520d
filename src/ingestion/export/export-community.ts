import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type CommunityFileRecord, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
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
  for (const type of types) {
    const aside = isOwned && WHOLLY_HELD.has(type) ? await heldRecords(graph, type) : [];
    let after = '';
    for (;;) {
      signal?.throwIfAborted();
      const rows: readonly ExportRow[] = await graph.run(`export/${type}`, { after, limit: ROWS_AT_A_TIME });
      const isLast = rows.length < ROWS_AT_A_TIME;
      after = (rows.at(-1)?.properties['id'] as string | undefined) ?? after;
      const shown = rows.map((row) => toRecord(type, row));
      const between = aside.splice(0, isLast ? aside.length : aside.filter(({ id }) => id <= after).length);
      const page = [...(isOwned ? await asTheirSources(graph, shown) : shown), ...between];
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
): Promise<readonly CommunityFileRecord[]> {
  const members = records.flatMap(({ type, id }) => (type === 'member' ? [id] : []));
  const [held, words] = await Promise.all([readHeld(graph, records), readWords(graph, members)]);
  return records.map((record) => {
    const whole = joinRecord(record, held.get(keyOf(record))?.held ?? []) ?? record;
    const own = whole.type === 'member' ? words.get(whole.id) : undefined;
    return own === undefined ? whole : ({ ...whole, own } as CommunityFileRecord);
  });
}

async function heldRecords(graph: Graph, type: RecordType): Promise<CommunityFileRecord[]> {
  const rows = await graph.run('own/held-records', { type });
  return rows.flatMap(({ piece }) => {
    const held = JSON.parse(piece) as Held['piece'];
    return held.kind === 'record' ? [held.record] : [];
  });
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
