import type { Graph } from '../graph/index.ts';

/** Passages without a vector of the model in use. */
export interface VectorCounts {
  readonly missing: number;
  readonly total: number;
}

/** Counting reads every passage; on a busy machine longer than a question may take. */
const PATIENCE = { timeout: 60_000 };

/** Counts what a model still has to read; nothing without one. */
export async function countVectors(graph: Graph, model: string | undefined): Promise<VectorCounts> {
  if (model === undefined) return { missing: 0, total: 0 };
  const [row] = await graph.run('retrieve/vectors-missing', { model }, PATIENCE);
  return row ?? { missing: 0, total: 0 };
}
