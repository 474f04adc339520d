import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../domain/index.ts';
import type { Neo4jGraph } from './neo4j-graph.ts';
import { CYPHER_FOLDER } from './query-text.ts';
import { changeSchema } from './schema-change.ts';

/** One numbered step of the schema: statements that are all safe to repeat. */
export interface Migration {
  readonly version: number;
  /** File name without its ending, such as `0002-full-text`. */
  readonly name: string;
  readonly statements: readonly string[];
}

/** Building constraints over a large graph that already stands may take long. In milliseconds. */
const STATEMENT_LIMIT = 15 * 60_000;

/** The migrations of `cypher/migrations/`, in order. */
export function readMigrations(folder = join(CYPHER_FOLDER, 'migrations')): Migration[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  return names.map((file, index) => {
    const version = Number(/^(\d{4})-[a-z0-9-]+\.cypher$/.exec(file)?.[1]);
    if (version !== index + 1)
      throw new AppError('internal', `${file}: migrations are numbered 0001, 0002, … without a gap`);
    return {
      version,
      name: file.replace('.cypher', ''),
      statements: splitStatements(readFileSync(join(folder, file), 'utf8')),
    };
  });
}

/** Statements end with a semicolon at the end of a line; comment lines are left out. */
function splitStatements(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Brings the graph's schema up to date: every migration above the recorded number, in order, each recorded once it is
 * whole. Safe to run twice, by two processes at once, and after a crash in the middle, because every statement is.
 * Rejects with `conflict`, and touches nothing, when a newer Maillon wrote the graph. Gives the names carried out.
 */
export async function migrate(
  graph: Neo4jGraph,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const known = migrations.at(-1)?.version ?? 0;
  const recorded = (await graph.run('schema/version', {}))[0]?.version ?? 0;
  if (recorded > known)
    throw new AppError(
      'conflict',
      `the graph was written by a newer Maillon (its schema is ${recorded}, this one knows ${known}): ` +
        'update Maillon, or choose another graph or MAILLON_HOME',
      { details: { recorded, known } },
    );
  const pending = migrations.filter(({ version }) => version > recorded);
  for (const migration of pending) {
    for (const text of migration.statements) {
      const statement = { name: `migrations/${migration.name}`, text, parameters: {}, access: 'write' } as const;
      await changeSchema(() => graph.transactions.run(statement, { timeout: STATEMENT_LIMIT }, () => undefined));
    }
    await graph.run('schema/record-version', { version: migration.version });
  }
  if (pending.length > 0) await graph.run('schema/await-indexes', { seconds: 300 }, { timeout: STATEMENT_LIMIT });
  return pending.map(({ name }) => name);
}
