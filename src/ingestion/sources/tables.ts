import { join } from 'node:path';
import { findAt } from '../reading/found.ts';
import type { SourceReader } from '../reading/source.ts';
import { REJECTS } from '../reading/source-name.ts';
import { isMapping, isTable, sourceOf, tablesIn } from './tables/open-tables.ts';

/** Files that other sources read: a folder with one of them is no folder of tables alone. */
const OTHERS = /\.(ndjson|jsonl|json|xml|zip|mbox|eml)(\.gz)?$/i;

/** Tables of records of one type each, which their names say: one of them, or a folder of them. */
export const tables: SourceReader = {
  kind: 'folder',
  about: 'tables with one type of record each (members.csv, topics.tsv, a spreadsheet .xlsx, .xls or .ods)',
  takes: ({ name, entries }) => (entries === undefined ? isTable(name) : isFolderOfTables(entries)),
  async open(found) {
    if (found.entries === undefined) return sourceOf(found, [await tablesIn(found)], []);
    const parts = await Promise.all(found.entries.filter(isTable).map((entry) => findAt(join(found.path, entry))));
    const passedOver = found.entries.filter((entry) => !isTable(entry) && !isMapping(entry) && !REJECTS.test(entry));
    const known = await Promise.all(parts.map((part) => tablesIn(part)));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    const told = passedOver.length > 0 ? [`passed over, for no source reads them: ${passedOver.join(', ')}`] : [];
    return sourceOf({ ...found, bytes }, known, told);
  },
};

function isFolderOfTables(entries: readonly string[]): boolean {
  const others = entries.some((entry) => OTHERS.test(entry) && !isMapping(entry) && !REJECTS.test(entry));
  return !others && entries.some(isTable);
}
