import { existsSync } from 'node:fs';
import { AppError } from '../../../../domain/index.ts';
import { findAt } from '../../../reading/found.ts';
import { isTable, mappingBeside } from '../open-tables.ts';
import { type MappedColumn, type Mapping, readMapping, writeMapping } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { examplesOf, sampleTable } from './sample-table.ts';

/** What the columns of a table are, for whoever looks before it is imported. */
export interface TableMapping {
  /** Where it stands, to be corrected. */
  readonly file: string;
  /** Written now; else it stood there, and is as it was. */
  readonly isNew: boolean;
  readonly columns: readonly (MappedColumn & { readonly examples: readonly string[] })[];
}

/** The mapping that stands beside a table, or a proposal, which is written there. */
export async function mapTable(path: string): Promise<TableMapping> {
  const found = await findAt(path);
  // What is no table by its name alone may be one by its rows.
  if (found.entries !== undefined || !(isTable(found.name) || /\.txt(\.gz)?$/i.test(found.name)))
    throw new AppError(
      'bad-input',
      `${path} is no single table: give a file such as survey.csv or survey.xlsx with --map`,
    );
  const file = mappingBeside(path);
  const isNew = !existsSync(file);
  const standing = isNew ? undefined : await readMapping(file);
  const sample = await sampleTable(found, { sheet: standing?.sheet, namedBy: file });
  const mapping = standing ?? withoutCodes(proposeMapping(sample));
  if (isNew) await writeMapping(file, mapping);
  const columns = mapping.columns.map((column) => ({ ...column, examples: examplesOf(sample, column.column) }));
  return { file, isNew, columns };
}

/** A proposal as the file has it: why in words, and no codes. */
function withoutCodes({ columns, ...mapping }: ReturnType<typeof proposeMapping>): Mapping {
  return { ...mapping, columns: columns.map(({ because: _because, ...column }) => column) };
}
