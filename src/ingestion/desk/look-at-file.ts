import { AppError } from '../../domain/index.ts';
import { type Found, findAt } from '../reading/found.ts';
import { readerFor } from '../reading/open-source.ts';
import { sourceName } from '../reading/source-name.ts';
import { lessen } from '../record/lessen.ts';
import { readCell } from '../sources/tables/cells.ts';
import { type ColumnUse, readHeading } from '../sources/tables/columns.ts';
import { type MappedColumn, type Mapping, mappedColumns } from '../sources/tables/mapping/mapping.ts';
import { proposeMapping } from '../sources/tables/mapping/propose-mapping.ts';
import type { Reason } from '../sources/tables/mapping/reasons.ts';
import { examplesOf, type SampledTable, sampleTable } from '../sources/tables/mapping/sample-table.ts';
import { sheetsOf } from '../sources/tables/open-tables.ts';
import { readLevel } from '../sources/tables/read-level.ts';
import type { Table } from '../sources/tables/table.ts';
import { tables } from '../sources/tables.ts';
import type { ImportColumn, ImportTable } from './import-file.ts';
import type { KeptMappings } from './kept-mappings.ts';

/** A table whose columns are to be told, with what they are taken for. */
export interface LookedAt {
  readonly sample: SampledTable;
  readonly mapping: Mapping;
  readonly from: ImportTable['from'];
  readonly source: string;
  /** Why each column is proposed, by its heading. */
  readonly because: ReadonlyMap<string, Reason>;
}

/** A spreadsheet is read in one piece, while the service answers nobody: a larger one is for the command. */
const MOST_WORKBOOK_BYTES = 5 * 2 ** 20;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** Rows that are shown, and different values of a column. */
const SHOWN_ROWS = 5;
const EXAMPLES = 3;
const POSTS = /^Posts\.xml(\.gz)?$/i;

/** Refuses what nothing can be made of, and looks at a table whose columns have to be told; null for all else. */
export async function lookAtFile(path: string, name: string, kept: KeptMappings): Promise<LookedAt | null> {
  const found = await findAt(path, name);
  if (WORKBOOK.test(name) && found.bytes > MOST_WORKBOOK_BYTES)
    throw new AppError(
      'too-large',
      `${name} has ${(found.bytes / 2 ** 20).toFixed(1)} MB, and a spreadsheet of 5 MB at most is read here: save its sheet as "CSV UTF-8", ` +
        'or use npx maillon import on the machine itself',
    );
  if (POSTS.test(name))
    throw new AppError(
      'bad-input',
      `${name}: its site is known by its folder: pack the folder as a zip, and bring that`,
    );
  if ((await readerFor(found)) !== tables || !(await isToBeTold(found))) return null;
  return await lookAtTable(found, undefined, kept);
}

/** Looks at a table, or at another sheet of the same file: as it was read the last time, else as is proposed. */
export async function lookAtTable(found: Found, sheet: string | undefined, kept: KeptMappings): Promise<LookedAt> {
  const sample = await sampleTable(found, { sheet, namedBy: 'the mapping', isCounted: true });
  const last = await kept.find(sample.headings);
  if (last !== undefined) {
    const mapping = { ...last.mapping, ...(sample.sheet === undefined ? {} : { sheet: sample.sheet }) };
    return { sample, mapping, from: 'last-time', source: last.source, because: new Map() };
  }
  const { columns, ...rest } = proposeMapping(sample);
  const mapping = { ...rest, columns: columns.map(({ because: _because, ...column }) => column) };
  const because = new Map(columns.map((column) => [column.column, column.because]));
  return { sample, mapping, from: 'proposal', source: sourceName(found.name), because };
}

/** Whether the columns of a file of tables have to be told: neither its names nor its headings say them. */
async function isToBeTold(found: Found): Promise<boolean> {
  const { sheets } = await sheetsOf(found);
  const [only, ...others] = sheets;
  if (only === undefined) return false;
  if (others.length > 0) return sheets.every(({ type }) => type === undefined);
  if (only.type !== 'member') return only.type === undefined;
  return await hasUnknownColumns(found, only);
}

async function hasUnknownColumns(found: Found, { name }: Table): Promise<boolean> {
  const { headings } = await sampleTable(found, { namedBy: name });
  const uses = readHeading('member', headings).columns.map(({ use }) => use.is);
  return uses.includes('unknown') || uses.includes('kept');
}

/** What is told of a table and its columns. */
export function tableTold({ sample, mapping, from, source, because }: LookedAt): ImportTable {
  const { headings, rows, sheets, sheet, count } = sample;
  const uses = mappedColumns(mapping, headings, sample.table.name);
  return {
    ...{ sheet: sheet ?? null, sheets: [...sheets], rows: count, lookedAt: rows.length, from, source },
    firstRows: rows.slice(0, SHOWN_ROWS).map((cells) => headings.map((_, at) => cells[at] ?? '')),
    columns: uses.map(({ heading, use }, at): ImportColumn => {
      const mapped = columnAt(mapping, headings, at);
      const values = rows.map((cells) => cells[at]?.trim() ?? '').filter((value) => value !== '');
      const unread = values.filter((value) => !isRead(use, value, sample.table));
      return {
        column: heading,
        is: mapped?.is ?? 'left-out',
        called: mapped?.called ?? null,
        most: mapped?.most ?? null,
        because: because.get(heading) ?? null,
        examples: examplesOf(sample, heading, EXAMPLES),
        filled: values.length,
        unread: unread.length,
        unreadExamples: [...new Set(unread)].slice(0, EXAMPLES),
      };
    }),
  };
}

/** What the mapping says of the column at a place; of two headings that are alike, the first for the first. */
function columnAt(mapping: Mapping, headings: readonly string[], at: number): MappedColumn | undefined {
  const heading = headings[at] ?? '';
  const before = headings.slice(0, at).filter((one) => one === heading).length;
  return mapping.columns.filter(({ column }) => column.trim() === heading)[before];
}

/** Whether a cell can be read as what its column is taken for. */
function isRead(use: ColumnUse, value: string, { dayNumbers }: Table): boolean {
  if (use.is === 'topic') return readLevel(value, use.most) !== undefined;
  if (use.is !== 'field') return true;
  const read = readCell('member', use.field, value, { dayNumbers });
  const made = lessen('member', { type: 'member', id: 'x', name: 'x', [use.field]: read });
  return !('faults' in made) && !made.findings.some(({ code }) => code === 'field-set-aside');
}
