import { inject } from 'vitest';
import { type Neo4jGraph, openGraph } from '../../src/graph/index.ts';

/** The throw-away graph of this run, with its schema; close it in `afterAll`. */
export function openTestGraph(): Promise<Neo4jGraph> {
  return openGraph(inject('neo4j'));
}

/** Takes every node away but the record of the schema, a few thousand at a time. */
export async function emptyGraph(graph: Neo4jGraph): Promise<void> {
  const text = `MATCH (n) WHERE NOT n:Meta WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS deleted`;
  const statement = { name: 'tests/empty-graph', text, parameters: {}, access: 'write' } as const;
  let deleted: number;
  do {
    const rows = await graph.transactions.run(statement, {}, (record) => record.get('deleted') as number);
    deleted = rows[0] ?? 0;
  } while (deleted > 0);
}
