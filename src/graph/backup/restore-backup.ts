import { AppError } from '../../domain/index.ts';
import { migrate, readMigrations } from '../migrations.ts';
import type { Neo4jGraph } from '../neo4j-graph.ts';
import { changeSchema } from '../schema-change.ts';
import { type BackupEnd, type BackupHeader, type BackupLine, checkBackupFile, readBackupFile } from './backup-file.ts';
import { readProperties } from './property-values.ts';

export interface RestoreOptions {
  /** Takes what stands in the graph out first; else a graph that holds anything is left alone. */
  readonly replace?: boolean;
  readonly signal?: AbortSignal;
  readonly onThings?: (things: number) => void;
}

export interface Restored {
  readonly made: string;
  readonly nodes: number;
  readonly relations: number;
  /** Relations that were left out, because one end came after the backup had begun. */
  readonly loose: number;
  /** Steps of the schema that the backup lacked. */
  readonly migrated: readonly string[];
}

const ROWS = 500;
/** Characters of JSON at most in one transaction: a text may have five million. */
const CHARACTERS = 4_000_000;
const NODES_AT_A_TIME = 2_000;
/** A constraint is built, or an index awaited, at most this long, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * Puts a backup into the graph, some at a time, and counts what came. Nothing is touched before the file was read through
 * and found whole.
 */
export async function restoreBackup(graph: Neo4jGraph, path: string, options: RestoreOptions = {}): Promise<Restored> {
  const { header, end } = await checkBackupFile(path);
  requireKnown(path, header);
  await migrate(graph);
  const [stands] = await graph.run('backup/counts', {});
  if ((stands?.records ?? 0) > 0 && !options.replace)
    throw new AppError(
      'conflict',
      `the graph is not empty (${stands?.records} nodes): give --replace to put the backup in the place of what it holds`,
    );
  await repeat(
    () => graph.run('restore/clear', { limit: NODES_AT_A_TIME }),
    ([row]) => row?.deleted ?? 0,
    options,
  );
  await changeSchema(() => graph.run('restore/begin', {}, { timeout: PATIENCE }));
  const loose = await writeLines(graph, path, options);
  await repeat(
    () => graph.run('restore/settle', { limit: NODES_AT_A_TIME }),
    ([row]) => row?.settled ?? 0,
    options,
  );
  await changeSchema(() => graph.run('restore/end', {}));
  await requireWhole(graph, path, end, loose);
  const migrated = await migrate(graph);
  await graph.run('schema/await-indexes', { seconds: 300 }, { timeout: PATIENCE });
  return { made: header.made, nodes: end.nodes, relations: end.relations - loose, loose, migrated };
}

function requireKnown(path: string, { schema }: BackupHeader): void {
  const known = readMigrations().at(-1)?.version ?? 0;
  if (schema > known)
    throw new AppError(
      'conflict',
      `${path} is a backup of a newer Maillon (its schema is ${schema}, this one knows ${known}): update Maillon first`,
    );
}

/** Gives how many relations found no node at one end. */
async function writeLines(graph: Neo4jGraph, path: string, { signal, onThings }: RestoreOptions): Promise<number> {
  let loose = 0;
  let things = 0;
  for await (const some of batchesOf(readBackupFile(path))) {
    signal?.throwIfAborted();
    const nodes = some.flatMap((line) =>
      line[0] === 'n' ? [{ key: line[1], labels: line[2], properties: readProperties(line[3]) }] : [],
    );
    const relations = some.flatMap((line) =>
      line[0] === 'r' ? [{ from: line[1], to: line[2], type: line[3], properties: readProperties(line[4]) }] : [],
    );
    if (nodes.length > 0) await graph.run('restore/nodes', { rows: nodes });
    if (relations.length > 0) {
      const [row] = await graph.run('restore/relations', { rows: relations });
      loose += relations.length - (row?.written ?? 0);
    }
    things += some.length;
    onThings?.(things);
  }
  return loose;
}

/** Lines of one kind, few enough for one transaction. */
async function* batchesOf(lines: AsyncIterable<BackupLine>): AsyncGenerator<BackupLine[]> {
  let some: BackupLine[] = [];
  let size = 0;
  for await (const line of lines) {
    if (some.length > 0 && (some[0]?.[0] !== line[0] || some.length >= ROWS || size > CHARACTERS)) {
      yield some;
      some = [];
      size = 0;
    }
    some.push(line);
    size += line[0] === 'n' ? JSON.stringify(line[3]).length : 100;
  }
  if (some.length > 0) yield some;
}

async function repeat<Row>(
  step: () => Promise<Row[]>,
  done: (rows: Row[]) => number,
  { signal }: RestoreOptions,
): Promise<void> {
  for (let number = 1; number > 0; number = done(await step())) signal?.throwIfAborted();
}

async function requireWhole(graph: Neo4jGraph, path: string, end: BackupEnd, loose: number): Promise<void> {
  const [now] = await graph.run('backup/counts', {});
  if (now?.nodes === end.nodes && now.relations === end.relations - loose) return;
  throw new AppError(
    'internal',
    `${path} holds ${end.nodes} nodes and ${end.relations} relations, and ${now?.nodes} and ${now?.relations} stand in ` +
      'the graph: something else wrote to it meanwhile; stop what uses it, then restore again with --replace',
  );
}
