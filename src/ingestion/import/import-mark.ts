import type { Graph, Statement } from '../../graph/index.ts';
import type { SourceKind } from '../reading/source.ts';
import type { ImportCounts } from './import-report.ts';

/**
 * What the graph remembers of the import of a source. It is written with the first change and at the end, so an import
 * that changes nothing writes nothing, and one that was stopped can be told by its mark having no end.
 */
export class ImportMark {
  readonly #graph: Graph;
  readonly #source: string;
  readonly #kind: SourceKind;
  #hasBegun = false;

  constructor(graph: Graph, source: string, kind: SourceKind) {
    this.#graph = graph;
    this.#source = source;
    this.#kind = kind;
  }

  /** Whether this import has changed the graph. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Whether an earlier import of this source was stopped before its end. */
  async isOpen(): Promise<boolean> {
    const imports = await this.#graph.run('import/status', {});
    return imports.some(({ source, finishedAt }) => source === this.#source && finishedAt === null);
  }

  /** What the transaction of the first change must say as well; nothing for those after it. */
  beginning(): Statement[] {
    if (this.#hasBegun) return [];
    this.#hasBegun = true;
    const parameters = { source: this.#source, kind: this.#kind, at: new Date().toISOString() };
    return [{ query: 'import/begin', parameters }];
  }

  async finish(records: number, rejected: number, { all }: ImportCounts, pruned: boolean): Promise<void> {
    await this.#graph.run('import/finish', {
      source: this.#source,
      at: new Date().toISOString(),
      records,
      added: all.added,
      changed: all.changed,
      removed: pruned ? all.removed : 0,
      rejected,
    });
  }
}

/** The last import of a source that changed something. */
export interface ImportStatus {
  readonly source: string;
  readonly kind: SourceKind;
  readonly beganAt: string;
  /** Null when it was stopped before its end: running it again finishes it. */
  readonly finishedAt: string | null;
  readonly records: number | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly removed: number | null;
  readonly rejected: number | null;
}

/** What was imported into the graph, by source. */
export async function importStatus(graph: Graph): Promise<ImportStatus[]> {
  const imports = await graph.run('import/status', {});
  return imports.map((row) => ({ ...row, kind: row.kind as SourceKind }));
}
