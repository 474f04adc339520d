import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftBySystems } from './found.ts';

/** A file within a folder. */
export interface WalkedFile {
  readonly path: string;
  /** Its path from the folder, with `/` between: how messages name it. */
  readonly name: string;
  readonly bytes: number;
}

const DEEPEST = 6;

/** The files of a folder and of the folders in it, in the order of their names, without what systems leave there. */
export async function walk(folder: string, prefix = '', depth = 0): Promise<WalkedFile[]> {
  const files: WalkedFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isLeftBySystems(entry.name)) continue;
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory() && depth < DEEPEST) files.push(...(await walk(path, `${name}/`, depth + 1)));
    else if (entry.isFile()) files.push({ path, name, bytes: (await stat(path)).size });
  }
  return files;
}
