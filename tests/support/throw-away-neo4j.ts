import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT, readConfig } from '../../src/config.ts';
import { type Coordinates, type Engine, migrate, openEngine, openGraph } from '../../src/graph/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The throw-away Neo4j of this run; `openTestGraph()` connects to it. */
    readonly neo4j: Coordinates;
    /** A folder of this run, which goes with it: for what one file leaves to the next. */
    readonly scratch: string;
  }
}

/** Jars are the same for every home, so tests take them from (or fetch them into) the checkout's own folder. */
export const TEST_JARS = join(PROJECT_ROOT, '.maillon', 'neo4j');

interface Shared {
  users: number;
  readonly engine: Promise<Engine>;
  readonly home: string;
}

/** Vitest loads this file once per project; what they share hangs on the process. */
const shelf = globalThis as { maillonTestEngine?: Shared | undefined };

/** Starts one Neo4j with the schema in a temporary home for all projects of the run: never the user's own data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shelf.maillonTestEngine ??= start();
  const shared = shelf.maillonTestEngine;
  shared.users += 1;
  project.provide('neo4j', (await shared.engine).coordinates);
  project.provide('scratch', shared.home);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shelf.maillonTestEngine = undefined;
    await (await shared.engine).close();
    rmSync(shared.home, { recursive: true, force: true });
  };
}

function start(): Shared {
  const home = mkdtempSync(join(tmpdir(), 'maillon-test-'));
  return { users: 0, home, engine: openMigratedEngine(home) };
}

async function openMigratedEngine(home: string): Promise<Engine> {
  // Only what finds programs is taken from the environment: no address, no home, no version of the user's.
  const config = readConfig({ JAVA_HOME: readConfig().neo4j.javaHome, MAILLON_HOME: home });
  const onProgress = (line: string) => process.stderr.write(`${line}\n`);
  const engine = await openEngine(config, { onProgress, jars: TEST_JARS, shortLived: true });
  const graph = await openGraph(engine.coordinates);
  try {
    await migrate(graph);
  } finally {
    await graph.close();
  }
  return engine;
}
