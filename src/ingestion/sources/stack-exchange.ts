import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { openDump } from './stack-exchange/open-dump.ts';

/** A folder of Stack Exchange's own XML. */
export const stackExchange: SourceReader = {
  kind: 'stack-exchange',
  about: 'a folder with the Posts.xml of a Stack Exchange dump',
  takes: ({ entries }) => entries?.some((entry) => /^Posts\.xml(\.gz)?$/i.test(entry)) ?? false,
  open: ({ path, entries }) => openDump(path, sourceName(path), entries ?? []),
};
