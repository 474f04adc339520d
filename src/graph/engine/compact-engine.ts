import { readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { restoreBackup, writeBackup } from '../backup/index.ts';
import type { Neo4jGraph } from '../neo4j-graph.ts';
import { openGraph } from '../open-graph.ts';
import { dueNow, settleDue } from './compaction-due.ts';
import { compactionPaths, markCompaction, settleCompaction } from './compaction-mark.ts';
import type { EngineConfig, EngineOptions } from './engine.ts';
import { type EngineHome, makeEngineHome, readPassword } from './engine-home.ts';
import { withLock } from './file-lock.ts';
import { findMeans, startManaged } from './managed-engine.ts';
import { coordinatesOf, type ServerState, stopServer } from './managed-server.ts';
import { findOrphans } from './orphan.ts';
import { identify, isAlive } from './process-identity.ts';
import { readJson } from './small-files.ts';

/** What a compaction came to. */
export interface Compacted {
  readonly nodes: number;
  readonly relations: number;
  /** Bytes of data and logs before and after. */
  readonly before: number;
  readonly after: number;
}

/** Whether the engine of these settings is one whose files are in our hands. */
export const canCompact = (config: EngineConfig, jars?: string): boolean =>
  config.neo4j.uri === undefined && config.neo4j.engine !== 'docker' && 'home' in findMeans(config, jars);

/**
 * Writes the data of the managed engine anew, so that its files hold what stands in the graph and nothing of what was
 * deleted: Neo4j keeps freed records, and every transaction for a while. Nobody else reaches the engine meanwhile: whoever
 * uses it is told that it ended, waits for the lock that is held here, and finds it again afterwards. Killed at any moment,
 * the next start goes back to the data of before, or ends what is left to delete. Logs of the engine go too.
 */
export async function compactEngine(config: EngineConfig, options: EngineOptions = {}): Promise<Compacted> {
  const means = findMeans(config, options.jars);
  if (!canCompact(config, options.jars) || !('home' in means))
    throw new AppError(
      'conflict',
      'this engine is not managed here, so its files are not ours: write a backup (maillon backup FILE), restore it into ' +
        'a new, empty database (maillon restore FILE), and delete the old one with its transaction logs and snapshots',
    );
  const { onProgress = () => {} } = options;
  const home = makeEngineHome(config.home);
  // Others look for the server by another file, and on another port.
  const alone: EngineHome = { ...home, state: join(home.neo4j, 'compacting-engine.json') };
  const paths = compactionPaths(home);
  const signal = options.signal ?? new AbortController().signal;

  async function withGraph<Result>(work: (graph: Neo4jGraph) => Promise<Result>): Promise<Result> {
    const state = await startManaged(config, means as Extract<typeof means, { home: string }>, alone, {
      ...options,
      signal,
    });
    try {
      const graph = await openGraph(coordinatesOf(state, readPassword(home.password)));
      try {
        return await work(graph);
      } finally {
        await graph.close();
      }
    } finally {
      await stopServer(alone, state);
    }
  }

  return await withLock(
    home.lock,
    async () => {
      const running = readJson<ServerState>(home.state);
      if (running && isAlive(running)) await stopServer(home, running);
      for (const pid of findOrphans(home.neo4j)) await stopServer(alone, identify(pid));
      settleCompaction(home, onProgress);
      // Nobody writes any more: whatever is deleted from here on stays due.
      const due = dueNow(config.home);
      requireRoom(paths.data);
      const before = bytesUnder(paths.data) + bytesUnder(home.logs);
      let written: { readonly nodes: number; readonly relations: number };
      try {
        onProgress('Writing all of it to a file …');
        const held = await withGraph((graph) => writeBackup(graph, paths.backup, { signal }));
        markCompaction(home, 'restoring');
        renameSync(paths.data, paths.before);
        onProgress('Reading it back into new files …');
        const { nodes, relations, loose } = await withGraph((graph) => restoreBackup(graph, paths.backup, { signal }));
        if (loose > 0 || nodes !== held.nodes || relations !== held.relations)
          throw new AppError('internal', 'the new data is not the same as that of before: the old one stays in use');
        markCompaction(home, 'done');
        rmSync(join(home.logs, 'neo4j'), { recursive: true, force: true });
        written = { nodes, relations };
      } finally {
        settleCompaction(home, onProgress);
      }
      // The last of all: killed before, it is done again.
      settleDue(config.home, due);
      return { ...written, before, after: bytesUnder(paths.data) + bytesUnder(home.logs) };
    },
    {
      signal,
      onWait: ({ pid }) => onProgress(`Process ${pid} is starting or stopping the engine: waiting for it …`),
    },
  );
}

/** Old and new data stand beside each other for a while, and the file between them. */
function requireRoom(data: string): void {
  const needed = bytesUnder(data) * 2;
  const { bavail, bsize } = statfsSync(join(data, '..'));
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  if (bavail * bsize < needed)
    throw new AppError(
      'unavailable',
      `the disk of ${data} has ${megabytes(bavail * bsize)} MB free, and ${megabytes(needed)} are needed to write the data anew: make room first`,
    );
}

function bytesUnder(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
