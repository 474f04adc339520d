import { basename, resolve } from 'node:path';

/** Endings of a file of records that was set aside. */
export const REJECTS = /\.rejects\.(ndjson(\.gz)?|txt)$/i;

/** Name of a file or folder without what says how it is written. */
export function sourceName(path: string): string {
  return basename(resolve(path)).replace(/(\.rejects)?(\.[a-z]{2,7})?(\.gz)?$/i, '') || 'community';
}
