import { basename } from 'node:path';
import { AppError } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { TABLE_NAMES, typeOfName } from '../sources/tables/table-type.ts';
import { type ExportOptions, type ExportReport, exportCommunity } from './export-community.ts';
import { exportTable, exportTables, exportWorkbook, type TableForm, type WorkbookForm } from './export-tables.ts';

const COMMUNITY_FILE = /(\.(ndjson|jsonl)|^[^.]*)(\.gz)?$/i;
const TABLE = /^(.*)\.(csv|tsv)(\.gz)?$/i;
const WORKBOOK = /\.(xlsx|ods)$/i;
const NETWORK = /\.(gexf|graphml|gml|dot|net|edgelist|gdf)(\.gz)?$/i;

/** Exports in the form that the name of the file asks for, or says that there is none of that form. */
export async function exportAs(
  graph: Graph,
  path: string,
  { tables, ...options }: ExportOptions & { readonly tables?: TableForm } = {},
): Promise<ExportReport> {
  if (tables !== undefined) return exportTables(graph, folderNamed(path), tables, options);
  const name = basename(path);
  if (path === '-' || COMMUNITY_FILE.test(name)) return exportCommunity(graph, path, options);
  const table = TABLE.exec(name);
  if (table !== null) {
    const type = typeOfName(table[1] ?? '');
    if (type !== undefined) return exportTable(graph, path, type, formOf(table[2]), options);
    const names = TABLE_NAMES.map((one) => `${one}.csv`).join(', ');
    throw no(
      `${name} says no type of record: call the table one of ${names}, or give a folder and --tables csv for all`,
    );
  }
  const workbook = WORKBOOK.exec(name)?.[1]?.toLowerCase();
  if (workbook !== undefined) return exportWorkbook(graph, path, workbook as WorkbookForm, options);
  if (NETWORK.test(name)) throw no(`${name} is the form of a network: "maillon network export ${name}" writes that`);
  throw no(
    `${name}: there is no export of that form; give .ndjson, .ndjson.gz, a table such as members.csv, .xlsx, .ods, or a folder and --tables csv`,
  );
}

function formOf(ending: string | undefined): TableForm {
  return ending?.toLowerCase() === 'tsv' ? 'tsv' : 'csv';
}

function folderNamed(path: string): string {
  if (path !== '-' && !/\.(csv|tsv|xlsx|ods|ndjson|jsonl|gz)$/i.test(path)) return path;
  throw no(`${path} names a file, and --tables writes a folder with a table of each type: give the name of a folder`);
}

function no(message: string): AppError {
  return new AppError('bad-input', message);
}
