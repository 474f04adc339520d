import type { RecordType } from '../../../domain/index.ts';
import { broken } from '../../reading/broken.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import type { SourceItem } from '../../reading/source.ts';
import { type Finding, showValue } from '../../record/fault.ts';
import { type Column, readHeading } from './columns.ts';
import { fieldOf } from './heading-words.ts';
import { idOfRecord } from './name-ids.ts';
import { Names } from './names.ts';
import { readRow } from './read-row.ts';
import type { Table, TableRow } from './table.ts';
import { TABLE_NAMES } from './table-type.ts';

/** A table whose columns were told, in place of what its headings say. */
export interface KnownTable {
  readonly table: Table;
  readonly known?: {
    readonly type: RecordType;
    readonly columnsOf: (headings: readonly string[]) => readonly Column[];
  };
}

/** Lines before the heading that may be a title: "List of members, spring 2026". */
const TITLE_ROWS = 5;

/** Several tables read as one: what stands in one may be named in another. */
export class TableRecords {
  readonly #tables: readonly KnownTable[];
  readonly #told: string[] = [];
  #names: Promise<Names> | undefined;

  constructor(tables: readonly KnownTable[]) {
    this.#tables = tables;
  }

  /** What was done to read the tables: known once they were read. */
  told(): readonly string[] {
    return [...this.#tables.flatMap(({ table }) => table.told()), ...this.#told];
  }

  async *items(onBytes: OnBytes): AsyncGenerator<readonly SourceItem[]> {
    this.#names ??= this.#readNames();
    const names = await this.#names;
    for (const known of this.#tables) {
      const { table, type } = typed(known);
      if (type === undefined) yield [noType(table)];
      else yield* this.#tableItems(known, type, names, onBytes);
    }
    const made = names.made().map(({ type, id, name, place }): SourceItem => {
      const value = type === 'topic' ? { type, id, label: name } : { type, id, name };
      return { place, original: () => '', value, bytes: name.length * 2, standsIn: true };
    });
    if (made.length > 0) yield made;
  }

  async *#tableItems(
    known: KnownTable,
    type: RecordType,
    names: Names,
    onBytes: OnBytes,
  ): AsyncGenerator<readonly SourceItem[]> {
    const { table } = known;
    const shown = new Set<number>();
    for await (const { columns, rows } of bodyOf(known, type, onBytes))
      yield rows.map((row): SourceItem => {
        const place = { file: table.name, line: row.line };
        const read = readRow(type, columns, row.cells, { dayNumbers: table.dayNumbers, isId: names.isId });
        // A column that is not known is told where something first stands in it, not in every row.
        for (const at of read.unknown)
          if (!shown.has(at)) {
            shown.add(at);
            read.record[columns[at]?.heading.trim() ?? ''] ??= row.cells[at];
          }
        const value = names.withIds(type, withId(type, read.record), fieldsOfIds(columns));
        const bytes = row.cells.reduce((sum, cell) => sum + cell.length + 1, 0);
        const item = { place, original: () => JSON.stringify(value), bytes };
        const fault = row.fault ?? tooManyCells(row, columns);
        return fault === undefined ? { ...item, value } : { ...item, value: undefined, fault };
      });
  }

  async #readNames(): Promise<Names> {
    const names = new Names();
    for (const known of this.#tables) {
      const { table, type } = typed(known);
      if (type === undefined) continue;
      let html = 0;
      let without = 0;
      const inColumns = new Set<string>();
      let isFirst = true;
      for await (const { columns, told, rows } of bodyOf(known, type, () => {})) {
        if (isFirst) this.#told.push(...told.map((line) => `${table.name}: ${line}`));
        isFirst = false;
        const asIds = fieldsOfIds(columns);
        for (const row of rows) {
          if (row.fault !== undefined) continue;
          const read = readRow(type, columns, row.cells, { dayNumbers: table.dayNumbers });
          html += read.html.length;
          for (const heading of read.html) inColumns.add(heading);
          const record = withId(type, read.record);
          if (record !== read.record) without += 1;
          names.take(type, record, { file: table.name, line: row.line }, asIds);
        }
      }
      if (html > 0)
        this.#told.push(`${table.name}: ${html} cells hold HTML and were read as text (${[...inColumns].join(', ')})`);
      if (without > 0) this.#told.push(`${table.name}: ${without} rows have no id: ${madeFrom(type)}`);
    }
    const made = names.made();
    for (const [type, are] of [
      ['topic', 'topics'],
      ['organisation', 'organisations'],
    ] as const) {
      const count = made.filter((one) => one.type === type).length;
      if (count > 0)
        this.#told.push(
          `${count} ${are} are known by name alone: where no record has the id that the name gives, one is made`,
        );
    }
    return names;
  }
}

function typed({ table, known }: KnownTable): { readonly table: Table; readonly type: RecordType | undefined } {
  return { table, type: known?.type ?? table.type };
}

function madeFrom(type: RecordType): string {
  if (type === 'member') return 'theirs are made from the mail address, or else from the name; keep both as they are';
  return 'theirs are made from what they are called; keep that as it is';
}

function withId(type: RecordType, record: Record<string, unknown>): Record<string, unknown> {
  if (record['id'] !== undefined) return record;
  const id = idOfRecord(type, record);
  return id === undefined ? record : { ...record, id };
}

/** Fields under whose headings ids stand, and no names. */
function fieldsOfIds(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ use }) => (use.is === 'field' && use.hasIds ? [use.field] : [])));
}

interface Body {
  readonly columns: readonly Column[];
  readonly told: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The rows under the heading, with what the heading says. */
async function* bodyOf({ table, known }: KnownTable, type: RecordType, onBytes: OnBytes): AsyncGenerator<Body> {
  let columns: readonly Column[] | undefined;
  for await (const rows of table.rows(onBytes)) {
    if (columns !== undefined) {
      yield { columns, told: [], rows };
      continue;
    }
    const at = headingAt(type, rows);
    const heading = rows[at];
    if (heading === undefined) continue;
    const headings = known === undefined ? heading.cells : heading.cells.map((cell) => cell.trim());
    const read = known === undefined ? readHeading(type, headings) : { columns: known.columnsOf(headings), told: [] };
    columns = read.columns;
    const titles = at === 0 ? [] : [`the first ${at === 1 ? 'row is' : `${at} rows are`} a title and was passed over`];
    const before = rows.slice(0, at).filter((row) => row.fault !== undefined);
    yield { columns, told: [...titles, ...read.told], rows: [...before, ...rows.slice(at + 1)] };
  }
}

/** Where the heading stands: at the top, or under a title of one cell. */
export function headingAt(type: RecordType, rows: readonly TableRow[]): number {
  const filled = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== '');
  const first = rows[0] === undefined ? [] : filled(rows[0]);
  if (rows[0]?.fault !== undefined) return rows.findIndex(({ fault }) => fault === undefined);
  if (first.length !== 1 || fieldOf(type, first[0] ?? '') !== undefined) return 0;
  return Math.max(
    0,
    rows.slice(0, TITLE_ROWS + 1).findIndex((row) => filled(row).length > 1),
  );
}

function tooManyCells(row: TableRow, columns: readonly Column[]): Finding | undefined {
  const more = row.cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (!more) return undefined;
  const count = `${row.cells.length} cells for ${columns.length} columns`;
  const message = `the row has ${count}: put cells that hold the separator between double quotes`;
  return { code: 'wrong-field', message };
}

function noType(table: Table): SourceItem {
  const names = TABLE_NAMES.join(', ');
  return broken(
    table.name,
    1,
    'unknown-type',
    `the name ${showValue(table.name)} says no type of record: call the table or sheet one of ${names}, or say what its columns are (--map); a list of edges comes in by maillon network import`,
  );
}
