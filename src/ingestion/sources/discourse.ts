import { join } from 'node:path';
import { type Found, findAt } from '../reading/found.ts';
import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { walk } from '../reading/walk.ts';
import { openSite, USER_LIST } from './discourse/open-site.ts';

const LISTING = /^(latest|categories|site)\.json$/i;
const TOPIC = /^\d+\.json$/i;
const FOLDER_OF_TOPICS = /^(t|topics)$/i;

/** What Discourse gives: the admin's list of users, and topics as its API writes them. */
export const discourse: SourceReader = {
  kind: 'discourse',
  about: 'what Discourse gives (user-list-….csv, topics as t/ID.json; a folder of them)',
  takes: async (found) => (found.entries === undefined ? isPart(found) : isSite(found, found.entries)),
  async open({ path, name, entries, bytes }) {
    if (entries !== undefined) return openSite(sourceName(path), await walk(path));
    // A list of users is named after the minute in which it was made: its people are the same in the next one.
    const own = USER_LIST.test(name) ? 'user-list' : sourceName(name);
    return openSite(own, [{ path, name, bytes }]);
  },
};

async function isPart(found: Found): Promise<boolean> {
  if (USER_LIST.test(found.name)) return true;
  return /\.json$/i.test(found.name) && (await found.beginning()).includes('"post_stream"');
}

async function isSite(found: Found, entries: readonly string[]): Promise<boolean> {
  if (entries.some((entry) => USER_LIST.test(entry) || LISTING.test(entry))) return true;
  const topic = entries.find((entry) => TOPIC.test(entry));
  if (topic !== undefined) return isPart(await findAt(join(found.path, topic)));
  const folder = entries.find((entry) => FOLDER_OF_TOPICS.test(entry));
  if (folder === undefined) return false;
  const inner = await findAt(join(found.path, folder));
  return isSite(
    inner,
    (inner.entries ?? []).filter((entry) => TOPIC.test(entry)),
  );
}
