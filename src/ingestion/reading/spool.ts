import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileLines } from './file-lines.ts';
import type { CommunitySource, SourceItem } from './source.ts';

/**
 * A source that is dear to read, read once: what it gave is kept in a file of our own, for its owner alone, until it is closed.
 * A reading that was given up is begun anew.
 */
export function spooled(source: CommunitySource): CommunitySource {
  let folder: string | undefined;
  let isWhole = false;
  const remove = async (): Promise<void> => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    folder = undefined;
    isWhole = false;
  };
  return {
    ...source,
    async *items(onBytes) {
      if (isWhole && folder !== undefined) return yield* keptItems(join(folder, 'items.ndjson'));
      await remove();
      folder = await mkdtemp(join(tmpdir(), 'maillon-import-'));
      const file = createWriteStream(join(folder, 'items.ndjson'), { mode: 0o600 });
      try {
        for await (const items of source.items(onBytes)) {
          for (const { place, value, fault, warnings, bytes, original } of items)
            file.write(`${JSON.stringify({ place, value, fault, warnings, bytes, original: String(original()) })}\n`);
          yield items;
        }
        isWhole = true;
      } finally {
        file.end();
        await finished(file);
      }
    },
    async close() {
      await remove();
      await source.close?.();
    },
  };
}

async function* keptItems(path: string): AsyncGenerator<readonly SourceItem[]> {
  for await (const lines of fileLines(path, () => {}))
    yield lines.map(({ bytes }) => {
      const { original, ...item } = JSON.parse(bytes.toString('utf8')) as Omit<SourceItem, 'original'> & {
        readonly original: string;
      };
      return { ...item, original: () => original };
    });
}
