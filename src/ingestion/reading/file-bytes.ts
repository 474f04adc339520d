import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../domain/index.ts';

/** Hears how many bytes on disk were read since. */
export type OnBytes = (bytes: number) => void;

const CHUNK_BYTES = 256 * 1024;

/** A file that ends before it should or was damaged on its way: what came before it is good. */
export class BrokenFileError extends Error {}

/** The bytes of a file, unpacked when its name ends in `.gz`; `onBytes` hears of the bytes on disk. */
export async function* fileBytes(path: string, onBytes: OnBytes): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  file.on('data', (chunk) => onBytes(chunk.length));
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : file;
  if (stream !== file) file.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw asReadError(path, error);
  } finally {
    file.destroy();
    stream.destroy();
  }
}

function asReadError(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code.startsWith('Z_'))
    return new BrokenFileError('the compressed data is damaged or ends early', { cause: error });
  if (code === 'ENOENT') return new AppError('not-found', `${path} does not exist`, { cause: error });
  if (code === 'EACCES')
    return new AppError('bad-input', `${path} may not be read: check its rights`, { cause: error });
  return error;
}
