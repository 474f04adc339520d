import { setTimeout as sleep } from 'node:timers/promises';
import { isDiskFull } from './disk-room.ts';

/** What is told of a server that ended by itself, or answers and serves nothing. */
export interface KeepRunningListener {
  /** It is gone; it will be started again. */
  onDown(): void;
  /** It answers again, perhaps elsewhere. */
  onUp(): Promise<void> | void;
  /** It could not be started again; the next try comes in `wait` milliseconds. */
  onFailure(error: unknown, wait: number): void;
}

export interface KeepRunningOptions {
  readonly isRunning: () => boolean;
  /** Starts it again, or joins the one that another process has started meanwhile. */
  readonly restart: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Milliseconds between two looks, each a read of two small files (default 1,000). */
  readonly interval?: number;
  /** Milliseconds before each further restart of a server that does not last; the last one is kept to. */
  readonly waits?: readonly number[];
  /** A server that ran so long, in milliseconds, counts as sound again (default 60,000). */
  readonly steady?: number;
}

const WAITS = [0, 5_000, 30_000, 120_000] as const;
/** Milliseconds between two looks for room on a full disk: they cost nothing, and somebody waits for it. */
const LOOK_FOR_ROOM = 5_000;

/** Looks whether a server still runs and starts it again when it does not, until the signal says stop. */
export async function keepRunning(options: KeepRunningOptions, listener: KeepRunningListener): Promise<void> {
  const { isRunning, restart, signal, interval = 1_000, waits = WAITS, steady = 60_000 } = options;
  const waitOf = (restarts: number) => waits[Math.min(restarts, waits.length - 1)] ?? 0;
  let restarts = 0;
  let upSince = performance.now();
  try {
    for (;;) {
      await sleep(interval, undefined, { signal, ref: false });
      if (isRunning()) continue;
      if (performance.now() - upSince > steady) restarts = 0;
      listener.onDown();
      let wait = waitOf(restarts);
      for (let isUp = false; !isUp; ) {
        await sleep(wait, undefined, { signal, ref: false });
        try {
          await restart();
          await listener.onUp();
          isUp = true;
          restarts += 1;
        } catch (error) {
          signal.throwIfAborted();
          if (!isDiskFull(error)) restarts += 1;
          wait = isDiskFull(error) ? Math.min(LOOK_FOR_ROOM, waitOf(waits.length)) : waitOf(restarts);
          listener.onFailure(error, wait);
        }
      }
      upSince = performance.now();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
