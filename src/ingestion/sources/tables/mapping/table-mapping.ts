import { existsSync } from 'node:fs';
import { AppError } from '../../../../domain/index.ts';
import { findAt } from '../../../reading/found.ts';
import { isTable, mappingBeside, sheetsOf } from '../open-tables.ts';
import { isBlank } from '../table.ts';
import { headingAt } from '../table-records.ts';
import { type MappedColumn, type Mapping, readMapping, writeMapping } from './mapping.ts';
import { proposeMapping, type TableSample } from './propose-mapping.ts';

/** What the columns of a table are, for whoever looks before it is imported. */
export interface TableMapping {
  /** Where it stands, to be corrected. */
  readonly file: string;
  /** Written now; else it stood there, and is as it was. */
  readonly isNew: boolean;
  readonly columns: readonly (MappedColumn & { readonly examples: readonly string[] })[];
}

/** Rows that are looked at, and different values that are shown of a column. */
const LOOKED_AT = 1_000;
const EXAMPLES = 3;

/** The mapping that stands beside a table, or a proposal, which is written there. */
export async function mapTable(path: string): Promise<TableMapping> {
  const found = await findAt(path);
  // What is no table by its name alone may be one by its rows.
  if (found.entries !== undefined || !(isTable(found.name) || /\.txt(\.gz)?$/i.test(found.name)))
    throw new AppError(
      'bad-input',
      `${path} is no single table: give a file such as survey.csv or survey.xlsx with --map`,
    );
  const { sheets } = await sheetsOf(found);
  const file = mappingBeside(path);
  const isNew = !existsSync(file);
  const standing = isNew ? undefined : await readMapping(file);
  const meant = standing?.sheet;
  const table = meant === undefined ? sheets[0] : sheets.find(({ name }) => name.endsWith(`#${meant}`));
  if (table === undefined)
    throw new AppError('bad-input', `${file} names the sheet "${meant ?? ''}", which is not there`);
  const rows: { cells: readonly string[]; line: number }[] = [];
  for await (const some of table.rows(() => {})) {
    for (const row of some) if (row.fault === undefined && !isBlank(row.cells)) rows.push(row);
    if (rows.length > LOOKED_AT) break;
  }
  const at = headingAt('member', rows);
  const headings = rows[at]?.cells.map((cell) => cell.trim()) ?? [];
  if (headings.length === 0) throw new AppError('bad-input', `${path} is empty: give a table with a heading`);
  const sheet = table.name.startsWith(`${found.name}#`) ? table.name.slice(found.name.length + 1) : undefined;
  const below = rows.slice(at + 1, LOOKED_AT).map(({ cells }) => cells);
  const sample: TableSample = { headings, rows: below, ...(sheet === undefined ? {} : { sheet }) };
  const mapping: Mapping = standing ?? proposeMapping(sample);
  if (isNew) await writeMapping(file, mapping);
  const columns = mapping.columns.map((column) => {
    const place = headings.indexOf(column.column.trim());
    const values = below.map((cells) => cells[place]?.trim() ?? '').filter((value) => value !== '');
    return { ...column, examples: [...new Set(values)].slice(0, EXAMPLES) };
  });
  return { file, isNew, columns };
}
