import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settleCompaction } from './compaction-mark.ts';
import { ROOM_TO_START, requireRoom } from './disk-room.ts';
import type { Engine, EngineConfig, EngineOptions } from './engine.ts';
import { type EngineHome, engineHome, makeEngineHome, readPassword } from './engine-home.ts';
import { recordDataVersion, requireReadableData } from './engine-version.ts';
import { ensureJars } from './jars.ts';
import { chooseJava, findJavas, type Java } from './java.ts';
import { coordinatesOf, type ServerState, signalServer, startServer, stopServer } from './managed-server.ts';
import { chooseMemory } from './memory.ts';
import { findOrphans } from './orphan.ts';
import { identify, isAlive } from './process-identity.ts';
import { type LocalServer, shareEngine } from './shared-engine.ts';
import { readJson } from './small-files.ts';
import { waitForBolt } from './wait-for-bolt.ts';

/** What this machine lacks for a managed Neo4j; undefined when it can run one. */
export interface Lacking {
  readonly java: boolean;
  readonly maven: boolean;
}

/** How long an engine that was left running may take to answer: it may still be starting. In milliseconds. */
const ADOPTION_LIMIT = 180_000;

/** Looks for Java, and for Maven only when the jars are not there yet. */
export function findMeans(config: EngineConfig, jars = engineHome(config.home).neo4j): Java | Lacking {
  const java = chooseJava(config.neo4j.version, findJavas(config.neo4j.javaHome));
  const haveJars = existsSync(join(jars, config.neo4j.version, 'lib'));
  const maven = haveJars || spawnSync('mvn', ['--version'], { shell: process.platform === 'win32' }).status === 0;
  return java && maven ? java : { java: !java, maven: !maven };
}

/** A Neo4j that this program fetches, configures, starts, shares between its processes and stops. */
export async function openManagedEngine(config: EngineConfig, java: Java, options: EngineOptions): Promise<Engine> {
  const { version } = config.neo4j;
  const onProgress = options.onProgress ?? (() => {});
  const home = makeEngineHome(config.home);
  const password = readPassword(home.password);

  const server: LocalServer<ServerState> = {
    find: () => {
      const state = readJson<ServerState>(home.state);
      return state && isAlive(state) ? state : undefined;
    },
    answers: (state, signal) =>
      waitForBolt(
        coordinatesOf(state, password),
        () => {
          if (!isAlive(state)) throw new Error('it has ended');
        },
        { limit: ADOPTION_LIMIT, signal },
      ),
    start: async (signal) => {
      requireRoom(home.neo4j, ROOM_TO_START);
      for (const pid of findOrphans(home.neo4j)) await stopServer(home, identify(pid));
      settleCompaction(home, onProgress);
      return await startManaged(config, java, home, { ...options, signal });
    },
    stop: (state) => stopServer(home, state),
    stopNow: (state) => signalServer(state, 'SIGTERM'),
  };

  requireRoom(home.neo4j, server.find() === undefined ? ROOM_TO_START : 0);
  const shared = await shareEngine(server, { home, version, onProgress, signal: options.signal });
  if (shared.state.shortLived && !options.shortLived)
    onProgress(
      'The engine that runs was started for one command and is slower for it: stop both and start again for more',
    );
  return {
    kind: 'managed',
    get description() {
      const { version, pid, java, memory } = shared.state;
      return `Neo4j ${version} managed here (process ${pid}, Java ${java}, ${memory.heap} MB heap, ${memory.pageCache} MB page cache)`;
    },
    get coordinates() {
      return coordinatesOf(shared.state, password);
    },
    keepRunning: shared.keepRunning,
    reportBroken: shared.reportBroken,
    requireRoom: () => requireRoom(home.neo4j),
    close: shared.close,
  };
}

/**
 * Starts the server of a home whose lock is held and that no other server uses. `home` says by which file others find it.
 */
export async function startManaged(
  config: EngineConfig,
  java: Java,
  home: EngineHome,
  options: EngineOptions & { readonly signal: AbortSignal },
): Promise<ServerState> {
  const { version } = config.neo4j;
  const { onProgress = () => {}, shortLived = false, signal } = options;
  requireReadableData(home.neo4j, version);
  const jars = await ensureJars({
    version,
    folder: options.jars ?? home.neo4j,
    javaHome: java.home,
    log: join(home.logs, 'maven.log'),
    onProgress,
    signal,
  });
  const memory = chooseMemory();
  onProgress(
    `Starting Neo4j ${version} on Java ${java.major} (memory: ${memory.heap} MB heap at most, ${memory.pageCache} MB page cache) …`,
  );
  const password = readPassword(home.password);
  const state = await startServer({ home, version, java, jars, memory, password, shortLived, signal });
  recordDataVersion(home.neo4j, version);
  return state;
}
