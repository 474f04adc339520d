import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { AppError } from '../../domain/index.ts';
import { isLeftBySystems } from './found.ts';
import { sourceName } from './source-name.ts';

/** What a packed file may hold at most. */
export interface UnpackLimits {
  readonly entries: number;
  /** Bytes of all that is unpacked. */
  readonly bytes: number;
}

const LIMITS: UnpackLimits = { entries: 200_000, bytes: 8 * 2 ** 30 };

/** A folder that a packed file was unpacked into. */
export interface Unpacked {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Folders that are still there; what ends the process takes them along. */
const standing = new Set<string>();

function removeStanding(): void {
  for (const folder of standing) rmSync(folder, { recursive: true, force: true });
}

/**
 * Unpacks a zip into a folder that only its owner reads. Entries that would lead out of it, links and what systems leave
 * are no part of it. A zip that holds one folder and nothing else stands for that folder.
 */
export async function unpack(path: string, limits: UnpackLimits = LIMITS, name = sourceName(path)): Promise<Unpacked> {
  const home = await mkdtemp(join(tmpdir(), 'maillon-import-'));
  if (standing.size === 0) process.off('exit', removeStanding).once('exit', removeStanding);
  standing.add(home);
  const remove = async () => {
    await rm(home, { recursive: true, force: true });
    standing.delete(home);
  };
  try {
    const root = join(home, name);
    await mkdir(root);
    await writeEntries(path, root, limits);
    const [only, ...others] = await readdir(root);
    const isFolder = only !== undefined && others.length === 0 && (await stat(join(root, only))).isDirectory();
    return { folder: isFolder ? join(root, only) : root, remove };
  } catch (error) {
    await remove();
    if (error instanceof AppError) throw error;
    const leadsOut = /fileName|relative path|absolute path/.test(String(error));
    const why = leadsOut ? 'an entry leads out of its folder' : 'it is damaged; fetch it again';
    throw new AppError('bad-input', `${path} is not unpacked: ${why}`, { cause: error });
  }
}

async function writeEntries(path: string, root: string, limits: UnpackLimits): Promise<void> {
  const tooMuch = (what: string) =>
    new AppError('bad-input', `${path} is not unpacked: ${what}; unpack it yourself and give the folder`);
  const zip = await yauzl.openPromise(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
  try {
    if (zip.entryCount > limits.entries) throw tooMuch(`it holds over ${limits.entries.toLocaleString('en')} entries`);
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      const parts = entry.fileName.split('/');
      if (entry.fileName.endsWith('/') || parts.some(isLeftBySystems) || isLink(entry)) continue;
      if (entry.isEncrypted()) throw tooMuch('it has a password');
      const measure = new Transform({
        transform(piece: Buffer, _encoding, done) {
          bytes += piece.length;
          if (bytes > limits.bytes)
            done(tooMuch(`unpacked it would be over ${Math.round(limits.bytes / 2 ** 20)} MiB`));
          else done(null, piece);
        },
      });
      const file = join(root, ...parts);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(
        await zip.openReadStreamPromise(entry),
        measure,
        createWriteStream(file, { mode: 0o600, flags: 'wx' }),
      );
    }
  } finally {
    zip.close();
  }
}

const TYPE_OF_FILE = 0o170000;
const LINK = 0o120000;

function isLink(entry: yauzl.Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK;
}
