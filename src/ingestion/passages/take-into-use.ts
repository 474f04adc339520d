import type { Graph } from '../../graph/index.ts';

/** Passages marked in one transaction. */
const MARKED_AT_A_TIME = 5_000;

/**
 * Takes a model into use: every passage without a vector of it is marked, so that nobody has to look for those among all.
 * Nothing to do when it is in use already. From then on the marks are kept by whatever writes passages and vectors.
 * Stopped before its end, it is done again by the next one; until then no passage counts as having a vector.
 */
export async function takeIntoUse(graph: Graph, model: string, signal?: AbortSignal): Promise<void> {
  const [inUse] = await graph.run('passages/model-in-use', {});
  if (inUse?.model === model && inUse.isWhole) return;
  await graph.run('passages/take-into-use', { model, isWhole: false });
  for (let after: string | null = ''; after !== null; ) {
    signal?.throwIfAborted();
    const [page]: { last: string | null }[] = await graph.run('passages/mark-unembedded', {
      ...{ model, after, limit: MARKED_AT_A_TIME },
    });
    after = page?.last ?? null;
  }
  await graph.run('passages/take-into-use', { model, isWhole: true });
}
