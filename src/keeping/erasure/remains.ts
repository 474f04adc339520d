import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is still to be done once somebody was erased, so that nothing of them is left on a disk:
 *
 * - `compact` the managed engine's files are to be written anew
 * - `docker` those of the engine in Docker are to be made anew, from a backup
 * - `remote` so is the database of a server elsewhere
 * - `backups` backups of the home hold them still
 */
export const REMAINS = ['compact', 'docker', 'remote', 'backups'] as const;
export type Remains = (typeof REMAINS)[number];

/** The files of the engine, where they are in our hands. */
export interface EngineFiles {
  /** Since when they may hold what was deleted, ISO 8601; null when they hold nothing of it. */
  due(): string | null;
  /** Notes that something is deleted; before it is. */
  noteDue(): void;
  /** Whether they are being written anew: nobody is answered meanwhile. */
  isAtIt(): boolean;
  /** Writes them anew, behind the answer; nothing is begun while it is at it already. */
  writeAnew(): void;
}

export const backupFolder = (home: string): string => join(home, 'backups');

/** Backups of this home, oldest first. */
export function backupsOf(home: string): string[] {
  const folder = backupFolder(home);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.gz(\.part)?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
