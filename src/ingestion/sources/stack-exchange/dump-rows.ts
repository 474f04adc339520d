import type { OnBytes } from '../../reading/file-bytes.ts';
import { type BrokenXml, type XmlRow, xmlRows } from '../../reading/xml-rows.ts';

/** Columns that are read, as dumps have written them since 2011. */
const COLUMNS = [
  'Id',
  'AboutMe',
  'AcceptedAnswerId',
  'Body',
  'Class',
  'CreationDate',
  'DisplayName',
  'ExcerptPostId',
  'LastEditorDisplayName',
  'LastEditorUserId',
  'LinkTypeId',
  'Name',
  'OwnerDisplayName',
  'OwnerUserId',
  'ParentId',
  'PostId',
  'PostTypeId',
  'RelatedPostId',
  'Score',
  'TagBased',
  'TagName',
  'Tags',
  'Text',
  'Title',
  'UserDisplayName',
  'UserId',
  'VoteTypeId',
  'WikiPostId',
] as const;

type Column = (typeof COLUMNS)[number];

/** The columns of one row of a dump. */
export type DumpFields = Readonly<Partial<Record<Column, string>>>;

/** One row of a dump's file. */
export interface DumpRow {
  readonly line: number;
  readonly fields: DumpFields;
  /** Columns with a `&` that begins no reference. */
  readonly bare: readonly string[];
  readonly broken?: undefined;
}

const BY_LOWER_CASE: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.toLowerCase(), column]));

/** The rows of a dump's file, their columns by one spelling: those of 2009 write `ParentID`. */
export async function* dumpRows(path: string, onBytes: OnBytes): AsyncGenerator<readonly (DumpRow | BrokenXml)[]> {
  for await (const rows of xmlRows(path, onBytes))
    yield rows.map((row) => (row.broken === undefined ? { ...row, fields: named(row.fields) } : row));
}

function named(fields: XmlRow['fields']): DumpFields {
  const columns: Partial<Record<Column, string>> = {};
  for (const name in fields) {
    const column = BY_LOWER_CASE.get(name.toLowerCase());
    if (column !== undefined) columns[column] = fields[name] ?? '';
  }
  return columns;
}
