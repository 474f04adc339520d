import { createHash } from 'node:crypto';
import type { Graph } from '../../graph/index.ts';
import { Mapping } from '../sources/tables/mapping/mapping.ts';

/** How a table was read the last time. */
export interface KeptMapping {
  readonly mapping: Mapping;
  /** Name that its records were kept under. */
  readonly source: string;
}

/** What the columns of tables were taken for, by their headings: nothing of what stands under them is kept. */
export interface KeptMappings {
  /** How a table with these headings, in whatever order, was read the last time. */
  find(headings: readonly string[]): Promise<KeptMapping | undefined>;
  keep(headings: readonly string[], kept: KeptMapping): Promise<void>;
}

export function createKeptMappings(graph: Graph): KeptMappings {
  return {
    async find(headings) {
      const [row] = await graph.run('import/kept-mapping', { key: keyOf(headings) });
      // What an older version kept otherwise is proposed anew.
      const parsed = row === undefined ? undefined : Mapping.safeParse(JSON.parse(row.mapping));
      return row !== undefined && parsed?.success ? { mapping: parsed.data, source: row.source } : undefined;
    },
    async keep(headings, { mapping, source }) {
      const columns = mapping.columns.map(({ why: _why, ...column }) => column);
      await graph.run('import/keep-mapping', {
        key: keyOf(headings),
        mapping: JSON.stringify({ records: mapping.records, columns }),
        source,
        at: new Date().toISOString(),
      });
    },
  };
}

/** Stands for the headings of a table, in whatever order they are. */
function keyOf(headings: readonly string[]): string {
  const sorted = headings.map((heading) => heading.trim().normalize('NFC')).sort();
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
