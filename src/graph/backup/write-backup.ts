import type { Neo4jGraph } from '../neo4j-graph.ts';
import { type BackupEnd, type BackupLine, FORMAT, writeBackupFile } from './backup-file.ts';
import { writeProperties } from './property-values.ts';

/** Reading a whole graph may take this long, in milliseconds. */
const PATIENCE = 12 * 3_600_000;
const LINES_AT_A_TIME = 200;

export interface BackupOptions {
  readonly signal?: AbortSignal;
  readonly onThings?: (things: number) => void;
}

/**
 * Writes every node, label, property, relation and vector of the graph to a file, some at a time. What is written to the
 * graph meanwhile may be in it or not; a relation to something that came later is left out when it is restored.
 */
export async function writeBackup(graph: Neo4jGraph, path: string, options: BackupOptions = {}): Promise<BackupEnd> {
  const schema = (await graph.run('schema/version', {}))[0]?.version ?? 0;
  const made = new Date().toISOString();
  return await writeBackupFile(path, { maillon: 'backup', format: FORMAT, schema, made }, linesOf(graph, options));
}

async function* linesOf(
  graph: Neo4jGraph,
  { signal, onThings = () => {} }: BackupOptions,
): AsyncGenerator<BackupLine[]> {
  const running = { timeout: PATIENCE, ...(signal === undefined ? {} : { signal }) };
  let some: BackupLine[] = [];
  let things = 0;
  for await (const line of allLines(graph, running)) {
    some.push(line);
    if (some.length < LINES_AT_A_TIME) continue;
    things += some.length;
    onThings(things);
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function* allLines(
  graph: Neo4jGraph,
  running: { readonly timeout: number; readonly signal?: AbortSignal },
): AsyncGenerator<BackupLine> {
  for await (const node of graph.stream('backup/nodes', {}, running))
    yield ['n', short(node.key), node.labels, writeProperties(node, `a node of ${node.labels.join(':')}`)];
  for await (const relation of graph.stream('backup/relations', {}, running))
    yield ['r', short(relation.from), short(relation.to), relation.type, writeProperties(relation, relation.type)];
}

/** What follows the name of the database. */
const short = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
