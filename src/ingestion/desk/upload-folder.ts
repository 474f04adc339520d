import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';

/** Takes the pieces of a body, one after the other; each is on disk once its promise resolves. */
export type TakePiece = (piece: Buffer) => Promise<void>;

/** A file that was brought, as it lies on disk: in a folder of its own that its owner alone reads. */
export interface LyingFile {
  readonly id: string;
  readonly folder: string;
  readonly path: string;
  readonly bytes: number;
}

/** Endings that say how a file is written: readers go by them, so they are kept. */
const ENDING = /(\.[a-z0-9]{1,8})?(\.gz)?$/i;

/** Where files lie that were brought to be imported. */
export class UploadFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Deletes all that lies here: nobody knows it any more. */
  async clear(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
  }

  /** Keeps what `write` hands on, under a name by chance; nothing of it is left when that fails. */
  async take(name: string, write: (take: TakePiece) => Promise<void>): Promise<LyingFile> {
    const id = randomUUID();
    const folder = join(this.#root, id);
    const path = join(folder, randomUUID() + (ENDING.exec(name)?.[0] ?? '').toLowerCase());
    let bytes = 0;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(path, 'wx', 0o600);
      try {
        await write(async (piece) => {
          await file.appendFile(piece);
          bytes += piece.length;
        });
      } finally {
        await file.close();
      }
      return { id, folder, path, bytes };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw asFull(error);
    }
  }

  async remove({ folder }: LyingFile): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }
}

function asFull(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new AppError(
    'unavailable',
    'the disk of MAILLON_HOME is full, so the file was not kept: make room on it, and bring the file again',
    { details: { reason: 'disk-full' }, cause: error },
  );
}
