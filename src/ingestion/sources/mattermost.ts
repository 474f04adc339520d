import { join } from 'node:path';
import { broken } from '../reading/broken.ts';
import { Counted } from '../reading/counted.ts';
import { type Found, findAt } from '../reading/found.ts';
import { jsonValues } from '../reading/json-values.ts';
import { madeItem } from '../reading/made-item.ts';
import type { CommunitySource, SourceItem, SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { ServerRecords } from './mattermost/server-records.ts';

const EXPORT = /\.jsonl?(\.gz)?$/i;

/** A bulk export of a Mattermost server: one object a line, its version first. */
export const mattermost: SourceReader = {
  kind: 'chat',
  about: 'a Mattermost bulk export (.jsonl, or the zip with it)',
  takes: async (found) => (await exportIn(found)) !== undefined,
  async open(found) {
    const file = await exportIn(found);
    return openServer(file ?? found, sourceName(found.name));
  },
};

/** The export itself: the file, or the one beside its attachments. */
async function exportIn(found: Found): Promise<Found | undefined> {
  if (found.entries === undefined) return (await isExport(found)) ? found : undefined;
  for (const entry of found.entries.filter((one) => EXPORT.test(one))) {
    const inner = await findAt(join(found.path, entry));
    if (await isExport(inner)) return inner;
  }
  return undefined;
}

async function isExport(found: Found): Promise<boolean> {
  if (found.entries !== undefined || !EXPORT.test(found.name)) return false;
  const beginning = (await found.beginning()).toString('utf8', 0, 1_000);
  return (
    /^\s*\{\s*"type"\s*:\s*"version"\s*,\s*"version"\s*:/.test(beginning.replace(/^\ufeff/, '')) ||
    /^\s*\{"version"\s*:\s*\d+,.*"type"\s*:\s*"version"/.test(beginning)
  );
}

function openServer({ path, name: file, bytes }: Found, name: string): CommunitySource {
  let passedOver = new Counted();
  return {
    kind: 'chat',
    name,
    // What is no longer in a later export may have been left out of it: a month, a channel.
    isPart: true,
    bytes,
    told: () => [
      ...passedOver.told(),
      'not in it: which answers were accepted; reactions are no votes and were passed over',
    ],
    async *items(onBytes) {
      passedOver = new Counted();
      const records = new ServerRecords(name, passedOver);
      yield [madeItem({ file, line: 1 }, { type: 'community', id: name, name })];
      for await (const values of jsonValues(path, onBytes)) {
        yield values.flatMap(({ line, value, fault }): SourceItem | SourceItem[] => {
          if (fault !== undefined) return broken(file, line, fault.code, fault.message);
          return records.line(value).map((made) => madeItem({ file, line }, made));
        });
      }
    },
  };
}
