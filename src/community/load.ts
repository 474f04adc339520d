import type { Graph, Queries } from '../graph/index.ts';
import { CommunityBuilder } from './build.ts';
import type { Community } from './community.ts';

/** One state of the graph's structure, with what changed one by one since another. */
export type Version = Queries['relations/version']['row'];

/** Changes looked at in one go; who is further behind reads everything. */
export const MOST_FOLLOWED = 200;

/** Looks at the graph's version; a few counters, whatever its size. */
export async function readVersion(graph: Graph, after: number): Promise<Version> {
  const [version] = await graph.run('relations/version', { after, most: MOST_FOLLOWED });
  return version ?? { changed: 0, imported: '', nodes: 0, relations: 0, changes: [] };
}

/** What tells one version from another. */
export function nameOf({ changed, imported, nodes, relations }: Version): string {
  return `${changed}/${imported}:${nodes}:${relations}`;
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
