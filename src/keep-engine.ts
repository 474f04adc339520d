import type { Config } from './config.ts';
import { AppError } from './domain/index.ts';
import {
  canCompact,
  compactEngine,
  compactionDue,
  type Engine,
  engineUsers,
  type Neo4jGraph,
  noteCompactionDue,
} from './graph/index.ts';
import type { EngineFiles } from './keeping/index.ts';

export interface KeepEngineOptions {
  readonly engine: Engine;
  readonly graph: Neo4jGraph;
  /** Called with a line for people at each step. */
  readonly say: (line: string) => void;
  /** Called once the graph answers again: what its end cut short can be taken up. */
  readonly onBack: () => void;
}

/** An engine that ends by itself is started again; until it answers, requests are told so at once. */
export function keepEngine({ engine, graph, say, onBack }: KeepEngineOptions): void {
  engine.keepRunning({
    onDown() {
      say('engine     Neo4j has ended by itself: starting it again');
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
      say(`engine     ${reason}; the next try is in ${Math.round(wait / 1_000)} s`);
    },
  });
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
