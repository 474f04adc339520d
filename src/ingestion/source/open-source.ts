import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError, type RecordType } from '../../domain/index.ts';
import { openDump } from '../stack-exchange/open-dump.ts';
import { broken, readCommunityFile } from './community-file.ts';
import { readCsvFile } from './csv-file.ts';
import type { CommunitySource, OnBytes, SourceItem } from './source.ts';

/** Endings of a file of records that was set aside: handed back for correction, no part of a folder's community. */
const REJECTS = /\.rejects\.ndjson(\.gz)?$/;
const COMMUNITY_FILE = /\.(ndjson|jsonl)(\.gz)?$/;
const TABLE = /\.csv(\.gz)?$/;

/** The type of record that a table's name says it holds. */
const TYPE_OF_TABLE: Readonly<Record<string, RecordType>> = {
  community: 'community',
  communities: 'community',
  organisations: 'organisation',
  organizations: 'organisation',
  members: 'member',
  topics: 'topic',
  challenges: 'challenge',
  questions: 'question',
  answers: 'answer',
  comments: 'comment',
  artefacts: 'artefact',
  artifacts: 'artefact',
  groups: 'group',
  ties: 'tie',
  gatherings: 'gathering',
  endorsements: 'endorsement',
  feedback: 'feedback',
};

/** Finds out what stands at a path: a community file, a folder of files or tables, or a Stack Exchange dump. */
export async function openSource(path: string): Promise<CommunitySource> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new AppError('not-found', `${path} does not exist: give a file or a folder to import`);
  const name = sourceName(path);
  if (found.isFile()) return files('community-file', name, [path], (file) => file);
  const entries = (await readdir(path)).sort();
  if (entries.some((entry) => /^Posts\.xml(\.gz)?$/.test(entry))) return openDump(path, name, entries);
  const readable = entries.filter((entry) => !REJECTS.test(entry) && (COMMUNITY_FILE.test(entry) || TABLE.test(entry)));
  if (readable.length === 0) {
    throw new AppError(
      'bad-input',
      `${path} holds nothing to import: expected .ndjson or .csv files, or the Posts.xml of a Stack Exchange dump`,
    );
  }
  return files(
    'folder',
    name,
    readable.map((entry) => join(path, entry)),
    (file) => basename(file),
  );
}

async function files(
  kind: CommunitySource['kind'],
  name: string,
  paths: readonly string[],
  shownAs: (path: string) => string,
): Promise<CommunitySource> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return {
    kind,
    name,
    // Records that were set aside are a part of a community, never the whole of it.
    isPart: paths.every((path) => REJECTS.test(path)),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    async *items(onBytes) {
      for (const path of paths) yield* readFile(path, shownAs(path), onBytes);
    },
  };
}

async function* readFile(path: string, file: string, onBytes: OnBytes): AsyncGenerator<readonly SourceItem[]> {
  if (!TABLE.test(path)) return yield* readCommunityFile(path, file, onBytes);
  const table = basename(path).replace(TABLE, '').toLowerCase();
  const type = TYPE_OF_TABLE[table] ?? TYPE_OF_TABLE[`${table}s`];
  if (type) return yield* readCsvFile(path, file, type, onBytes);
  const names = [...new Set(Object.values(TYPE_OF_TABLE))].map((known) => `${known}s.csv`).join(', ');
  yield [broken(file, 1, 'unknown-type', `the name says no type of record: call the table one of ${names}`)];
}

/** Name of a file or folder without what says how it is written. */
export function sourceName(path: string): string {
  return basename(resolve(path)).replace(/(\.rejects)?(\.ndjson|\.jsonl|\.json|\.csv)?(\.gz)?$/, '') || 'community';
}
