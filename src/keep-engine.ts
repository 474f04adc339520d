import { AppError } from './domain/index.ts';
import { type Engine, isDiskFull, type Neo4jGraph } from './graph/index.ts';

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
