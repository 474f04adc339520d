import type { Neo4jGraph } from '../../../src/graph/index.ts';

/** Everything in the graph but the marks of imports, as text that is equal when the graphs are. */
export async function graphContents(graph: Neo4jGraph): Promise<string[]> {
  const rows = await query(
    graph,
    `MATCH (n) WHERE NOT n:Meta AND NOT n:Import
     UNWIND labels(n) AS label WITH n, label ORDER BY label
     WITH n, collect(label) AS labels
     RETURN {labels: labels, properties: properties(n)} AS row
     UNION ALL
     MATCH (a)-[r]->(b)
     RETURN {type: type(r), properties: properties(r), from: labels(a)[0] + a.id, to: labels(b)[0] + b.id} AS row`,
  );
  return rows.map((row) => JSON.stringify(sorted(row['row']))).sort();
}

/** Rows of a query that only a test asks. */
export function query(
  graph: Neo4jGraph,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const statement = { name: 'tests/query', text, parameters, access: 'read' } as const;
  return graph.transactions.run(statement, {}, (record) => record.toObject() as Record<string, unknown>);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
