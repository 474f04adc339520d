import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { SOURCES } from '../sources/index.ts';
import { type Found, findAt } from './found.ts';
import type { CommunitySource, SourceReader } from './source.ts';
import { REJECTS, sourceName } from './source-name.ts';

/** Finds out what stands at a path and opens it as the first of the sources that reads it. */
export async function openSource(path: string): Promise<CommunitySource> {
  const found = await findAt(path);
  const reader = await readerOf(found);
  if (reader !== undefined) return reader.open(found);
  if (found.entries !== undefined) return openFolder(found, found.entries);
  throw new AppError('bad-input', `${path} is nothing that can be imported: ${expected()}`);
}

async function readerOf(found: Found): Promise<SourceReader | undefined> {
  for (const reader of SOURCES) if (await reader.takes(found)) return reader;
  return undefined;
}

/** A folder that is no source as a whole: every file in it that one of the sources reads, one after the other. */
async function openFolder(folder: Found, entries: readonly string[]): Promise<CommunitySource> {
  const parts: CommunitySource[] = [];
  const passedOver: string[] = [];
  for (const entry of entries) {
    const found = await findAt(join(folder.path, entry));
    const reader = found.entries === undefined && !isRejects(found) ? await readerOf(found) : undefined;
    if (reader !== undefined) parts.push(await reader.open(found));
    else if (!isRejects(found)) passedOver.push(entry);
  }
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
  };
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
