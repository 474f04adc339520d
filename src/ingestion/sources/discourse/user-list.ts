import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { broken } from '../../reading/broken.ts';
import { BrokenFileError, fileBytes, type OnBytes } from '../../reading/file-bytes.ts';
import { MAX_LINE_BYTES } from '../../reading/file-lines.ts';
import type { SourceItem } from '../../reading/source.ts';
import type { WalkedFile } from '../../reading/walk.ts';

/** One row of a list of users: cells by the names of their columns; empty ones are not given. */
export interface UserRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const ROWS_AT_A_TIME = 500;

/** The rows of a list of users, some at a time; what cannot be read is an item that says so. */
export async function* userRows(file: WalkedFile, onBytes: OnBytes): AsyncGenerator<readonly (UserRow | SourceItem)[]> {
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: MAX_LINE_BYTES,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const bytes = Readable.from(fileBytes(file.path, onBytes), { objectMode: false });
  bytes.on('error', (error) => parser.destroy(error));
  let columns: readonly string[] | undefined;
  let rows: (UserRow | SourceItem)[] = [];
  let line = 1;
  try {
    for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<ParsedRow>) {
      if (columns === undefined) columns = record.map((cell) => cell.trim().toLowerCase());
      else if (record.length === columns.length) rows.push({ line, cells: cellsOf(columns, record) });
      else {
        const cells = `${record.length} cells for ${columns.length} columns`;
        rows.push(broken(file.name, line, 'broken-file', `the row has ${cells}: fetch the file again`));
      }
      line = info.lines + 1;
      if (rows.length < ROWS_AT_A_TIME) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof BrokenFileError)) throw error;
    const why = error instanceof CsvError ? 'the table cannot be read from here, a quote is open' : error.message;
    yield [...rows, broken(file.name, line, 'broken-file', `${why}: fetch the file again`)];
  }
}

function cellsOf(columns: readonly string[], row: readonly string[]): UserRow['cells'] {
  return Object.fromEntries(columns.map((column, at) => [column, row[at]?.trim() || undefined]));
}
