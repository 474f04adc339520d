import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { RecordType } from '../../../domain/index.ts';
import { BrokenFileError, type OnBytes } from '../../reading/file-bytes.ts';
import { MAX_LINE_BYTES } from '../../reading/file-lines.ts';
import type { Finding } from '../../record/fault.ts';
import { showValue } from '../../record/fault.ts';
import { encodingOf, type TextEncoding, textOf, UNREAD } from './decode-text.ts';
import { isBlank, type Table, type TableRow } from './table.ts';

const ROWS_AT_A_TIME = 500;
/** The line by which Excel is told what separates the cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?[^\n]*\n/i;

interface ParsedRow {
  readonly record: readonly string[];
  /** Lines read when the row was complete. */
  readonly info: { readonly lines: number };
}

/** A file of rows: separated by comma, semicolon, tab or `|`, whichever parts the heading; in any usual encoding. */
export function delimitedTable(path: string, name: string, type: RecordType | undefined): Table {
  let encoding: Promise<TextEncoding> | undefined;
  let written: TextEncoding = 'utf-8';
  return {
    name,
    type,
    told: () =>
      written === 'windows-1252'
        ? [`${name}: is not UTF-8 and was read as Windows-1252; save it as "CSV UTF-8" if letters came out wrong`]
        : [],
    async *rows(onBytes) {
      try {
        encoding ??= encodingOf(path);
        written = await encoding;
      } catch (error) {
        if (!(error instanceof BrokenFileError)) throw error;
        // What stands before the break is read, and the break told where it is.
        encoding = Promise.resolve('utf-8');
      }
      if (written === 'none') yield [broken(1, 'wrong-encoding', 'the file holds NUL bytes: save it as "CSV UTF-8"')];
      else yield* readRows(path, written, onBytes);
    },
  };
}

async function* readRows(path: string, encoding: TextEncoding, onBytes: OnBytes): AsyncGenerator<readonly TableRow[]> {
  const text = textOf(path, encoding, onBytes);
  let line = 1;
  let rows: TableRow[] = [];
  try {
    const beginning: string = (await text.next()).value ?? '';
    const told = SEPARATOR_LINE.exec(beginning);
    const first = beginning.slice(told?.[0].length ?? 0);
    const skipped = told === null ? 0 : 1;
    for await (const { record, info } of parseRows(first, text, told?.[1] ?? separatorOf(first))) {
      line = skipped + info.lines + 1;
      if (isBlank(record)) continue;
      const row = { line: line - 1 - lineEndsIn(record), cells: record };
      const isUnread = encoding === 'mixed' && record.some((cell) => cell.includes(UNREAD));
      rows.push(isUnread ? { ...row, fault: notUtf8(record) } : row);
      if (rows.length < ROWS_AT_A_TIME) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  } catch (error) {
    if (error instanceof CsvError) {
      const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is never closed' : error.code.toLowerCase();
      yield [...rows, broken(line, 'broken-file', `the table cannot be read from here (${why}): correct the row`)];
    } else if (error instanceof BrokenFileError) {
      yield [...rows, broken(line, 'broken-file', `${error.message}: fetch the file again`)];
    } else throw error;
  }
}

function broken(line: number, code: Finding['code'], message: string): TableRow {
  return { line, cells: [], fault: { code, message } };
}

function notUtf8(record: readonly string[]): Finding {
  const message = `the row that begins ${showValue(record[0])} is not UTF-8 as the others are: save the table as "CSV UTF-8"`;
  return { code: 'wrong-encoding', message };
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

async function* parseRows(first: string, rest: AsyncGenerator<string>, delimiter: string): AsyncGenerator<ParsedRow> {
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: MAX_LINE_BYTES,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(chain(first, rest), { objectMode: false, encoding: 'utf8' });
  source.on('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<ParsedRow>;
}

async function* chain(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/**
 * The sign that separates the names of the heading: the one that stands there most often, and of two as often the one that
 * parts the next row too. `|` parts elements of lists elsewhere, so it needs a heading with nothing else.
 */
function separatorOf(beginning: string): string {
  const [heading = '', next = ''] = beginning
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((row) => /[^\s,;|]/.test(row));
  const inHeading = (sign: string) => heading.split(sign).length - 1;
  const inNext = (sign: string) => (next.includes(sign) ? 1 : 0);
  const best = [',', ';', '\t'].reduce((one, sign) =>
    inHeading(sign) > inHeading(one) || (inHeading(sign) === inHeading(one) && inNext(sign) > inNext(one)) ? sign : one,
  );
  return inHeading(best) === 0 && inHeading('|') > 0 ? '|' : best;
}
