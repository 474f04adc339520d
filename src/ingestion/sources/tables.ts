import { join } from 'node:path';
import { type Found, findAt } from '../reading/found.ts';
import type { CommunitySource, SourceReader } from '../reading/source.ts';
import { REJECTS, sourceName } from '../reading/source-name.ts';
import { delimitedTable } from './tables/delimited.ts';
import { type KnownTable, TableRecords } from './tables/table-records.ts';
import { typeOfName } from './tables/table-type.ts';

const DELIMITED = /\.(csv|tsv|tab|txt)(\.gz)?$/i;
/** A text that is no table unless its name says of what. */
const PLAIN_TEXT = /\.txt(\.gz)?$/i;
const MAPPING = /\.mapping\.json$/i;
/** Files that other sources read: a folder with one of them is no folder of tables alone. */
const OTHERS = /\.(ndjson|jsonl|json|xml|zip|mbox|eml)(\.gz)?$/i;

/** Tables of records of one type each, which their names say: one of them, or a folder of them. */
export const tables: SourceReader = {
  kind: 'folder',
  about: 'tables with one type of record each (members.csv, topics.tsv)',
  takes: ({ name, entries }) => (entries === undefined ? isTable(name) : isFolderOfTables(entries)),
  async open(found) {
    if (found.entries === undefined) return sourceOf(found, await tablesIn(found), []);
    const parts = await Promise.all(found.entries.filter(isTable).map((entry) => findAt(join(found.path, entry))));
    const passedOver = found.entries.filter((entry) => !isTable(entry) && !MAPPING.test(entry) && !REJECTS.test(entry));
    const known = await Promise.all(parts.map(tablesIn));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    const told = passedOver.length > 0 ? [`passed over, for no source reads them: ${passedOver.join(', ')}`] : [];
    return sourceOf({ ...found, bytes }, known.flat(), told);
  },
};

function isTable(name: string): boolean {
  if (REJECTS.test(name) || !DELIMITED.test(name)) return false;
  return !PLAIN_TEXT.test(name) || typeOfName(bare(name)) !== undefined;
}

function isFolderOfTables(entries: readonly string[]): boolean {
  const others = entries.some((entry) => OTHERS.test(entry) && !MAPPING.test(entry) && !REJECTS.test(entry));
  return !others && entries.some(isTable);
}

function bare(name: string): string {
  return name.replace(DELIMITED, '');
}

async function tablesIn({ path, name }: Found): Promise<KnownTable[]> {
  return [{ table: delimitedTable(path, name, typeOfName(bare(name))) }];
}

function sourceOf({ path, bytes }: Found, known: readonly KnownTable[], told: readonly string[]): CommunitySource {
  const records = new TableRecords(known);
  return {
    kind: 'folder',
    name: sourceName(path),
    isPart: false,
    bytes,
    told: () => [...records.told(), ...told],
    items: (onBytes) => records.items(onBytes),
  };
}
