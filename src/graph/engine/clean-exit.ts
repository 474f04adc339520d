/** What must not outlive this process. */
export interface Cleaner {
  /** The orderly way, when there is time. */
  close(): Promise<void>;
  /** The last moment of the process: only what needs no waiting. */
  closeNow(): void;
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof SIGNALS;

const cleaners = new Set<Cleaner>();

/**
 * Closes what is registered when the process ends in any way that can be noticed. Where the program has a signal handler
 * of its own, closing in order is that handler's affair; without one, ours closes and ends the process.
 */
export function closeWithProcess(cleaner: Cleaner): void {
  if (cleaners.size === 0) {
    process.on('exit', onExit);
    for (const signal of Object.keys(SIGNALS) as Signal[]) process.on(signal, onSignal);
  }
  cleaners.add(cleaner);
}

export function forget(cleaner: Cleaner): void {
  if (!cleaners.delete(cleaner) || cleaners.size > 0) return;
  process.off('exit', onExit);
  for (const signal of Object.keys(SIGNALS) as Signal[]) process.off(signal, onSignal);
}

function onExit(): void {
  for (const cleaner of cleaners) cleaner.closeNow();
}

async function onSignal(signal: NodeJS.Signals): Promise<void> {
  if (process.listenerCount(signal) > 1) return;
  await Promise.allSettled([...cleaners].map((cleaner) => cleaner.close()));
  process.exit(128 + SIGNALS[signal as Signal]);
}
