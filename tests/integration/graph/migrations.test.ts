import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureVectorIndex, migrate, type Neo4jGraph } from '../../../src/graph/index.ts';
import { readMigrations } from '../../../src/graph/migrations.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
let second: Neo4jGraph;
beforeAll(async () => {
  [graph, second] = await Promise.all([openTestGraph(), openTestGraph()]);
});
afterAll(async () => {
  // Other files find the schema whole.
  await migrate(graph);
  await Promise.all([graph.close(), second.close()]);
});

async function write(text: string): Promise<void> {
  await graph.transactions.run({ name: 'tests', text, parameters: {}, access: 'write' }, {}, () => 0);
}

async function read<Row>(text: string): Promise<Row[]> {
  const statement = { name: 'tests', text, parameters: {}, access: 'read' } as const;
  return graph.transactions.run(statement, {}, (record) => record.toObject() as Row);
}

const constraintNames = () => read<{ name: string }>('SHOW CONSTRAINTS YIELD name RETURN name AS name ORDER BY name');
const indexNames = () => read<{ name: string }>('SHOW INDEXES YIELD name RETURN name AS name ORDER BY name');

/** The graph as it was before anything of ours was in it. */
async function forgetSchema(): Promise<void> {
  await emptyGraph(graph);
  for (const { name } of await constraintNames()) await write(`DROP CONSTRAINT ${name} IF EXISTS`);
  const indexes = await read<{ name: string }>(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name AS name",
  );
  for (const { name } of indexes) await write(`DROP INDEX ${name} IF EXISTS`);
  await write('MATCH (n) DETACH DELETE n');
}

const all = readMigrations().map(({ name }) => name);

describe('migrations', () => {
  beforeEach(forgetSchema);
  afterEach(forgetSchema);

  test('run once, in order; a second time there is nothing to do', async () => {
    expect(await migrate(graph)).toEqual(all);
    const [constraints, indexes] = [await constraintNames(), await indexNames()];
    expect(await migrate(graph)).toEqual([]);
    expect([await constraintNames(), await indexNames()]).toEqual([constraints, indexes]);
    expect(constraints.map(({ name }) => name)).toEqual(expect.arrayContaining(['member_id', 'passage_id', 'tie_id']));
    expect(indexes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['names', 'passages_any', 'passages_en', 'passages_fr', 'passages_nl']),
    );
  });

  test('by several processes at once leave the same schema', async () => {
    await migrate(graph);
    const expected = [await constraintNames(), await indexNames()];
    for (let round = 0; round < 3; round++) {
      await forgetSchema();
      await Promise.all([migrate(graph), migrate(second), migrate(graph)]);
      expect([await constraintNames(), await indexNames()]).toEqual(expected);
      expect(await read('MATCH (m:Meta) RETURN m.version AS version')).toEqual([{ version: all.length }]);
    }
  });

  test('after a crash in the middle are completed', async () => {
    await migrate(graph);
    const expected = [await constraintNames(), await indexNames()];
    await forgetSchema();
    for (const statement of readMigrations()[0]?.statements.slice(0, 5) ?? []) await write(statement);
    expect(await migrate(graph)).toEqual(all);
    expect([await constraintNames(), await indexNames()]).toEqual(expected);
  });

  test('refuse a graph of a newer version and touch nothing', async () => {
    await write("CREATE (:Meta {key: 'schema', version: 9999})");
    await expect(migrate(graph)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('written by a newer Maillon (its schema is 9999'),
    });
    expect(await constraintNames()).toEqual([]);
  });
});

describe('the full-text indexes', () => {
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
    await write(`CREATE (:Passage:WordedPassage:PassageFr {id: 'fr', content: 'Les réunions'}),
      (:Passage:PassageNl {id: 'nl', content: 'Vergaderingen'}),
      (:Passage:PassageEn {id: 'en', content: 'Meetings'}),
      (:Member {id: 'zoe', name: 'Zoé Çelik'}), (:Topic {id: 't', names: ['coaching', 'encadrement']})`);
  });
  afterAll(() => emptyGraph(graph));

  test.each([
    ['passages_fr', 'réunion', 'fr'],
    ['passages_nl', 'vergadering', 'nl'],
    ['passages_en', 'meeting', 'en'],
    ['passages_any', 'reunions', 'fr'],
    ['names', 'celik zoe', 'zoe'],
    ['names', 'Encadrement', 't'],
  ])('%s finds "%s" by its language’s own word forms', async (index, words, id) => {
    const text = `CALL db.index.fulltext.queryNodes('${index}', '${words}') YIELD node RETURN node.id AS id`;
    expect(await read(text)).toContainEqual({ id });
  });
});

describe('the vector index', () => {
  beforeAll(() => migrate(graph));
  const dimensions = async () => (await graph.run('schema/vector-index', {}))[0]?.options['indexConfig'];

  test('is made for the model’s dimensions, kept while they are the same, replaced when they change', async () => {
    await ensureVectorIndex(graph, 8);
    await ensureVectorIndex(graph, 8);
    expect(await dimensions()).toMatchObject({ 'vector.dimensions': 8 });
    await Promise.all([ensureVectorIndex(graph, 4), ensureVectorIndex(second, 4)]);
    expect(await dimensions()).toMatchObject({ 'vector.dimensions': 4 });
    await write(
      `CREATE (p:Passage {id: 'v'}) WITH p CALL db.create.setNodeVectorProperty(p, 'embedding', [1.0, 0.0, 0.0, 0.0])`,
    );
    const text = `CALL db.index.vector.queryNodes('passage_embeddings', 1, [1.0, 0.0, 0.0, 0.0]) YIELD node, score RETURN node.id AS id, score AS score`;
    expect(await read(text)).toEqual([{ id: 'v', score: 1 }]);
    await emptyGraph(graph);
  });

  test.each([0, 1.5, 5_000])('refuses %s dimensions', async (wrong) => {
    await expect(ensureVectorIndex(graph, wrong)).rejects.toMatchObject({ code: 'bad-input' });
  });
});
