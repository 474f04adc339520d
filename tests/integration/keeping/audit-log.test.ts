import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { createAuditLog } from '../../../src/keeping/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
});
afterAll(() => graph.close());

const DAY = 86_400_000;
const log = (daysAgo = 0) => createAuditLog({ graph, days: 30, now: () => new Date(Date.now() - daysAgo * DAY) });

describe('the log of who did what', () => {
  it('tells the keeper the newest first, and nobody else anything', async () => {
    await log(2).note({ what: 'import', by: 'keeper', details: { source: 'atelier', records: 12 } });
    await log(1).note({ what: 'role', by: 'account-1', about: 'account-2', details: { to: 'facilitator' } });
    const page = await log().list(KEEPER);
    expect([page.total, page.items.map(({ what, by, about }) => [what, by, about])]).toEqual([
      2,
      [
        ['role', 'account-1', 'account-2'],
        ['import', 'keeper', null],
      ],
    ]);
    expect(page.items[1]?.details).toEqual({ source: 'atelier', records: 12 });
    expect(await log().list(KEEPER, { what: 'role' })).toMatchObject({ total: 1 });
    expect((await log().list(KEEPER, { offset: 1, limit: 1 })).items.map(({ what }) => what)).toEqual(['import']);
    for (const viewer of [PUBLIC_VIEWER, { kind: 'member', id: 'account-1' } as const])
      await expect(log().list(viewer)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is asked for by what was done and by its days, both included', async () => {
    const day = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
    const whats = async (asked: Parameters<ReturnType<typeof log>['list']>[1]) => {
      const { total, items, kinds } = await log().list(KEEPER, asked);
      return [total, items.map(({ what }) => what), kinds];
    };
    const kinds = ['import', 'role'];
    expect(await whats({ from: day(1) })).toEqual([1, ['role'], kinds]);
    expect(await whats({ to: day(2) })).toEqual([1, ['import'], kinds]);
    expect(await whats({ from: day(2), to: day(1) })).toEqual([2, ['role', 'import'], kinds]);
    expect(await whats({ from: day(1), what: 'import' })).toEqual([0, [], kinds]);
  });

  it('forgets what is older than it is kept', async () => {
    await log(31).note({ what: 'export', by: 'keeper' });
    expect(await log().tidy()).toBe(1);
    expect((await log().list(KEEPER, { what: 'export' })).total).toBe(0);
  });
});
