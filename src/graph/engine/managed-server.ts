import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from '../../config.ts';
import { AppError } from '../../domain/index.ts';
import type { Coordinates } from '../open-driver.ts';
import { ROOM_TO_START, requireRoom } from './disk-room.ts';
import type { EngineHome } from './engine-home.ts';
import { setInitialPassword } from './initial-password.ts';
import { type Java, javaProgram } from './java.ts';
import type { EngineMemory } from './memory.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { serverArguments, serverConfiguration } from './server-settings.ts';
import { readJson, writeWhole } from './small-files.ts';
import { startupFailure } from './startup-failure.ts';
import { findFreePort, waitForBolt } from './wait-for-bolt.ts';

/** What `engine.json` says of the server that runs. */
export interface ServerState extends ProcessIdentity {
  readonly version: string;
  readonly port: number;
  readonly memory: EngineMemory;
  readonly java: number;
  /** Whether it was started for one command; see `EngineOptions`. */
  readonly shortLived?: boolean;
}

export interface StartServer {
  readonly home: EngineHome;
  readonly version: string;
  readonly java: Java;
  readonly jars: string;
  readonly memory: EngineMemory;
  readonly password: string;
  readonly shortLived: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Long, for a busy machine and for a crashed graph whose transactions are replayed: a server that ends is noticed at once. */
const START_LIMIT = 300_000;
/** A clean stop writes what is in memory; the store survives even when this is cut short. */
const STOP_LIMIT = 15_000;

export function coordinatesOf(state: { readonly port: number }, password: string): Coordinates {
  return { uri: `bolt://127.0.0.1:${state.port}`, user: 'neo4j', password };
}

/**
 * Starts a server and waits until it answers: on the port of the one that crashed, for those who still look for it there,
 * or on a free one. A port that is taken in the meantime is replaced, twice.
 */
export async function startServer(options: StartServer): Promise<ServerState> {
  requireRoom(options.home.neo4j, ROOM_TO_START);
  setInitialPassword(options.home.neo4j, options.password);
  const last = readJson<ServerState>(options.home.state)?.port;
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnPort(options, await findFreePort(attempt === 1 ? last : undefined));
    } catch (error) {
      const taken = error instanceof AppError && error.details['portTaken'] === true;
      if (!taken || attempt === 3) throw error;
    }
  }
}

async function startOnPort(options: StartServer, port: number): Promise<ServerState> {
  const { home, version, java, jars, memory, password, shortLived, signal } = options;
  const plan = { version, port, memory, java: java.major, shortLived, logs: join(home.logs, 'neo4j') };
  writeFileSync(join(home.configuration, 'neo4j.conf'), serverConfiguration(plan), { mode: 0o600 });
  const output = openSync(home.console, 'w', 0o600);
  const child = spawn(javaProgram(java.home), serverArguments(plan, jars, home.neo4j, home.configuration), {
    cwd: home.neo4j,
    env: childEnvironment(),
    stdio: ['ignore', output, output],
    // A group of its own: Ctrl-C reaches whoever shares this engine, and the last of them stops it cleanly.
    detached: true,
    windowsHide: true,
  });
  closeSync(output);
  child.unref();
  const ended = watchEnd(child);
  if (child.pid === undefined) throw startupFailure(version, home.console, await ended.reason);
  const state = { ...identify(child.pid), version, port, memory, java: java.major, shortLived };
  writeWhole(home.state, JSON.stringify(state));
  try {
    await waitForBolt(
      coordinatesOf(state, password),
      () => {
        if (ended.now !== undefined) throw startupFailure(version, home.console, ended.now);
      },
      { limit: START_LIMIT, signal },
    );
    return state;
  } catch (error) {
    await stopServer(home, state);
    if (error instanceof AppError && error.code === 'timeout')
      throw startupFailure(version, home.console, error.message);
    if (error instanceof AppError && error.details['reason'] === 'damaged-data')
      throw new AppError(
        'unavailable',
        `Neo4j ${version} did not start: ${error.message} (log: ${join(home.logs, 'neo4j', 'debug.log')})`,
        {
          details: error.details,
        },
      );
    throw error;
  }
}

function watchEnd(child: ChildProcess): { now: string | undefined; readonly reason: Promise<string> } {
  const watch = { now: undefined as string | undefined, reason: Promise.resolve('') };
  watch.reason = new Promise((resolve) => {
    const end = (reason: string) => {
      watch.now = reason;
      resolve(reason);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(`Java ended with ${signal ?? `code ${code}`}`));
  });
  return watch;
}

/** Stops a server and waits until it is gone; one that does not react in time is killed. */
export async function stopServer(home: EngineHome, state: ProcessIdentity): Promise<void> {
  signalServer(state, 'SIGTERM');
  for (const end = Date.now() + STOP_LIMIT; isAlive(state) && Date.now() < end; ) await sleep(50);
  if (isAlive(state)) signalServer(state, 'SIGKILL');
  while (isAlive(state)) await sleep(50);
  rmSync(home.state, { force: true });
}

export function signalServer(state: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isAlive(state)) process.kill(state.pid, signal);
  } catch {
    // It ended in between.
  }
}
