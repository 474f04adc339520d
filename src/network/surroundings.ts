import type { Audience } from '../community/index.ts';
import { readAdjacency, rowOf } from './measures/index.ts';
import type { Network } from './network.ts';
import type { Projection } from './project.ts';

/** Steps within which a member sees who is who; further out people have no names. */
const SURROUNDINGS = 2;

/** Nodes of the community that a viewer sees by name: all for the keeper, for others those within two steps of themselves. */
export function surroundingsOf({ network, nodes }: Projection, { level, self }: Audience): ReadonlySet<number> {
  if (level === 2) return new Set(nodes);
  const start = nodes.indexOf(self);
  const near = within(network, start < 0 ? [] : [start], SURROUNDINGS);
  return new Set([...near].map((place) => nodes[place] ?? -1));
}

/** Nodes of a network that are so many steps at most from some of them, whatever the direction of ties. */
export function within(network: Network, starts: readonly number[], steps: number): ReadonlySet<number> {
  const { both } = readAdjacency(network);
  let rim = [...starts];
  const near = new Set(rim);
  for (let step = 0; step < steps; step++) {
    const next: number[] = [];
    for (const place of rim)
      for (const other of rowOf(both, place))
        if (!near.has(other)) {
          near.add(other);
          next.push(other);
        }
    rim = next;
  }
  return near;
}
