import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { createRecommendationLog } from '../../src/recommender/index.ts';

/** A graph that takes the log, and refuses to prune it so many times. */
function logging(refusals: number): { readonly graph: Graph; readonly asked: string[] } {
  const asked: string[] = [];
  let left = refusals;
  const run = async (query: string) => {
    asked.push(query);
    if (query === 'log/prune' && left-- > 0) throw new Error('the graph is busy');
    return query === 'log/prune' ? [{ removed: 0 }] : [];
  };
  return { graph: { run } as unknown as Graph, asked };
}

const entry = (id: string) => ({
  ...{ id, at: '2026-03-01T10:00:00.000Z', question: 'q', asker: null },
  shown: [{ member: 'ana', rank: 1, confidence: 'likely', reasons: [] }],
});

describe('the log of recommendations', () => {
  it('is pruned once a day, and again until it was done', async () => {
    const { graph, asked } = logging(1);
    const faults: unknown[] = [];
    const log = createRecommendationLog({ graph, days: 30, onFault: (fault) => faults.push(fault) });
    for (const id of ['one', 'two', 'three']) {
      log.note(entry(id) as never);
      await log.settled();
    }
    expect(faults).toHaveLength(1);
    expect(asked).toEqual(['log/write', 'log/prune', 'log/write', 'log/prune', 'asks/prune', 'log/write']);
  });
});
