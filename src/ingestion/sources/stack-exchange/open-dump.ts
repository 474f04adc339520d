import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { broken } from '../../reading/broken.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import { type MadeRecord, madeItem } from '../../reading/made-item.ts';
import type { CommunitySource, SourceItem } from '../../reading/source.ts';
import type { Finding } from '../../record/fault.ts';
import { DUMP_FILES, type DumpFile, type DumpFiles, type DumpIndex, indexDump } from './dump-index.ts';
import { DumpRecords } from './dump-records.ts';
import { type DumpFields, dumpRows } from './dump-rows.ts';
import { toldOfDump } from './told-of-dump.ts';

/** Files whose rows become records, in the order in which a community file has its types. */
const RECORD_FILES = ['Users', 'Tags', 'Posts', 'Comments'] as const;

/** A folder of Stack Exchange's own XML as a community; `name` is the site's and begins every id. */
export async function openDump(folder: string, name: string, entries: readonly string[]): Promise<CommunitySource> {
  const files = dumpFiles(folder, entries);
  const size = async (path: string | undefined) => (path === undefined ? 0 : (await stat(path)).size);
  const sizes = await Promise.all(RECORD_FILES.map((file) => size(files.get(file))));
  let index: DumpIndex | undefined;
  let read: DumpRecords | undefined;
  return {
    kind: 'stack-exchange',
    name,
    isPart: false,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    told: () => toldOfDump(files, index, read),
    async *items(onBytes) {
      // Both readings of an import need the index; the files do not change between them.
      index ??= await indexDump(files, () => {});
      const records = new DumpRecords(name, index);
      read = records;
      yield [madeItem({ file: basename(files.get('Posts') ?? folder), line: 1 }, records.community())];
      for (const file of DUMP_FILES) if (!isRecordFile(file)) yield brokenIn(file, files, index);
      for (const file of RECORD_FILES) yield* readRows(files.get(file), makerOf(records, file), onBytes);
    },
  };
}

/** Files by their names; those of 2009 to 2011 are called in lower case. One that is there twice is read unpacked. */
function dumpFiles(folder: string, entries: readonly string[]): DumpFiles {
  const files = new Map<DumpFile, string>();
  for (const file of DUMP_FILES) {
    for (const ending of ['.xml', '.xml.gz']) {
      const entry = entries.find((one) => one.toLowerCase() === file.toLowerCase() + ending);
      if (entry !== undefined && !files.has(file)) files.set(file, join(folder, entry));
    }
  }
  return files;
}

type RecordFile = (typeof RECORD_FILES)[number];
type Make = (fields: DumpFields) => MadeRecord[];

function isRecordFile(file: DumpFile): file is RecordFile {
  return (RECORD_FILES as readonly DumpFile[]).includes(file);
}

function makerOf(records: DumpRecords, file: RecordFile): Make {
  if (file === 'Users') return (fields) => records.members(fields);
  if (file === 'Tags') return (fields) => records.topics(fields);
  if (file === 'Posts') return (fields) => records.posts(fields);
  return (fields) => records.comments(fields);
}

function brokenIn(file: DumpFile, files: DumpFiles, index: DumpIndex): SourceItem[] {
  const name = basename(files.get(file) ?? file);
  return (index.broken.get(file) ?? []).map((place) => broken(name, place.line, 'broken-file', place.broken));
}

async function* readRows(path: string | undefined, make: Make, onBytes: OnBytes): AsyncGenerator<SourceItem[]> {
  if (path === undefined) return;
  const file = basename(path);
  for await (const rows of dumpRows(path, onBytes)) {
    yield rows.flatMap((row) =>
      row.broken === undefined
        ? make(row.fields).map((record, at) => ({
            ...madeItem({ file, line: row.line }, record),
            ...(at === 0 && row.bare.length > 0 ? { warnings: [bareSign(row.bare)] } : {}),
          }))
        : broken(file, row.line, 'broken-file', row.broken),
    );
  }
}

function bareSign(columns: readonly string[]): Finding {
  return { code: 'read-as', message: `${columns.join(', ')}: a bare & was read as it stands; write it as &amp;` };
}
