import type { Graph } from '../../graph/index.ts';
import { findAt } from '../reading/found.ts';
import { sourceOf, tablesIn } from '../sources/tables/open-tables.ts';
import { type ImportOptions, importSource } from './import-community.ts';
import type { ImportReport } from './import-report.ts';

/** Brings one table of people into the graph, its columns read as a mapping says. */
export function importTable(
  graph: Graph,
  path: string,
  mapping: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const open = async () => {
    const found = await findAt(path, options.name);
    return sourceOf(found, [await tablesIn(found, mapping)], []);
  };
  return importSource(graph, open, options);
}
