import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ServerState } from '../../../src/graph/engine/managed-server.ts';
import { isAlive } from '../../../src/graph/engine/process-identity.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';

/** What `engine-user.mjs` said at last. */
export interface Said {
  readonly uri?: string;
  readonly description?: string;
  readonly error?: string;
}

/** One process that uses the engine of a home. */
export interface EngineUser {
  readonly child: ChildProcess;
  /** The line that says that the engine answers, or why not. */
  readonly said: Promise<Said>;
  /** Resolves at the first line of progress. */
  readonly began: Promise<void>;
  readonly ended: Promise<void>;
}

/**
 * Starts a user of a home's engine as the leader of a process group of its own, as a shell does, and with no locale, as
 * services and containers have none: the homes of these tests have an accent in their names all the same.
 */
export function startEngineUser(source: string, home: string, version = '5.26.30'): EngineUser {
  const script = fileURLToPath(new URL('engine-user.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, source, home, version, TEST_JARS], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  });
  let begin = () => {};
  const began = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const said = new Promise<Said>((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const message = JSON.parse(line) as Said & { progress?: string };
      begin();
      if (message.progress === undefined) resolve(message);
    });
    child.once('exit', () => resolve({ error: 'it ended without a word' }));
  });
  return { child, said, began, ended: new Promise((resolve) => child.once('exit', () => resolve())) };
}

/** The server that a home's files name, when it really runs. */
export function runningServer(home: string): ServerState | undefined {
  const file = join(home, 'neo4j', 'engine.json');
  const state = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServerState) : undefined;
  return state && isAlive(state) ? state : undefined;
}

export async function until(claim: () => boolean, limit: number, what: string): Promise<number> {
  const start = Date.now();
  while (!claim()) {
    if (Date.now() - start > limit) throw new Error(`not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return Date.now() - start;
}
