import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Neo4jGraph, openGraph } from '../../../src/graph/index.ts';
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

describe('rows one by one', () => {
  test('come without being gathered, and leaving the loop ends the query in the database', async () => {
    const text = '// stream-me\nUNWIND range(1, 10000000) AS n RETURN n';
    const statement = { name: 'stream-me', text, parameters: {}, access: 'read' } as const;
    const seen: number[] = [];
    for await (const n of graph.transactions.stream(statement, {}, (record) => record.get('n') as number)) {
      seen.push(n);
      if (n === 3_000) break;
    }
    expect(seen).toHaveLength(3_000);
    expect(await running('stream-me')).toBe(0);
  });

  test('stop when the caller goes away', async () => {
    const caller = new AbortController();
    const read = async () => {
      for await (const _ of graph.transactions.stream(endless('stream-abort'), { signal: caller.signal }, () => 0));
    };
    const reading = read();
    reading.catch(() => {});
    await eventually(async () => (await running('stream-abort')) === 1);
    caller.abort(new Error('the caller left'));
    await expect(reading).rejects.toThrow('the caller left');
    await eventually(async () => (await running('stream-abort')) === 0);
  });
});

describe('writing', () => {
  const write = (text: string) => ({ name: 'tests', text, parameters: {}, access: 'write' }) as const;

  test('several statements is all of them or none', async () => {
    const broken = [write("CREATE (:Topic {id: 'one'})"), write('RETURN 1 / 0')];
    await expect(graph.transactions.write(broken, {})).rejects.toMatchObject({ code: 'internal' });
    const found = await graph.transactions.run(
      { ...write("MATCH (t:Topic {id: 'one'}) RETURN t.id"), access: 'read' },
      {},
      () => 1,
    );
    expect(found).toEqual([]);
  });

  test('by many at once on the same node loses nothing: what deadlocks is tried again', async () => {
    const pair = (first: string, second: string) => [
      write(`MERGE (t:Topic {id: '${first}'}) SET t.count = coalesce(t.count, 0) + 1`),
      write(`MERGE (t:Topic {id: '${second}'}) SET t.count = coalesce(t.count, 0) + 1`),
    ];
    const crossing = Array.from({ length: 12 }, (_, i) => (i % 2 ? pair('a', 'b') : pair('b', 'a')));
    await Promise.all(crossing.map((statements) => graph.transactions.write(statements, {})));
    const counts = await graph.transactions.run(
      { ...write("MATCH (t:Topic) WHERE t.id IN ['a', 'b'] RETURN t.count AS count"), access: 'read' },
      {},
      (record) => record.get('count') as number,
    );
    expect(counts).toEqual([12, 12]);
  });

  test('a second record of one id is a conflict', async () => {
    const twice = write("CREATE (:Topic {id: 'same'}) CREATE (:Topic {id: 'same'})");
    await expect(graph.transactions.write([twice], {})).rejects.toMatchObject({ code: 'conflict' });
  });

  test('where only reading is allowed is refused', async () => {
    const sly = { ...write('CREATE (:Topic {id: 1})'), access: 'read' } as const;
    await expect(graph.transactions.run(sly, {}, () => 0)).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('text', () => {
  test.each(['“naïve” 漢字 🙂', 'a\u0000b', 'back\\slash $x `y`', ''])('%j comes back as it went in', async (text) => {
    const statement = { name: 'tests', text: 'RETURN $text AS text', parameters: { text }, access: 'read' } as const;
    expect(await graph.transactions.run(statement, {}, (record) => record.get('text') as string)).toEqual([text]);
  });

  test('with half a character is no error', async () => {
    const statement = {
      name: 'tests',
      text: 'RETURN size($text) AS size',
      parameters: { text: 'a\ud83d' },
      access: 'read',
    } as const;
    expect(await graph.transactions.run(statement, {}, (record) => record.get('size') as number)).toEqual([2]);
  });
});

describe('connecting', () => {
  test('to nothing fails soon, naming the address and never the password', async () => {
    const began = Date.now();
    const attempt = openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'secret-word' });
    await expect(attempt).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:9: (?!.*secret-word)/),
    });
    expect(Date.now() - began).toBeLessThan(12_000);
  });

  test('with a wrong password says which settings to look at', async () => {
    const attempt = openGraph({ ...inject('neo4j'), password: 'wrong' });
    await expect(attempt).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('NEO4J_USER and NEO4J_PASSWORD'),
    });
  });

  test('to something that is no address says what one looks like', async () => {
    await expect(openGraph({ uri: 'localhost', user: 'neo4j' })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('neo4j://host:7687'),
    });
  });
});
