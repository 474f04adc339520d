import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineHome } from './engine-home.ts';
import { liveHolders } from './leases.ts';
import { readJson, writeWhole } from './small-files.ts';

interface Due {
  /** When something was deleted first that may stand in the files still, ISO 8601. */
  readonly since: string;
  /** Another each time that something is deleted: what was deleted meanwhile stays due. */
  readonly id: string;
}

const pathIn = (home: string): string => join(engineHome(home).neo4j, 'compaction-due.json');

/** Notes that something is deleted whose traces must not stay in the files of the managed engine. Before it is done. */
export function noteCompactionDue(home: string): void {
  mkdirSync(engineHome(home).neo4j, { recursive: true, mode: 0o700 });
  const since = compactionDue(home) ?? new Date().toISOString();
  writeWhole(pathIn(home), JSON.stringify({ since, id: randomUUID() } satisfies Due));
}

/** Since when the files may hold what was deleted, ISO 8601; null when they hold nothing of it. */
export const compactionDue = (home: string): string | null => readJson<Due>(pathIn(home))?.since ?? null;

/** What is due now; handed to `settleDue` once the files were written anew. */
export const dueNow = (home: string): string | undefined => readJson<Due>(pathIn(home))?.id;

/** Nothing is due any more, unless something was deleted after `due` was read. */
export function settleDue(home: string, due: string | undefined): void {
  if (due !== undefined && dueNow(home) === due) rmSync(pathIn(home), { force: true });
}

/** Processes that use the managed engine of a home now. */
export const engineUsers = (home: string): number[] => liveHolders(engineHome(home).leases).map(({ pid }) => pid);
