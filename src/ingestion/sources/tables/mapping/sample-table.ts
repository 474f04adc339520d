import { AppError } from '../../../../domain/index.ts';
import type { Found } from '../../../reading/found.ts';
import { sheetsOf } from '../open-tables.ts';
import { isBlank, type Table, type TableRow } from '../table.ts';
import { headingAt } from '../table-records.ts';
import type { TableSample } from './propose-mapping.ts';

/** A table of people as it is looked at before it is imported. */
export interface SampledTable extends TableSample {
  readonly table: Table;
  /** Names of the sheets in which something stands; empty for a file that is one table. */
  readonly sheets: readonly string[];
  /** Rows below the heading in which something stands: all of them where they were counted. */
  readonly count: number;
}

/** Rows that are looked at. */
export const LOOKED_AT = 1_000;

export interface SampleOptions {
  /** The sheet that is meant. Default: the first. */
  readonly sheet?: string | undefined;
  /** Where the name of the sheet stands, for whoever has to correct it. */
  readonly namedBy: string;
  /** Whether the table is read to its end, to say how many rows there are. */
  readonly isCounted?: boolean;
}

/** The heading of a table and its first rows. */
export async function sampleTable(found: Found, options: SampleOptions): Promise<SampledTable> {
  const { sheets } = await sheetsOf(found);
  const sheetOf = ({ name }: Table) =>
    name.startsWith(`${found.name}#`) ? name.slice(found.name.length + 1) : undefined;
  const { sheet: meant, namedBy, isCounted = false } = options;
  const table = meant === undefined ? sheets[0] : sheets.find((one) => sheetOf(one) === meant);
  if (table === undefined)
    throw new AppError('bad-input', `${namedBy} names the sheet "${meant ?? ''}", which is not there`);
  const first: TableRow[] = [];
  let read = 0;
  for await (const some of table.rows(() => {})) {
    for (const row of some)
      if (row.fault === undefined && !isBlank(row.cells)) {
        read += 1;
        if (first.length <= LOOKED_AT) first.push(row);
      }
    if (!isCounted && first.length > LOOKED_AT) break;
  }
  const at = headingAt('member', first);
  const headings = first[at]?.cells.map((cell) => cell.trim()) ?? [];
  if (headings.length === 0) throw new AppError('bad-input', `${found.path} is empty: give a table with a heading`);
  const sheet = sheetOf(table);
  return {
    table,
    headings,
    rows: first.slice(at + 1, at + 1 + LOOKED_AT).map(({ cells }) => cells),
    sheets: sheets.flatMap((one) => sheetOf(one) ?? []),
    count: Math.max(0, read - at - 1),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** Different values of a column, in the order in which they stand, as far as they are shown. */
export function examplesOf({ headings, rows }: TableSample, column: string, most = 3): string[] {
  const place = headings.indexOf(column.trim());
  const values = rows.map((cells) => cells[place]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, most);
}
