import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { withLock } from './file-lock.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { readJson, writeWhole } from './small-files.ts';

interface ServiceRecord extends ProcessIdentity {
  readonly address?: string | undefined;
}

/** The right to be the one service of a home. */
export interface ServiceClaim {
  /** Says where it listens, for whoever comes second. */
  announce(address: string): void;
  release(): void;
}

/** The service that runs on a home, and where it listens once it does; undefined when none runs. */
export function findService(home: string): { readonly pid: number; readonly address?: string | undefined } | undefined {
  const service = readJson<ServiceRecord>(recordIn(home));
  return service && isAlive(service) ? service : undefined;
}

/** Claims a home for this service; rejects with `conflict`, saying where the other one runs. A dead one's claim is void. */
export async function claimService(home: string, address?: string): Promise<ServiceClaim> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const record = recordIn(home);
  const own = identify(process.pid);
  const announce = (where: string | undefined) => writeWhole(record, JSON.stringify({ ...own, address: where }));
  await withLock(`${record}.lock`, async () => {
    const running = findService(home);
    if (running) throw new AppError('conflict', alreadyRuns(home, running), { details: { ...running } });
    announce(address);
  });
  return {
    announce,
    release: () => {
      if (readJson<ServiceRecord>(record)?.pid === own.pid) rmSync(record, { force: true });
    },
  };
}

function alreadyRuns(
  home: string,
  { pid, address }: { readonly pid: number; readonly address?: string | undefined },
): string {
  const where = address === undefined ? 'is starting' : `runs at ${address}`;
  return `Maillon already ${where} on ${home} (process ${pid}): use that one, stop it, or set another MAILLON_HOME`;
}

function recordIn(home: string): string {
  return join(home, 'service.json');
}
