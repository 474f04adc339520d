import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { RecordType } from '../../../domain/index.ts';
import { broken, UTF8_MARK } from '../../reading/broken.ts';
import { BrokenFileError, fileBytes, type OnBytes } from '../../reading/file-bytes.ts';
import { MAX_LINE_BYTES } from '../../reading/file-lines.ts';
import type { SourceItem } from '../../reading/source.ts';
import { type Finding, showValue } from '../../record/fault.ts';
import { readRow } from './csv-cells.ts';

const ROWS_AT_A_TIME = 500;
const utf8 = new TextDecoder('utf-8', { fatal: true });

interface Row {
  readonly record: readonly Buffer[];
  /** Lines of the file read when the row was complete. */
  readonly info: { readonly lines: number };
}

/** Reads a table of records of one type; its first row names the fields. Separated by comma, semicolon or tab. */
export async function* readCsvFile(
  path: string,
  file: string,
  type: RecordType,
  onBytes: OnBytes,
): AsyncGenerator<readonly SourceItem[]> {
  const bytes = fileBytes(path, onBytes);
  let line = 1;
  try {
    const beginning = (await bytes.next()).value ?? Buffer.alloc(0);
    const first = beginning.subarray(beginning.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0);
    if (first.includes(0)) {
      yield [broken(file, 1, 'wrong-encoding', 'the file is UTF-16 or holds NUL bytes: save it as UTF-8')];
      return;
    }
    let columns: readonly string[] | undefined;
    let items: SourceItem[] = [];
    for await (const row of parseRows(first, bytes)) {
      const place = { file, line };
      line = row.info.lines + 1;
      if (columns === undefined) {
        columns = row.record.map((cell) => cell.toString('utf8').trim());
      } else {
        items.push(readItem(type, columns, row.record, place));
        if (items.length === ROWS_AT_A_TIME) {
          yield items;
          items = [];
        }
      }
    }
    yield items;
  } catch (error) {
    if (error instanceof CsvError) {
      const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is never closed' : error.code.toLowerCase();
      yield [broken(file, line, 'broken-file', `the table cannot be read from here (${why}): correct the row`)];
    } else if (error instanceof BrokenFileError) {
      yield [broken(file, line, 'broken-file', `${error.message}: fetch the file again`)];
    } else throw error;
  }
}

async function* parseRows(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: delimiterOf(first),
    encoding: null,
    info: true,
    max_record_size: MAX_LINE_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(chain(first, rest), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<Row>;
}

async function* chain(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The sign that separates the names of the first row: the one that stands there most often. */
function delimiterOf(beginning: Buffer): string {
  const header =
    beginning
      .toString('utf8')
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function readItem(
  type: RecordType,
  columns: readonly string[],
  row: readonly Buffer[],
  place: SourceItem['place'],
): SourceItem {
  const loose = () =>
    readRow(
      type,
      columns,
      row.map((cell) => cell.toString('utf8')),
    );
  const item = {
    place,
    original: () => JSON.stringify(loose()),
    bytes: row.reduce((sum, cell) => sum + cell.length + 1, 0),
  };
  const fault = (code: Finding['code'], message: string) => ({ ...item, value: undefined, fault: { code, message } });
  if (row.length > columns.length) {
    const count = `${row.length} cells for ${columns.length} columns`;
    return fault('wrong-field', `the row has ${count}: put cells that hold the separator between double quotes`);
  }
  try {
    return {
      ...item,
      value: readRow(
        type,
        columns,
        row.map((cell) => utf8.decode(cell)),
      ),
    };
  } catch {
    const id = showValue(row[0]?.toString('utf8'));
    return fault('wrong-encoding', `the row that begins ${id} is not UTF-8: save the table as "CSV UTF-8"`);
  }
}
