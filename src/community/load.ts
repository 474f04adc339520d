import type { Graph } from '../graph/index.ts';
import { CommunityBuilder } from './build.ts';
import type { Community } from './community.ts';

/** What tells one state of the graph's structure from another. */
export async function readVersion(graph: Graph, signal?: AbortSignal): Promise<string> {
  const [row] = await graph.run('relations/version', {}, signal ? { signal } : {});
  return row ? `${row.content}:${row.nodes}:${row.relations}` : '';
}

/** Reading the whole structure takes a second or two; a large community on a busy machine takes longer than a question may. */
const PATIENCE = { timeout: 180_000 };

/** Reads the whole structure of the community: a second or so for a hundred thousand relations. */
export async function loadCommunity(graph: Graph, version: string): Promise<Community> {
  const builder = new CommunityBuilder();
  const each = async <Row>(rows: AsyncIterable<Row>, take: (row: Row) => void): Promise<void> => {
    for await (const row of rows) take(row);
  };
  await Promise.all([
    each(graph.stream('relations/members', {}, PATIENCE), (row) => builder.member(row)),
    each(graph.stream('relations/topics', {}, PATIENCE), (row) => builder.topic(row)),
    each(graph.stream('relations/items', {}, PATIENCE), (row) => builder.item(row)),
    each(graph.stream('relations/edges', {}, PATIENCE), (row) => builder.edge(row)),
  ]);
  return builder.build(version);
}
