import type { CommunityFileRecord } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { CommunitySource, SourceItem, SourceKind } from '../reading/source.ts';
import { type ImportOptions, importSource } from './import-community.ts';
import type { ImportReport } from './import-report.ts';

/** Records that were made from something else than a community file. */
export interface MadeRecords {
  /** Name that the records are kept under, and by which messages call what they were made from. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly records: readonly CommunityFileRecord[];
}

const ITEMS_AT_A_TIME = 500;

/**
 * Brings records into the graph as an import of a file does: checked, compared with what stands, written whole. They are a
 * part of a community: what is not among them is not gone.
 */
export function importRecords(graph: Graph, made: MadeRecords, options: ImportOptions): Promise<ImportReport> {
  return importSource(graph, () => sourceOf(made), { ...options, source: made.name });
}

function sourceOf({ name, kind, records }: MadeRecords): CommunitySource {
  const itemOf = (record: CommunityFileRecord, at: number): SourceItem => {
    const original = JSON.stringify(record);
    return { place: { file: name, line: at + 1 }, original: () => original, value: record, bytes: original.length };
  };
  return {
    ...{ name, kind, isPart: true, bytes: 0 },
    async *items() {
      for (let from = 0; from < records.length; from += ITEMS_AT_A_TIME)
        yield records.slice(from, from + ITEMS_AT_A_TIME).map((record, place) => itemOf(record, from + place));
    },
  };
}
