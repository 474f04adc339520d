import type { Graph } from '../graph/index.ts';

/** Passages without a vector of the model in use, of those that everyone may see. */
export interface VectorCounts {
  readonly missing: number;
  readonly total: number;
}

/** Counts what a model still has to read; nothing without one. */
export async function countVectors(graph: Graph, model: string | undefined): Promise<VectorCounts> {
  if (model === undefined) return { missing: 0, total: 0 };
  const [row] = await graph.run('passages/counts', { model });
  return { missing: row?.missing ?? 0, total: row?.total ?? 0 };
}
