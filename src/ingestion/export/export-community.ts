import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type CommunityFileRecord, LANGUAGES, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { FIELDS, REFERENCES } from '../record/fields.ts';

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
  else await writeFile(path, lines());
  return { records, byType };
}

/** Every record of the graph in canonical form, some at a time. */
async function* recordPages(graph: Graph, signal: AbortSignal | undefined): AsyncGenerator<CommunityFileRecord[]> {
  for (const type of RECORD_TYPES) {
    let after = '';
    for (;;) {
      signal?.throwIfAborted();
      const rows: readonly ExportRow[] = await graph.run(`export/${type}`, { after, limit: ROWS_AT_A_TIME });
      if (rows.length > 0) yield rows.map((row) => toRecord(type, row));
      if (rows.length < ROWS_AT_A_TIME) break;
      after = rows.at(-1)?.properties['id'] as string;
    }
  }
}

export type ExportRow = { readonly properties: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

export function toRecord(type: RecordType, row: ExportRow): CommunityFileRecord {
  const record: Record<string, unknown> = { type };
  for (const field of FIELDS[type]) {
    const value = field in REFERENCES[type] ? row[field] : row.properties[field];
    if (value !== undefined && value !== null) record[field] = withoutNulls(value);
  }
  if (type === 'topic' && record['label'] === undefined) {
    const { labelFr: fr, labelNl: nl, labelEn: en } = row.properties;
    const labels: Readonly<Record<string, unknown>> = { fr, nl, en };
    record['label'] = Object.fromEntries(LANGUAGES.flatMap((tag) => (labels[tag] ? [[tag, labels[tag]]] : [])));
  }
  return canonicalRecord(record as CommunityFileRecord);
}

function withoutNulls(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((element: unknown) =>
    typeof element === 'object' && element !== null
      ? Object.fromEntries(Object.entries(element).filter(([, part]) => part !== null))
      : element,
  );
}

async function writeFile(path: string, lines: AsyncGenerator<string>): Promise<void> {
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
