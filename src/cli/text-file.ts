import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../domain/index.ts';

/** The text of a file in UTF-8, of at most so many bytes; what cannot be read is said with the remedy. */
export async function readTextFile(file: string, most: number): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new AppError('not-found', `${file} is no file: give one that is there`);
  if (found.size > most)
    throw new AppError('too-large', `${file} has ${found.size} bytes, over ${most}: take a part of it`);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new AppError('bad-input', `${file} cannot be read: look at who may`, { cause });
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new AppError('bad-input', `${file} is UTF-16: save it as UTF-8`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('bad-input', `${file} is not UTF-8: save it as UTF-8 (in a spreadsheet, "CSV UTF-8")`, {
      cause,
    });
  }
}
