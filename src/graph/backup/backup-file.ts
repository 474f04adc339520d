import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { AppError } from '../../domain/index.ts';
import type { WrittenProperties } from './property-values.ts';

/** First line of a backup. */
export interface BackupHeader {
  readonly maillon: 'backup';
  /** Version of the format. */
  readonly format: number;
  /** Number of the last migration that the graph had. */
  readonly schema: number;
  readonly made: string;
}

/** A node or relation of a backup; the first element tells which. */
export type BackupLine =
  | readonly ['n', key: string, labels: readonly string[], properties: WrittenProperties]
  | readonly ['r', from: string, to: string, type: string, properties: WrittenProperties];

/** Last line of a backup: without it, it is not whole. */
export interface BackupEnd {
  readonly end: true;
  readonly nodes: number;
  readonly relations: number;
  /** Of all lines before, unpacked. */
  readonly sha256: string;
}

export const FORMAT = 1;

/**
 * Writes a backup, packed, readable by its owner alone. It gets its name once it is whole and on the disk. `lines` counts
 * nothing; the end is told from what went by.
 */
export async function writeBackupFile(
  path: string,
  header: BackupHeader,
  things: AsyncIterable<readonly BackupLine[]>,
): Promise<BackupEnd> {
  const hash = createHash('sha256');
  let nodes = 0;
  let relations = 0;
  let end: BackupEnd | undefined;
  const text = async function* (): AsyncGenerator<string> {
    const first = `${JSON.stringify(header)}\n`;
    hash.update(first);
    yield first;
    for await (const some of things) {
      for (const [kind] of some) kind === 'n' ? nodes++ : relations++;
      const lines = some.map((line) => `${JSON.stringify(line)}\n`).join('');
      hash.update(lines);
      yield lines;
    }
    end = { end: true, nodes, relations, sha256: hash.digest('hex') };
    yield `${JSON.stringify(end)}\n`;
  };
  const unfinished = `${path}.part`;
  try {
    await rm(unfinished, { force: true });
    const file = createWriteStream(unfinished, { mode: 0o600 });
    await pipeline(Readable.from(text(), { objectMode: false }), createGzip(), file);
    const written = await open(unfinished, 'r+');
    await written.sync();
    await written.close();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw fileError(error, path);
  }
  if (end === undefined) throw new AppError('internal', 'a backup ended without its end');
  return end;
}

/** Reads a backup through and says what it holds; refuses one that is none, broken, cut short or of a newer format. */
export async function checkBackupFile(
  path: string,
): Promise<{ readonly header: BackupHeader; readonly end: BackupEnd }> {
  const hash = createHash('sha256');
  let header: BackupHeader | undefined;
  let end: BackupEnd | undefined;
  let nodes = 0;
  let relations = 0;
  try {
    for await (const line of linesOf(path)) {
      if (end !== undefined) throw broken(path, 'something stands after its end');
      if (header === undefined) header = readHeader(line, path);
      else if (line.startsWith('{')) {
        end = JSON.parse(line) as BackupEnd;
        continue;
      } else line.startsWith('["n"') ? nodes++ : relations++;
      hash.update(line).update('\n');
    }
  } catch (error) {
    throw fileError(error, path);
  }
  if (header === undefined || end === undefined) throw broken(path, 'its end is missing: it was cut short');
  if (end.nodes !== nodes || end.relations !== relations || end.sha256 !== hash.digest('hex'))
    throw broken(path, 'its contents are not those that were written');
  return { header, end };
}

/** The nodes, then the relations, one by one; for a file that was checked. */
export async function* readBackupFile(path: string): AsyncGenerator<BackupLine> {
  for await (const line of linesOf(path)) if (line.startsWith('[')) yield JSON.parse(line) as BackupLine;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const file = createReadStream(path);
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  let pieces: string[] = [];
  const decoder = new TextDecoder();
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, part] of parts.entries()) {
      pieces.push(part);
      if (at === parts.length - 1) break;
      yield pieces.join('');
      pieces = [];
    }
  }
  if (pieces.some((piece) => piece !== '')) throw broken(path, 'its last line is cut short');
}

function readHeader(line: string, path: string): BackupHeader {
  let header: Partial<BackupHeader> | undefined;
  try {
    header = JSON.parse(line) as Partial<BackupHeader>;
  } catch {
    header = undefined;
  }
  if (header?.maillon !== 'backup' || typeof header.schema !== 'number' || typeof header.format !== 'number')
    throw broken(path, 'it is no backup that "maillon backup" wrote');
  if (header.format > FORMAT)
    throw new AppError('conflict', `${path}: a newer Maillon wrote this backup: update Maillon, then restore it`);
  return header as BackupHeader;
}

const broken = (path: string, why: string): AppError =>
  new AppError('bad-input', `${path} cannot be restored: ${why}; use another backup`);

function fileError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new AppError('not-found', `${path}: there is no such file or folder`, { cause: error });
  if (code === 'ENOSPC')
    return new AppError('unavailable', `${path}: the disk is full: make room, then do it again`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR' || code === 'ENOTDIR')
    return new AppError('bad-input', `${path}: it cannot be read or written (${code}): give another`, { cause: error });
  if (code.startsWith('Z_') || error instanceof SyntaxError)
    return broken(path, 'it is not packed as a backup is, or cut short');
  return error;
}
