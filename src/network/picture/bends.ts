import type { ViewEdge } from '../network.ts';

/** Bend of the first line beside a straight one. */
const BEND = 0.12;

/**
 * How much each edge is bent, so that those between the same two nodes lie beside each other, symmetric around the
 * straight line: 0 for the only one.
 */
export function bendsOf(edges: readonly ViewEdge[]): readonly number[] {
  const groups = new Map<string, number[]>();
  edges.forEach(({ source, target }, at) => {
    const key = JSON.stringify(source < target ? [source, target] : [target, source]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(at);
  });
  const bends = new Array<number>(edges.length).fill(0);
  for (const group of groups.values())
    group.forEach((edge, at) => {
      const { source = '', target = '' } = edges[edge] ?? {};
      const offset = (at - (group.length - 1) / 2) * BEND;
      bends[edge] = source === target ? at * BEND : source < target ? offset : -offset;
    });
  return bends;
}
