import { readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { BrokenFileError, fileBytes } from './file-bytes.ts';
import { insteadOf } from './instead-of.ts';

/** What stands at a path, as far as it must be known to tell which source it is. */
export interface Found {
  readonly path: string;
  /** Its own name, as messages use it. */
  readonly name: string;
  /** Names of what a folder holds, sorted, without what systems leave there; undefined for a file. */
  readonly entries: readonly string[] | undefined;
  /** Bytes on disk of a file; 0 for a folder. */
  readonly bytes: number;
  /** The beginning of a file, unpacked: what its first piece holds, 256 KiB at most; empty for a folder. */
  beginning(): Promise<Buffer>;
  /** What a file is instead of data, with what to do; undefined for a folder, and when nothing speaks against it. */
  instead(): Promise<string | undefined>;
}

const NETWORK = /\.(gexf|graphml|gml)$/i;

/** Files that systems and programs leave in folders: nobody put them there as data. */
const LEFT_BY_SYSTEMS = /^(\..*|__MACOSX|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

export function isLeftBySystems(name: string): boolean {
  return LEFT_BY_SYSTEMS.test(name);
}

/** Looks at what stands at a path, under a name of its own where it lies under another. A pipe, a device or a circle of links is told as what it is. */
export async function findAt(path: string, name = basename(resolve(path))): Promise<Found> {
  const told = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'ENOENT');
  if (typeof told === 'string')
    throw new AppError(told === 'ENOENT' ? 'not-found' : 'bad-input', unreachable(path, told));
  if (!told.isFile() && !told.isDirectory())
    throw new AppError('bad-input', `${path} is a pipe or a device: give a file or a folder to import`);
  const isFolder = told.isDirectory();
  let beginning: Promise<Buffer> | undefined;
  const first = () => (beginning ??= isFolder ? Promise.resolve(Buffer.alloc(0)) : firstPiece(path));
  return {
    path,
    name,
    entries: isFolder ? (await readdir(path)).filter((entry) => !isLeftBySystems(entry)).sort() : undefined,
    bytes: isFolder ? 0 : told.size,
    beginning: first,
    async instead() {
      if (isFolder) return undefined;
      // A community file may hold nothing: a graph without records is exported so.
      if (told.size === 0 && !/\.(ndjson|jsonl)$/i.test(name))
        return 'the file is empty: give one that holds something';
      return NETWORK.test(name) ? `the file is a network: maillon network import ${name}` : insteadOf(await first());
    },
  };
}

async function firstPiece(path: string): Promise<Buffer> {
  try {
    for await (const piece of fileBytes(path, () => {})) return piece;
  } catch (error) {
    // Whoever reads it whole says so, and where.
    if (!(error instanceof BrokenFileError)) throw error;
  }
  return Buffer.alloc(0);
}

function unreachable(path: string, code: string): string {
  if (code === 'ENOENT') return `${path} does not exist: give a file or a folder to import`;
  if (code === 'ELOOP') return `${path} is a circle of links: give the file or folder itself`;
  if (code === 'EACCES') return `${path} may not be read: check its rights`;
  if (code === 'ENOTDIR') return `${path} does not exist: a part of it is a file, no folder`;
  return `${path} cannot be read (${code}): give a file or a folder to import`;
}
