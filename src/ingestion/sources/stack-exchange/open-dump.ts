import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { broken } from '../../reading/broken.ts';
import { BrokenFileError, type OnBytes } from '../../reading/file-bytes.ts';
import type { CommunitySource, SourceItem } from '../../reading/source.ts';
import { type XmlRow, xmlRows } from '../../reading/xml-rows.ts';
import { type DumpFiles, type DumpIndex, indexDump } from './dump-index.ts';
import { DumpRecords } from './dump-records.ts';

const FILE = /^(Posts|Users|Votes|PostLinks|Tags|Badges|Comments)\.xml(\.gz)?$/;
/** Files whose rows become records, in the order in which a community file has its types. */
const RECORD_FILES = ['Users', 'Tags', 'Posts', 'Comments'] as const;

/** A folder of Stack Exchange's own XML as a community; `name` is the site's and begins every id. */
export async function openDump(folder: string, name: string, entries: readonly string[]): Promise<CommunitySource> {
  const files: DumpFiles = new Map(
    entries.flatMap((entry): [string, string][] => {
      const file = FILE.exec(entry)?.[1];
      return file ? [[file, join(folder, entry)]] : [];
    }),
  );
  const size = async (path: string | undefined) => (path === undefined ? 0 : (await stat(path)).size);
  const sizes = await Promise.all(RECORD_FILES.map((file) => size(files.get(file))));
  let index: DumpIndex | undefined;
  return {
    kind: 'stack-exchange',
    name,
    isPart: false,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    async *items(onBytes) {
      // Both readings of an import need the index; the files do not change between them.
      try {
        index ??= await indexDump(files, () => {});
      } catch (error) {
        if (!(error instanceof BrokenFileError)) throw error;
        yield [broken(basename(folder), 1, 'broken-file', `${error.message}: fetch the dump again`)];
        return;
      }
      const records = new DumpRecords(name, index);
      yield [toItem('Posts.xml', 1, records.community())];
      for (const file of RECORD_FILES) yield* readRows(files.get(file), makerOf(records, file), onBytes);
    },
  };
}

type Make = (fields: XmlRow['fields']) => Record<string, unknown> | undefined;

function makerOf(records: DumpRecords, file: (typeof RECORD_FILES)[number]): Make {
  if (file === 'Users') return (fields) => records.member(fields);
  if (file === 'Tags') return (fields) => records.topic(fields);
  if (file === 'Posts') return (fields) => records.post(fields);
  return (fields) => records.comment(fields);
}

async function* readRows(path: string | undefined, make: Make, onBytes: OnBytes): AsyncGenerator<SourceItem[]> {
  if (path === undefined) return;
  const file = basename(path);
  for await (const rows of xmlRows(path, onBytes)) {
    yield rows.flatMap(({ line, fields }) => {
      const record = make(fields);
      return record ? toItem(file, line, record) : [];
    });
  }
}

function toItem(file: string, line: number, record: Record<string, unknown>): SourceItem {
  const original = () => JSON.stringify(record);
  const text = record['text'] ?? record['bio'];
  return { place: { file, line }, original, value: record, bytes: 200 + (typeof text === 'string' ? text.length : 0) };
}
