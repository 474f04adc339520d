import { AppError } from '../../domain/index.ts';
import { closeWithProcess, forget } from './clean-exit.ts';
import { ROOM_TO_START, requireRoom } from './disk-room.ts';
import type { EngineHome } from './engine-home.ts';
import { withLock } from './file-lock.ts';
import { type KeepRunningListener, keepRunning } from './keep-running.ts';
import { liveHolders, takeLease } from './leases.ts';

/** A server of this machine that any process of one home may start, use and stop. */
export interface LocalServer<
  State extends { readonly version: string } = { readonly version: string; readonly port: number },
> {
  /** The one that runs now, whoever started it. */
  find(): State | undefined;
  /** Resolves when the one that runs answers queries; rejects when it never will. */
  answers(state: State, signal: AbortSignal): Promise<void>;
  start(signal: AbortSignal): Promise<State>;
  stop(state: State): Promise<void>;
  /** Tells it to stop without waiting for it. */
  stopNow(state: State): void;
}

export interface SharedEngine<State> {
  /** Of the server that runs now, or ran last. */
  readonly state: State;
  /** Starts it again when it ends by itself or is said to be broken, until this process leaves. */
  keepRunning(listener: KeepRunningListener): void;
  /** It answers and serves nothing any more. */
  reportBroken(): void;
  close(): Promise<void>;
}

export interface ShareOptions {
  readonly home: EngineHome;
  readonly version: string;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Joins the server of a home or starts it, and stops it when the last process that uses it leaves. Each user holds a
 * lease; the lease of a killed one counts for nothing, so whoever comes or leaves next puts things right.
 */
export async function shareEngine<State extends { readonly version: string }>(
  server: LocalServer<State>,
  options: ShareOptions,
): Promise<SharedEngine<State>> {
  const { home, onProgress } = options;
  const lease = takeLease(home.leases);
  const ending = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal;
  let closing: Promise<void> | undefined;

  const leave = async () => {
    lease.release();
    // Others are there: the last of them will stop it. Asked before the lock, which one of them may hold for long.
    if (liveHolders(home.leases).length > 0) return;
    await withLock(home.lock, async () => {
      const state = server.find();
      if (state && liveHolders(home.leases).length === 0) await server.stop(state);
    });
  };
  const cleaner = {
    close: () => {
      ending.abort(new AppError('unavailable', 'the service is stopping'));
      closing ??= leave().finally(() => forget(cleaner));
      return closing;
    },
    closeNow: () => {
      lease.release();
      const state = server.find();
      if (state && liveHolders(home.leases).length === 0) server.stopNow(state);
    },
  };
  closeWithProcess(cleaner);
  const join = () =>
    withLock(home.lock, () => joinOrStart(server, options, signal), {
      onWait: ({ pid }) => onProgress(`Process ${pid} is starting or stopping the engine: waiting for it …`),
      signal,
    });
  try {
    let state = await join();
    let isBroken = false;
    const restart = async () => {
      // The lock is a file too: without room for it the reason would be a file's.
      requireRoom(home.neo4j, ROOM_TO_START);
      state = await join();
      isBroken = false;
    };
    const isRunning = () => !isBroken && server.find() !== undefined;
    return {
      get state() {
        return state;
      },
      reportBroken: () => {
        isBroken = true;
      },
      keepRunning: (listener) => void keepRunning({ isRunning, restart, signal }, listener),
      close: cleaner.close,
    };
  } catch (error) {
    await cleaner.close();
    throw error;
  }
}

async function joinOrStart<State extends { readonly version: string }>(
  server: LocalServer<State>,
  { home, version, onProgress }: ShareOptions,
  signal: AbortSignal,
): Promise<State> {
  const running = server.find();
  if (running && running.version === version) {
    try {
      await server.answers(running, signal);
      return running;
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      onProgress(`The engine that was left running does not serve (${reason}): starting it anew …`);
    }
  } else if (running) {
    const others = liveHolders(home.leases).filter(({ pid }) => pid !== process.pid);
    if (others.length > 0)
      throw new AppError(
        'conflict',
        `Neo4j ${running.version} of this home is used by process ${others.map(({ pid }) => pid).join(', ')}: ` +
          `stop that first, or ask for the same version instead of ${version}`,
      );
  }
  if (running) await server.stop(running);
  return server.start(signal);
}
