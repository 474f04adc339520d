import type { Neo4jGraph } from '../../../src/graph/index.ts';

/**
 * A digest of each thing that has one of these ids and of what ties them: a write that changes any of it changed what was
 * there before.
 */
export async function digestOf(graph: Neo4jGraph, ids: readonly string[]): Promise<Map<string, string>> {
  const read = (text: string): Promise<(readonly [string, string])[]> =>
    graph.transactions.run({ name: 'digest', text, parameters: { ids }, access: 'read' }, {}, (record) => [
      String(record.get(0)),
      JSON.stringify(record.get(1)),
    ]);
  const rows = await Promise.all([
    read(`MATCH (n) WHERE n.id IN $ids AND any(label IN labels(n) WHERE label IN ${KINDS})
      RETURN labels(n)[0] + ' ' + n.id, n {.*, recordHash: null}`),
    read(`MATCH (a)-[r]->(b)
      WHERE a.id IN $ids AND b.id IN $ids
      AND any(label IN labels(a) WHERE label IN ${KINDS}) AND any(label IN labels(b) WHERE label IN ${KINDS})
      WITH type(r) + ' ' + a.id + ' ' + b.id + ' ' + coalesce(r.id, '') AS key, r
      RETURN key, count(r)`),
  ]);
  return new Map(rows.flat());
}

const KINDS = `['Member', 'Topic', 'Challenge', 'Question', 'Answer', 'Comment', 'Artefact', 'Group', 'Gathering',
  'Organisation', 'Endorsement', 'Feedback']`;

/** What is another, or no longer there. */
export const changedIn = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] => [
  ...[...before].filter(([key, digest]) => now.get(key) !== digest).map(([key]) => key),
  ...[...now.keys()].filter((key) => !before.has(key)).map((key) => `${key} (new)`),
];
