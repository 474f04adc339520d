import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { AppError, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { nameOfTable } from '../sources/tables/table-type.ts';
import { type ExportOptions, type ExportReport, recordPages, writeWhole } from './export-community.ts';
import { cellsOf, headingsOf } from './table-cells.ts';

/** How tables are separated. */
export type TableForm = 'csv' | 'tsv';
/** What spreadsheets are written. */
export type WorkbookForm = 'xlsx' | 'ods';

/** Spreadsheets take no longer text in a cell, and no more rows in a sheet. */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
/** Spreadsheets know UTF-8 by it. */
const MARK = '\ufeff';

/** Writes the records of one type as a table that import reads back. */
export async function exportTable(
  graph: Graph,
  path: string,
  type: RecordType,
  form: TableForm,
  { signal, onRecords }: ExportOptions = {},
): Promise<ExportReport> {
  const delimiter = form === 'tsv' ? '\t' : ',';
  let records = 0;
  const lines = async function* (): AsyncGenerator<string> {
    yield MARK + stringify([[...headingsOf(type)]], { delimiter });
    for await (const page of recordPages(graph, signal, [type])) {
      records += page.length;
      onRecords?.(records);
      yield stringify(
        page.map((record) => [...cellsOf(record)]),
        { delimiter },
      );
    }
  };
  await writeWhole(path, lines());
  return { records, byType: { [type]: records } };
}

/** Writes the whole community as a folder with a table of each type, also where there is none of it. */
export async function exportTables(
  graph: Graph,
  folder: string,
  form: TableForm,
  options: ExportOptions = {},
): Promise<ExportReport> {
  await mkdir(folder, { recursive: true });
  const byType: Partial<Record<RecordType, number>> = {};
  let records = 0;
  for (const type of RECORD_TYPES) {
    const report = await exportTable(graph, join(folder, `${nameOfTable(type)}.${form}`), type, form, options);
    if (report.records > 0) byType[type] = report.records;
    records += report.records;
  }
  return { records, byType };
}

/** Writes the whole community as a spreadsheet with a sheet of each type. A text that no cell holds ends it. */
export async function exportWorkbook(
  graph: Graph,
  path: string,
  form: WorkbookForm,
  { signal, onRecords }: ExportOptions = {},
): Promise<ExportReport> {
  const { utils, write } = await import('@e965/xlsx');
  const rows = new Map<RecordType, string[][]>();
  let records = 0;
  for await (const page of recordPages(graph, signal)) {
    for (const record of page) {
      const cells = [...cellsOf(record)];
      const longest = cells.findIndex((cell) => cell.length > LONGEST_CELL);
      if (longest !== -1)
        throw new AppError(
          'too-large',
          `${headingsOf(record.type)[longest]} of ${record.type} "${record.id}" is longer than a cell of a spreadsheet (${LONGEST_CELL.toLocaleString('en')} characters): write FOLDER --tables csv instead`,
        );
      const sheet = rows.get(record.type) ?? [[...headingsOf(record.type)]];
      if (sheet.push(cells) > MOST_ROWS)
        throw new AppError(
          'too-large',
          `there are more of ${record.type} than a sheet has rows: write FOLDER --tables csv`,
        );
      rows.set(record.type, sheet);
    }
    records += page.length;
    onRecords?.(records);
  }
  const book: WorkBook = utils.book_new();
  for (const [type, sheet] of rows) utils.book_append_sheet(book, utils.aoa_to_sheet(sheet), nameOfTable(type));
  if (rows.size === 0)
    utils.book_append_sheet(book, utils.aoa_to_sheet([[...headingsOf('member')]]), nameOfTable('member'));
  // Beside the cells texts are read back as they are; within them, entities in them would be read as signs.
  const bytes = write(book, { type: 'buffer', bookType: form, bookSST: true, compression: true }) as Buffer;
  await writeWhole(path, one(bytes));
  return { records, byType: Object.fromEntries([...rows].map(([type, sheet]) => [type, sheet.length - 1])) };
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
