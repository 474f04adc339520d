import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { openDump } from './stack-exchange/open-dump.ts';

const POSTS = /^Posts\.xml(\.gz)?$/i;

/** A folder of Stack Exchange's own XML, or its posts, which stand for the folder that they are in. */
export const stackExchange: SourceReader = {
  kind: 'stack-exchange',
  about: 'a folder with the Posts.xml of a Stack Exchange dump',
  takes: ({ name, entries }) => (entries ?? [name]).some((entry) => POSTS.test(entry)),
  async open({ path, entries }) {
    const folder = entries === undefined ? dirname(resolve(path)) : path;
    return openDump(folder, sourceName(folder), entries ?? (await readdir(folder)));
  },
};
