import type { Graph } from '../../graph/index.ts';
import type { Position } from './position.ts';

/** Pictures whose places are kept. */
const MOST_KEPT = 40;

/** Where nodes stood last in the picture of one look, by `type/id`. */
export async function readPositions(graph: Graph, key: string): Promise<Map<string, Position>> {
  const rows = await graph.run('network/layout', { key });
  return new Map(rows.map(({ type, id, x, y }) => [`${type}/${id}`, { x, y }]));
}

/** Keeps where nodes stand for the next time, `type/id` by name; what is gone meanwhile is left out. */
export async function keepPositions(
  graph: Graph,
  key: string,
  positions: ReadonlyMap<string, Position>,
): Promise<void> {
  const of = (type: string) =>
    [...positions].flatMap(([name, place]) =>
      name.startsWith(`${type}/`) ? [{ id: name.slice(type.length + 1), ...place }] : [],
    );
  await graph.run('network/keep-layout', {
    ...{ key, at: new Date().toISOString() },
    ...{ members: of('member'), topics: of('topic'), groups: of('group'), challenges: of('challenge') },
  });
  await graph.run('network/tidy-layouts', { most: MOST_KEPT });
}
