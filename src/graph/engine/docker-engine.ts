import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../domain/index.ts';
import { requireRoom } from './disk-room.ts';
import { type ContainerState, containerName, containerSettings, runArguments } from './docker-container.ts';
import type { Engine, EngineConfig, EngineOptions } from './engine.ts';
import { makeEngineHome, readPassword } from './engine-home.ts';
import { coordinatesOf } from './managed-server.ts';
import { chooseMemory } from './memory.ts';
import { type LocalServer, shareEngine } from './shared-engine.ts';
import { readJson, writeWhole } from './small-files.ts';
import { findFreePort, waitForBolt } from './wait-for-bolt.ts';

const docker = promisify(execFile);

/** A pull of the image on a slow line is not counted; this is from the container's start to the first answer. */
const START_LIMIT = 180_000;

export function isDockerRunning(): boolean {
  const { status } = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 10_000 });
  return status === 0;
}

/**
 * The official image in a container of this home: the same leases, password and loopback port as the managed server.
 * Its data stands in `<home>/neo4j/docker`, apart from the managed server's.
 */
export async function openDockerEngine(config: EngineConfig, options: EngineOptions): Promise<Engine> {
  const { version } = config.neo4j;
  const onProgress = options.onProgress ?? (() => {});
  const home = makeEngineHome(config.home);
  const password = readPassword(home.password);
  const container = containerName(config.home);
  const stateFile = join(home.neo4j, 'container.json');

  const server: LocalServer<ContainerState> = {
    find: () => {
      const state = readJson<ContainerState>(stateFile);
      return state && isRunning(state.container) ? state : undefined;
    },
    answers: (state, signal) => answers(state, password, signal),
    start: async (signal) => {
      const state = { container, version, port: await findFreePort() };
      const settings = join(home.neo4j, 'container.env');
      writeFileSync(settings, containerSettings(password, chooseMemory()), { mode: 0o600 });
      const folder = join(home.neo4j, 'docker');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const user = process.getuid && process.getgid ? `${process.getuid()}:${process.getgid()}` : undefined;
      onProgress(`Starting Neo4j ${version} in Docker (its image is fetched the first time) …`);
      // A container of that name that stopped, or that a crash left without a file of ours.
      await docker('docker', ['rm', '--force', container]).catch(() => {});
      try {
        await docker('docker', runArguments(state, { folder, settings, user }), { signal });
        writeWhole(stateFile, JSON.stringify(state));
        await answers(state, password, signal);
      } catch (error) {
        await docker('docker', ['rm', '--force', container]).catch(() => {});
        signal.throwIfAborted();
        const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
        throw new AppError('unavailable', `Neo4j ${version} did not start in Docker: ${reason}`, { cause: error });
      }
      return state;
    },
    stop: async (state) => {
      await docker('docker', ['stop', '--time', '15', state.container]).catch(() => {});
      rmSync(stateFile, { force: true });
    },
    stopNow: (state) => {
      spawn('docker', ['stop', '--time', '15', state.container], { detached: true, stdio: 'ignore' }).unref();
    },
  };

  const shared = await shareEngine(server, { home, version, onProgress, signal: options.signal });
  return {
    kind: 'docker',
    description: `Neo4j ${shared.state.version} in the Docker container ${shared.state.container}`,
    coordinates: coordinatesOf(shared.state, password),
    keepRunning: () => {},
    reportBroken: () => {},
    requireRoom: () => requireRoom(home.neo4j),
    close: shared.close,
  };
}

function isRunning(container: string): boolean {
  const { stdout } = spawnSync('docker', ['inspect', '--format', '{{.State.Running}}', container], {
    encoding: 'utf8',
  });
  return stdout?.trim() === 'true';
}

function answers(state: ContainerState, password: string, signal: AbortSignal): Promise<void> {
  const stillStarting = () => {
    if (!isRunning(state.container)) throw new Error(`the container ended (docker logs ${state.container})`);
  };
  return waitForBolt(coordinatesOf(state, password), stillStarting, { limit: START_LIMIT, signal });
}
