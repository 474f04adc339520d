import { join } from 'node:path';
import { type Found, findAt } from '../reading/found.ts';
import type { CommunitySource, SourceReader } from '../reading/source.ts';
import { REJECTS, sourceName } from '../reading/source-name.ts';
import { delimitedTable } from './tables/delimited.ts';
import { type KnownTable, TableRecords } from './tables/table-records.ts';
import { typeOfName } from './tables/table-type.ts';
import { openWorkbook } from './tables/workbook.ts';

const DELIMITED = /\.(csv|tsv|tab|txt)(\.gz)?$/i;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** Names that spreadsheets give to sheets which nobody named. */
const UNNAMED_SHEET = /^(sheet|feuil|feuille|blad|werkblad|tabelle)[ _.-]*\d*$/i;
/** A text that is no table unless its name says of what. */
const PLAIN_TEXT = /\.txt(\.gz)?$/i;
const MAPPING = /\.mapping\.json$/i;
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
    const passedOver = found.entries.filter((entry) => !isTable(entry) && !MAPPING.test(entry) && !REJECTS.test(entry));
    const known = await Promise.all(parts.map(tablesIn));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    const told = passedOver.length > 0 ? [`passed over, for no source reads them: ${passedOver.join(', ')}`] : [];
    return sourceOf({ ...found, bytes }, known, told);
  },
};

function isTable(name: string): boolean {
  if (WORKBOOK.test(name)) return true;
  if (REJECTS.test(name) || !DELIMITED.test(name)) return false;
  return !PLAIN_TEXT.test(name) || typeOfName(bare(name)) !== undefined;
}

function isFolderOfTables(entries: readonly string[]): boolean {
  const others = entries.some((entry) => OTHERS.test(entry) && !MAPPING.test(entry) && !REJECTS.test(entry));
  return !others && entries.some(isTable);
}

function bare(name: string): string {
  return name.replace(DELIMITED, '').replace(WORKBOOK, '');
}

/** The tables of one file, and what of it was passed over, in words. */
interface TablesOf {
  readonly known: readonly KnownTable[];
  readonly told: readonly string[];
}

async function tablesIn(found: Found): Promise<TablesOf> {
  const { path, name } = found;
  const ofFile = typeOfName(bare(name));
  if (!WORKBOOK.test(name)) return { known: [{ table: delimitedTable(path, name, ofFile) }], told: [] };
  const { sheets, told } = await openWorkbook(
    path,
    name,
    found.bytes,
    (sheet) => typeOfName(sheet) ?? (UNNAMED_SHEET.test(sheet) ? ofFile : undefined),
  );
  // What a single sheet is called matters less than what its file is.
  const [only, ...others] = sheets;
  if (only !== undefined && others.length === 0)
    return { known: [{ table: { ...only, type: only.type ?? ofFile } }], told };
  const typed = sheets.filter(({ type }) => type !== undefined);
  if (typed.length === 0) return { known: sheets.map((table) => ({ table })), told };
  const untyped = sheets.filter(({ type }) => type === undefined);
  const passedOver = untyped.map((table) => `${table.name}: the name says no type of record: it was passed over`);
  return { known: typed.map((table) => ({ table })), told: [...told, ...passedOver] };
}

function sourceOf({ path, bytes }: Found, parts: readonly TablesOf[], told: readonly string[]): CommunitySource {
  const records = new TableRecords(parts.flatMap(({ known }) => known));
  return {
    kind: 'folder',
    name: sourceName(path),
    isPart: false,
    bytes,
    told: () => [...parts.flatMap((part) => part.told), ...records.told(), ...told],
    items: (onBytes) => records.items(onBytes),
  };
}
