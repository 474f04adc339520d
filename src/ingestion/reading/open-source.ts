import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { SOURCES } from '../sources/index.ts';
import { type Found, findAt } from './found.ts';
import type { CommunitySource, SourceReader } from './source.ts';
import { REJECTS, sourceName } from './source-name.ts';
import { unpack } from './unpack.ts';

/** Finds out what stands at a path and opens it as the first of the sources that reads it. A zip is its folder. */
export async function openSource(path: string, name?: string): Promise<CommunitySource> {
  const found = await findAt(path, name);
  const source = await openFound(found);
  if (source !== undefined) return source;
  if (found.entries !== undefined) return openFolder(found, found.entries);
  throw await unknown(found);
}

/** Refuses what no source reads, by its name and its beginning alone; gives which reads it, where it is no packed folder. */
export async function readerFor(found: Found): Promise<SourceReader | undefined> {
  const beginning = await found.beginning();
  if (isZip(found, beginning)) return undefined;
  const reader = (await found.instead()) === undefined ? await readerOf(found) : undefined;
  if (reader === undefined) throw await unknown(found);
  return reader;
}

async function unknown(found: Found): Promise<AppError> {
  return new AppError(
    'bad-input',
    `${found.path}: ${(await found.instead()) ?? `nothing that can be imported: ${expected()}`}`,
  );
}

/** Opens what one of the sources reads, a packed folder included; undefined for everything else. */
async function openFound(found: Found): Promise<CommunitySource | undefined> {
  const beginning = await found.beginning();
  if (isZip(found, beginning)) return openZip(found);
  const isData = (await found.instead()) === undefined;
  const reader = isData ? await readerOf(found) : undefined;
  return reader?.open(found);
}

async function readerOf(found: Found): Promise<SourceReader | undefined> {
  for (const reader of SOURCES) if (await reader.takes(found)) return reader;
  return undefined;
}

function isZip({ name }: Found, beginning: Buffer): boolean {
  return /\.zip$/i.test(name) && beginning.toString('latin1', 0, 2) === 'PK';
}

/** The folder that a zip was made of; it is gone once the source is closed. */
async function openZip(zip: Found): Promise<CommunitySource> {
  const { folder, remove } = await unpack(zip.path, undefined, sourceName(zip.name));
  try {
    const source = await openSource(folder);
    const close = async () => {
      await source.close?.();
      await remove();
    };
    return { ...source, close };
  } catch (error) {
    await remove();
    if (error instanceof AppError) throw new AppError(error.code, error.message.replace(folder, zip.path));
    throw error;
  }
}

/** A folder that is no source as a whole: every file in it that one of the sources reads, one after the other. */
async function openFolder(folder: Found, entries: readonly string[]): Promise<CommunitySource> {
  const parts: CommunitySource[] = [];
  const passedOver: string[] = [];
  const folders: string[] = [];
  const joined = await openTogether(folder, entries);
  for (const entry of entries) {
    if (joined.entries.includes(entry)) {
      if (entry === joined.entries[0]) parts.push(...joined.parts);
      continue;
    }
    const found = await findAt(join(folder.path, entry));
    const part = isRejects(found) ? undefined : await openFound(found);
    if (part !== undefined) parts.push(part);
    else if (!isRejects(found)) passedOver.push(await toldOf(found));
    if (found.entries !== undefined && part === undefined) folders.push(found.path);
  }
  const [only, ...others] = folders;
  if (parts.length === 0 && only !== undefined && others.length === 0) return openSource(only);
  if (parts.length === 0) throw new AppError('bad-input', `${folder.path} holds nothing to import: ${expected()}`);
  return {
    kind: 'folder',
    name: sourceName(folder.path),
    isPart: false,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    told: () => [
      ...parts.flatMap((part) => part.told?.() ?? []),
      ...(passedOver.length > 0 ? [`passed over, for no source reads them: ${shortList(passedOver)}`] : []),
    ],
    async *items(onBytes) {
      for (const part of parts) yield* part.items(onBytes);
    },
    async close() {
      for (const part of parts) await part.close?.();
    },
  };
}

/** Files of a folder that are read as one, for they name each other. */
async function openTogether(
  folder: Found,
  entries: readonly string[],
): Promise<{ readonly entries: readonly string[]; readonly parts: readonly CommunitySource[] }> {
  for (const reader of SOURCES) {
    const together = entries.filter((entry) => reader.isReadTogether?.(entry));
    if (together.length < 2) continue;
    return { entries: together, parts: [await reader.open({ ...folder, entries: together })] };
  }
  return { entries: [], parts: [] };
}

/** The name of a file that is passed over, with what it is where that is known. */
async function toldOf(found: Found): Promise<string> {
  const instead = await found.instead();
  return instead === undefined ? found.name : `${found.name} (${instead})`;
}

function expected(): string {
  return `expected ${SOURCES.map(({ about }) => about).join('; ')}`;
}

const NAMED = 10;

function shortList(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A file of records that was set aside: handed back for correction, no part of a folder's community. */
function isRejects(found: Found): boolean {
  return REJECTS.test(found.name);
}
