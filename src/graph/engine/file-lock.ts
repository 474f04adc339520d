import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { readJson, writeIfAbsent } from './small-files.ts';

interface Holder extends ProcessIdentity {
  readonly id: string;
}

export interface LockOptions {
  /** Called once when somebody else holds the lock. */
  readonly onWait?: (holder: ProcessIdentity) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Works while no other process of this machine does the same under `path`. The lock of a dead process counts for nothing. */
export async function withLock<Result>(
  path: string,
  work: () => Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const own: Holder = { ...identify(process.pid), id: randomUUID() };
  let waited = false;
  while (!writeIfAbsent(path, JSON.stringify(own))) {
    options.signal?.throwIfAborted();
    const holder = readJson<Holder>(path);
    if (holder ? !isAlive(holder) : existsSync(path)) {
      await removeDeadLock(path, holder);
      continue;
    }
    if (holder && !waited) options.onWait?.(holder);
    waited = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    // Ours unless somebody cleared the folder meanwhile.
    if (readJson<Holder>(path)?.id === own.id) rmSync(path, { force: true });
  }
}

/**
 * Of all that find the same dead holder, one at a time removes its lock, and only while it still is that holder's:
 * otherwise the slower one would remove the lock that the quicker one has just taken.
 */
async function removeDeadLock(path: string, dead: Holder | undefined): Promise<void> {
  await withLock(`${path}.${dead?.id ?? 'unreadable'}`, async () => {
    if (readJson<Holder>(path)?.id === dead?.id) rmSync(path, { force: true });
  });
}
