import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { readJson, writeWhole } from './small-files.ts';

/** One process's claim on the shared engine, as a file that names it. */
export interface Lease {
  release(): void;
}

/** Says that this process uses what stands beside `folder`, until released or until the process is gone. */
export function takeLease(folder: string): Lease {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${process.pid}-${randomUUID()}.json`);
  writeWhole(file, JSON.stringify(identify(process.pid)));
  return { release: () => rmSync(file, { force: true }) };
}

/** The processes that hold a lease now; the leases of dead ones are cleared away. */
export function liveHolders(folder: string): ProcessIdentity[] {
  const holders: ProcessIdentity[] = [];
  for (const name of readNames(folder)) {
    const file = join(folder, name);
    const holder = readJson<ProcessIdentity>(file);
    if (holder && isAlive(holder)) holders.push(holder);
    else rmSync(file, { force: true });
  }
  return holders;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
