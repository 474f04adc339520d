import { join } from 'node:path';
import type { ImportFile, ImportWork } from './import-file.ts';
import { type LookedAt, tableTold } from './look-at-file.ts';
import type { LyingFile } from './upload-folder.ts';

/** A file that somebody brought, as it stands. */
export interface BroughtFile {
  readonly lying: LyingFile;
  readonly name: string;
  /** Id of the account of whoever brought it. */
  readonly by: string;
  readonly brought: Date;
  readonly isHere: boolean;
  readonly looked: LookedAt | null;
  readonly work: ImportWork | null;
  readonly hasRejects: boolean;
}

/** A file as the doors tell it; `keptFor` is how many milliseconds it stays. */
export function fileTold(file: BroughtFile, keptFor: number): ImportFile {
  const { lying, name, brought, isHere, looked, work, hasRejects } = file;
  return {
    ...{ id: lying.id, name, bytes: lying.bytes, isHere, work, hasRejects },
    brought: brought.toISOString(),
    until: new Date(brought.getTime() + keptFor).toISOString(),
    table: looked === null ? null : tableTold(looked),
  };
}

/** Where the lines lie that the import of a file set aside. */
export const rejectsAt = ({ lying }: BroughtFile): string => join(lying.folder, 'aside.rejects.ndjson');
