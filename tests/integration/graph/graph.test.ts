import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
});
afterAll(() => graph.close());

/** A statement that keeps the database busy for minutes, found again by its name. */
function endless(name: string) {
  const text = `// ${name}\nUNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n`;
  return { name, text, parameters: {}, access: 'read' } as const;
}

/** How many transactions run a statement of this name at this moment. */
async function running(name: string): Promise<number> {
  const text = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// ${name}' RETURN count(*) AS n`;
  const statement = { name: 'tests/running', text, parameters: {}, access: 'read' } as const;
  const rows = await graph.transactions.run(statement, {}, (record) => record.get('n') as number);
  return rows[0] ?? 0;
}

async function eventually(claim: () => Promise<boolean>, limit = 3_000): Promise<void> {
  for (const end = Date.now() + limit; !(await claim()); ) {
    if (Date.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a query', () => {
  test('gives plain rows, whole numbers as numbers', async () => {
    expect(await graph.run('schema/ping', {})).toEqual([{ one: 1 }]);
  });

  test('whose caller goes away is ended in the database at once', async () => {
    const caller = new AbortController();
    const answer = graph.transactions.run(endless('abort-me'), { signal: caller.signal }, () => 0);
    answer.catch(() => {});
    await eventually(async () => (await running('abort-me')) === 1);
    caller.abort(new Error('the caller left'));
    await expect(answer).rejects.toThrow('the caller left');
    await eventually(async () => (await running('abort-me')) === 0);
  });

  test('that takes longer than it may is ended and says so', async () => {
    const answer = graph.transactions.run(endless('too-slow'), { timeout: 300 }, () => 0);
    await expect(answer).rejects.toMatchObject({ name: 'AppError', code: 'timeout' });
    await eventually(async () => (await running('too-slow')) === 0);
  });
});
