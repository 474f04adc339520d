import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../domain/index.ts';
import type { Found } from '../../reading/found.ts';
import type { CommunitySource } from '../../reading/source.ts';
import { REJECTS, sourceName } from '../../reading/source-name.ts';
import { showValue } from '../../record/fault.ts';
import { delimitedTable } from './delimited.ts';
import { type Mapping, mappedColumns, readMapping } from './mapping/mapping.ts';
import type { Table } from './table.ts';
import { type KnownTable, TableRecords } from './table-records.ts';
import { typeOfName } from './table-type.ts';
import { openWorkbook } from './workbook.ts';

const DELIMITED = /\.(csv|tsv|tab|txt)(\.gz)?$/i;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** Names that spreadsheets give to sheets which nobody named. */
const UNNAMED_SHEET = /^(sheet|feuil|feuille|blad|werkblad|tabelle)[ _.-]*\d*$/i;
/** A text that is no table unless its name says of what. */
const PLAIN_TEXT = /\.txt(\.gz)?$/i;
const MAPPING = /\.mapping\.json$/i;
export function isTable(name: string): boolean {
  if (WORKBOOK.test(name)) return true;
  if (REJECTS.test(name) || !DELIMITED.test(name)) return false;
  return !PLAIN_TEXT.test(name) || typeOfName(bare(name)) !== undefined;
}

/** Whether a file says what the columns of a table are. */
export function isMapping(name: string): boolean {
  return MAPPING.test(name);
}

/** Where the mapping of a table stands, if it has one: beside it. */
export function mappingBeside(path: string): string {
  return join(dirname(path), `${bare(basename(path))}.mapping.json`);
}

/** The sheets of a file, or the one table that it is. */
export async function sheetsOf({
  path,
  name,
  bytes,
}: Found): Promise<{ sheets: readonly Table[]; told: readonly string[] }> {
  const ofFile = typeOfName(bare(name));
  if (!WORKBOOK.test(name)) return { sheets: [delimitedTable(path, name, ofFile)], told: [] };
  const { sheets, told } = await openWorkbook(
    path,
    name,
    bytes,
    (sheet) => typeOfName(sheet) ?? (UNNAMED_SHEET.test(sheet) ? ofFile : undefined),
  );
  // What a single sheet is called matters less than what its file is.
  const [only, ...others] = sheets;
  const isAlone = only !== undefined && others.length === 0;
  return { sheets: isAlone ? [{ ...only, type: only.type ?? ofFile }] : sheets, told };
}

function bare(name: string): string {
  return name.replace(DELIMITED, '').replace(WORKBOOK, '');
}

/** The tables of one file, and what of it was passed over, in words. */
export interface TablesOf {
  readonly known: readonly KnownTable[];
  readonly told: readonly string[];
}

/** Opens the tables of a file: by the mapping that is given or stands beside it, else by names and headings. */
export async function tablesIn(found: Found, given?: string): Promise<TablesOf> {
  const { sheets, told } = await sheetsOf(found);
  const beside = mappingBeside(found.path);
  const file = given ?? (existsSync(beside) ? beside : undefined);
  if (file !== undefined) return byMapping(await readMapping(file), nameOf(file, found), sheets, told);
  const typed = sheets.filter(({ type }) => type !== undefined);
  if (typed.length === 0 || typed.length === sheets.length) return { known: sheets.map((table) => ({ table })), told };
  const untyped = sheets.filter(({ type }) => type === undefined);
  const passedOver = untyped.map((table) => `${table.name}: the name says no type of record: it was passed over`);
  return { known: typed.map((table) => ({ table })), told: [...told, ...passedOver] };
}

/** What a mapping is called: after its table where it stands beside it. */
function nameOf(file: string, { path, name }: Found): string {
  return basename(file === mappingBeside(path) ? mappingBeside(name) : file);
}

function byMapping(mapping: Mapping, file: string, sheets: readonly Table[], told: readonly string[]): TablesOf {
  const meant = mapping.sheet;
  const table = meant === undefined ? sheets[0] : sheets.find(({ name }) => name.endsWith(`#${meant}`));
  if (table === undefined)
    throw new AppError(
      'bad-input',
      `${file} names the sheet ${showValue(meant)}, which is not there: correct the name`,
    );
  const columnsOf = (headings: readonly string[]) => mappedColumns(mapping, headings, table.name);
  const others = sheets
    .filter((sheet) => sheet !== table)
    .map(({ name }) => `${name}: passed over, for the mapping is of another`);
  return {
    known: [{ table, known: { type: 'member', columnsOf } }],
    told: [...told, `${table.name}: its columns are read as ${file} says`, ...others],
  };
}

/** The tables of one or several files as one source. */
export function sourceOf({ name, bytes }: Found, parts: readonly TablesOf[], told: readonly string[]): CommunitySource {
  const records = new TableRecords(parts.flatMap(({ known }) => known));
  return {
    kind: 'folder',
    name: sourceName(name),
    isPart: false,
    bytes,
    told: () => [...parts.flatMap((part) => part.told), ...records.told(), ...told],
    items: (onBytes) => records.items(onBytes),
  };
}
