import { AppError } from '../../../domain/index.ts';
import type { Attribute } from '../../network.ts';
import { unguardFormula } from '../csv-formula.ts';
import { type Cell, splitCells } from './csv-cells.ts';
import { type Faults, show } from './found.ts';
import { numberIn } from './read-values.ts';

export interface TableRow {
  readonly place: string;
  /** By column; a cell that is empty is not there. */
  readonly values: ReadonlyMap<string, Attribute>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table whose first row names its columns, separated by comma, semicolon or tab, with or without a byte order
 * mark. A bare cell is a number or a boolean where all cells of its column are; what stands between quotes is a text,
 * unless the file puts everything between quotes. With semicolons or tabs a comma may be the decimal sign.
 */
export function readTable(text: string, of: string, faults: Faults): Table {
  const { body, delimiter } = separate(text);
  const [header, ...rows] = splitCells(body, delimiter);
  if (header === undefined) throw new AppError('bad-input', `the file${of} is empty: its first row names its columns`);
  const isAllQuoted = typeof header.cells[0] === 'object';
  const bare = (cell: Cell): string => unguardFormula(typeof cell === 'string' ? cell.trim() : cell[0]);
  const columns = header.cells.map((cell) => (isAllQuoted ? bare(cell).trim() : bare(cell)));
  const isRead = columns.map((column, at) => {
    const isFirst = columns.indexOf(column) === at;
    if (!isFirst && column !== '')
      faults.add(`row 1${of}`, `the column ${show(column)} stands twice: only the first was read`);
    return isFirst && column !== '';
  });
  const typed = columns.map((_, at) =>
    typeOf(
      rows.map(({ cells }) => cells[at]),
      isAllQuoted,
      delimiter,
    ),
  );
  const read: TableRow[] = [];
  for (const { cells, row } of rows) {
    const place = `row ${row}${of}`;
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => bare(cell) !== '')) {
      const counts = `${cells.length} cells for ${columns.length} columns`;
      faults.add(place, `${counts}: not read; put cells that hold the separator between quotes`);
      continue;
    }
    const values = new Map<string, Attribute>();
    cells.slice(0, columns.length).forEach((cell, at) => {
      const isEmpty = bare(cell) === '' && (isAllQuoted || typeof cell === 'string');
      if (isRead[at] && !isEmpty) values.set(columns[at] ?? '', typed[at]?.(bare(cell)) ?? bare(cell));
      else if (!isEmpty && columns[at] === '') faults.addOnce(place, `column ${at + 1} has no name: not read`);
    });
    if (values.size > 0) read.push({ place, values });
  }
  return { columns: columns.filter((column) => column !== ''), rows: read };
}

/** The sign between cells: what a line `sep=;` says, else the one that stands most often among the names. */
function separate(text: string): { readonly body: string; readonly delimiter: string } {
  const [announced, sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (announced !== undefined && sign !== undefined) return { body: text.slice(announced.length), delimiter: sign };
  const names = (text.split(/\r?\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => names.split(delimiter).length;
  const delimiter = [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
  return { body: text, delimiter };
}

/** How the cells of a column are read; nothing when they are texts. */
function typeOf(
  cells: readonly (Cell | undefined)[],
  isAllQuoted: boolean,
  delimiter: string,
): ((text: string) => Attribute | undefined) | undefined {
  const given = cells.filter((cell) => cell !== undefined && cell !== '');
  const texts = given.map((cell) => (typeof cell === 'string' ? cell.trim() : (cell?.[0] ?? '')));
  if (texts.length === 0 || (!isAllQuoted && given.some((cell) => typeof cell === 'object'))) return undefined;
  const present = isAllQuoted ? texts.filter((text) => text !== '') : texts;
  const toNumber = (text: string): number | undefined => plainNumber(text, delimiter !== ',');
  if (present.every((text) => toNumber(text) !== undefined)) return toNumber;
  return present.every((text) => /^(true|false)$/i.test(text)) ? (text) => text.toLowerCase() === 'true' : undefined;
}

/** A number that loses nothing by being one: `007` and a card number of twenty digits are texts. */
function plainNumber(text: string, hasDecimalComma: boolean): number | undefined {
  const number = numberIn(text, hasDecimalComma);
  const isCode = /^[+-]?0\d/.test(text) || text.startsWith('+');
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').length;
  if (number === undefined || !Number.isFinite(number) || isCode) return undefined;
  return digits <= 15 || String(number) === text ? number : undefined;
}
