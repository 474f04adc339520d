import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { type Found, findAt } from '../reading/found.ts';
import type { SourceReader } from '../reading/source.ts';
import { REJECTS } from '../reading/source-name.ts';
import { isMapping, isTable, sourceOf, tablesIn } from './tables/open-tables.ts';

/** Files that other sources read: a folder with one of them is no folder of tables alone. */
const OTHERS = /\.(ndjson|jsonl|json|xml|zip|mbox|eml|pdf|docx|odt|pptx|md|html?|ttl|nt|rdf|ics)(\.gz)?$/i;
/** What lies beside tables to say what they are. */
const ABOUT = /^(readme|licen[cs]e|lisez-?moi|lees-?mij)\b/i;

/** Tables of records of one type each, which their names say: one of them, or a folder of them. */
export const tables: SourceReader = {
  kind: 'folder',
  about: 'tables with one type of record each (members.csv, topics.tsv, a spreadsheet .xlsx, .xls or .ods)',
  takes: async (found) =>
    found.entries === undefined ? isTable(found.name) : await isFolderOfTables(found, found.entries),
  isReadTogether: isTable,
  async open(found) {
    if (found.entries === undefined) return sourceOf(found, [await tablesIn(found)], []);
    const parts: Found[] = [];
    const passedOver: string[] = [];
    for (const entry of found.entries) {
      if (isMapping(entry) || REJECTS.test(entry)) continue;
      const part = await findAt(join(found.path, entry));
      const instead = await part.instead();
      if (instead === undefined && isTable(entry)) parts.push(part);
      else passedOver.push(instead === undefined ? entry : `${entry} (${instead})`);
    }
    const told = passedOver.length > 0 ? [`passed over, for no source reads them: ${passedOver.join(', ')}`] : [];
    if (parts.length === 0)
      throw new AppError('bad-input', `${found.path} holds no table that can be read: ${told.join()}`);
    const known = await Promise.all(parts.map((part) => tablesIn(part)));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    return sourceOf({ ...found, bytes }, known, told);
  },
};

async function isFolderOfTables({ path }: Found, entries: readonly string[]): Promise<boolean> {
  if (!entries.some(isTable)) return false;
  for (const entry of entries) {
    if (isTable(entry) || ABOUT.test(entry) || isMapping(entry) || REJECTS.test(entry)) continue;
    if (OTHERS.test(entry) || (await findAt(join(path, entry))).entries !== undefined) return false;
  }
  return true;
}
