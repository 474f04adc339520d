import type { RecordType } from '../../../domain/index.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import type { Finding } from '../../record/fault.ts';

/** One row that is not blank; `fault` says why nothing of it, or of what follows, can be read. */
export interface TableRow {
  /** Where it begins, from 1: a line of a file, a row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: Finding;
}

/** A table as it stands: a heading and rows of texts. It can be read several times. */
export interface Table {
  /** The file and, of several sheets, the sheet: `members.csv`, `book.xlsx#Leden`. */
  readonly name: string;
  /** What its name says that it holds. */
  readonly type: RecordType | undefined;
  /** A spreadsheet: days stand in it as a number of days. */
  readonly dayNumbers?: '1900' | '1904';
  /** What was done to read it, in words: known once it was read. */
  told(): readonly string[];
  /** The rows in their order, the heading first, some at a time. */
  rows(onBytes: OnBytes): AsyncIterable<readonly TableRow[]>;
}

/** Whether nothing stands in a row. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
