import { readFile } from 'node:fs/promises';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { AppError, type RecordType } from '../../../domain/index.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import { showValue } from '../../record/fault.ts';
import { isBlank, type Table, type TableRow } from './table.ts';

/** A spreadsheet is held whole in memory, at some twenty times its size on disk. */
const MOST_WORKBOOK_BYTES = 32 * 2 ** 20;
/** What a packed spreadsheet may hold: a few bytes can be made to unpack to any amount. */
const MOST_UNPACKED_BYTES = 512 * 2 ** 20;
/** More cells than any community has members and columns: a sheet over it is not what it seems. */
const MOST_CELLS = 5_000_000;

/** What Excel calls an error in a cell; nothing stands there then. */
const ERROR = 'e';

/** The sheets of a spreadsheet, and those that were passed over, in words. */
export interface Workbook {
  readonly sheets: readonly Table[];
  readonly told: readonly string[];
}

/**
 * Opens a spreadsheet of Excel or OpenDocument: each sheet is a table of values. Formulas are not run (what they last gave
 * stands beside them), and sheets that are hidden are passed over. `typeOf` says what a sheet of that name holds.
 */
export async function openWorkbook(
  path: string,
  name: string,
  bytes: number,
  typeOf: (sheet: string) => RecordType | undefined,
): Promise<Workbook> {
  if (bytes > MOST_WORKBOOK_BYTES)
    throw new AppError(
      'too-large',
      `${name} has ${mib(bytes)} MiB, over ${mib(MOST_WORKBOOK_BYTES)}: save each sheet as "CSV UTF-8" and import those`,
    );
  const book = await read(path, name);
  const told: string[] = [];
  const sheets: Table[] = [];
  book.SheetNames.forEach((sheetName, at) => {
    const sheet = book.Sheets[sheetName];
    const hidden = book.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    if (hidden !== 0) told.push(`${name}: the sheet ${showValue(sheetName)} is hidden and was passed over`);
    else if (sheet?.['!ref'] === undefined) return;
    else {
      const rows = rowsOf(sheet, `${name}, sheet ${showValue(sheetName)}`);
      if (rows.length === 0) return;
      const isFirst = sheets.length === 0;
      sheets.push({
        name: `${name}#${sheetName}`,
        type: typeOf(sheetName),
        dayNumbers: book.Workbook?.WBProps?.date1904 ? '1904' : '1900',
        told: () => [],
        async *rows(onBytes: OnBytes) {
          // The file was read as it was opened: its first sheet is said to take all of it.
          if (isFirst) onBytes(bytes);
          yield rows;
        },
      });
    }
  });
  if (sheets.length === 0) throw new AppError('bad-input', `${name} has no sheet in which something stands`);
  return { sheets, told };
}

async function read(path: string, name: string): Promise<WorkBook> {
  const { read: readWorkbook } = await import('@e965/xlsx');
  const bytes = await readFile(path);
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES)
    throw new AppError(
      'too-large',
      `${name} holds more than ${mib(MOST_UNPACKED_BYTES)} MiB once unpacked: import a part of it`,
    );
  try {
    return readWorkbook(bytes, { cellDates: true, UTC: true, dense: true, cellFormula: false, cellHTML: false });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    if (isProtected(bytes) || /password/i.test(why))
      throw new AppError(
        'bad-input',
        `${name} is protected by a password: take it off in the spreadsheet and save it`,
        {
          cause: error,
        },
      );
    throw new AppError('bad-input', `${name} is damaged or no spreadsheet: open it and save it anew`, { cause: error });
  }
}

/** Excel keeps a file that has a password as an encrypted stream in a container of older form. */
function isProtected(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) || bytes.includes('manifest:encryption-data');
}

/** What the entries of a packed file say that they hold; 0 for one that is not packed. */
function unpackedBytes(bytes: Buffer): number {
  const entry = Buffer.from('PK\x01\x02', 'latin1');
  let sum = 0;
  if (bytes.toString('latin1', 0, 2) !== 'PK') return sum;
  for (let at = bytes.indexOf(entry); at !== -1 && at + 28 <= bytes.length; at = bytes.indexOf(entry, at + 46))
    sum += bytes.readUInt32LE(at + 24);
  return sum;
}

function rowsOf(sheet: WorkSheet, where: string): TableRow[] {
  const data = (sheet as { '!data'?: ((Cell | undefined)[] | undefined)[] })['!data'] ?? [];
  const rows: TableRow[] = [];
  let cells = 0;
  data.forEach((row, at) => {
    // A row is as long as its last cell in which something stands.
    const texts = Array.from(row ?? [], (cell) => (cell === undefined ? '' : textOf(cell)));
    cells += texts.length;
    if (cells > MOST_CELLS)
      throw new AppError(
        'too-large',
        `${where} has more than ${MOST_CELLS.toLocaleString('en')} cells: import a part of it`,
      );
    if (!isBlank(texts)) rows.push({ line: at + 1, cells: texts });
  });
  return rows;
}

interface Cell {
  readonly t?: string;
  readonly v?: unknown;
}

function textOf({ t, v }: Cell): string {
  if (v === undefined || v === null || t === ERROR) return '';
  if (v instanceof Date) return momentOf(v);
  return String(v);
}

/** A day, or a moment where a time of day is given: spreadsheets know no time zones. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 0 });
}
