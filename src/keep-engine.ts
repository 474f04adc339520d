import type { Config } from './config.ts';
import { AppError } from './domain/index.ts';
import {
  canCompact,
  compactEngine,
  compactionDue,
  type Engine,
  engineUsers,
  isDiskFull,
  type Neo4jGraph,
  noteCompactionDue,
} from './graph/index.ts';
import type { EngineFiles } from './keeping/index.ts';

export interface KeepEngineOptions {
  readonly engine: Engine;
  readonly graph: Neo4jGraph;
  /** Where the community is kept: the folder whose disk is named when it is full. */
  readonly home: string;
  /** Called with a line for people at each step. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  /** Called once the graph answers again: what its end cut short can be taken up. */
  readonly onBack: () => void;
}

/** How often the disk is looked at, in milliseconds. */
const LOOK_EVERY = 5_000;

/**
 * An engine that ends or breaks off by itself is started again; until it answers, requests are told so at once. While the disk
 * is full, that is what they are told, and the engine is started as soon as there is room.
 */
export function keepEngine({ engine, graph, home, say, signal, onBack }: KeepEngineOptions): void {
  watchDisk({ engine, home, say, signal });
  let said = '';
  engine.keepRunning({
    onDown() {
      said = '';
      say('engine     Neo4j has ended by itself, or serves nothing any more: starting it again');
      graph.suspend(
        new AppError('unavailable', 'the graph has ended and is being started again: try again in half a minute'),
      );
    },
    async onUp() {
      await graph.resume(engine.coordinates);
      say(`engine     ${engine.description} answers again`);
      onBack();
    },
    onFailure(error, wait) {
      const reason = error instanceof Error ? error.message : String(error);
      if (isDiskFull(error)) graph.suspend(error);
      // Every few seconds the same of a full disk, but for its last megabytes: once is enough.
      const line = `engine     ${reason}; the next try is in ${Math.round(wait / 1_000)} s`;
      if (line.replaceAll(/\d+/g, '') !== said) say(line);
      said = line.replaceAll(/\d+/g, '');
    },
  });
}

/** Says once when the disk gets too full to be written to, with the folder, and once when there is room again. */
function watchDisk({ engine, home, say, signal }: Omit<KeepEngineOptions, 'graph' | 'onBack'>): void {
  let wasFull = false;
  const look = (): void => {
    let full: string | undefined;
    try {
      engine.requireRoom();
    } catch (error) {
      full = error instanceof Error ? error.message : String(error);
    }
    if (full !== undefined && !wasFull) say(`disk       ${home}: ${full}. Until then what is there can be read`);
    if (full === undefined && wasFull) say(`disk       ${home}: there is room again`);
    wasFull = full !== undefined;
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** The files of the engine of these settings; undefined where they are not in our hands. */
export function engineFilesOf(
  config: Config,
  { say, signal, onFault }: { say: (line: string) => void; signal?: AbortSignal; onFault: (error: unknown) => void },
): (EngineFiles & { settled(): Promise<void> }) | undefined {
  if (!canCompact(config)) return undefined;
  let work: Promise<void> | undefined;
  return {
    due: () => compactionDue(config.home),
    noteDue: () => noteCompactionDue(config.home),
    isAtIt: () => work !== undefined,
    writeAnew() {
      work ??= compactEngine(config, { onProgress: say, ...(signal === undefined ? {} : { signal }) })
        .then(() => say('engine     the files were written anew'), onFault)
        .finally(() => {
          work = undefined;
        });
    },
    settled: async () => await work,
  };
}

/**
 * Ends, before anybody uses the engine, what an erasure left to do for its files. Where it cannot be done, it is said and stays
 * due: nobody waits for their community because a disk is full.
 */
export async function compactWhatIsDue(
  config: Config,
  { say, signal }: { readonly say: (line: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  const since = compactionDue(config.home);
  if (since === null || !canCompact(config)) return;
  const day = since.slice(0, 10);
  const users = engineUsers(config.home);
  if (users.length > 0) {
    say(
      `engine     its files may hold what was erased on ${day}, and process ${users.join(', ')} uses it: when that is done, maillon compact`,
    );
    return;
  }
  say(`engine     its files may hold what was erased on ${day}: writing them anew`);
  try {
    await compactEngine(config, { onProgress: say, signal });
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    say(`engine     they could not be written anew (${reason}): maillon compact does it later`);
  }
}
