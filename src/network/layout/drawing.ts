import type { NetworkView } from '../network.ts';
import { countNeighbours, discRadius } from './disc.ts';

/** A network as a layout sees it: always in the same order, whatever the order in which nodes and edges are listed. */
export interface Drawing {
  /** By id. */
  readonly ids: readonly string[];
  readonly radii: readonly number[];
  readonly communities: readonly (string | undefined)[];
  /** Each pair of different nodes once, the lower first, by their numbers. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly a: number;
  readonly b: number;
  /** How strongly it draws together: 1 for a weight like the middle one, the logarithm taming the others. */
  readonly pull: number;
}

export function toDrawing(view: NetworkView): Drawing {
  const nodes = [...view.nodes].sort((one, other) => compare(one.id, other.id));
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const neighbours = countNeighbours(view);
  const sums = new Map<number, number>();
  const size = nodes.length;
  for (const { source, target, weight } of [...view.edges].sort((one, other) => one.weight - other.weight)) {
    const [from = 0, to = 0] = [numbers.get(source), numbers.get(target)];
    const key = Math.min(from, to) * size + Math.max(from, to);
    if (from !== to) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const weights = [...sums.values()].sort((a, b) => a - b);
  const middle = weights[weights.length >> 1] ?? 1;
  return {
    ids: nodes.map(({ id }) => id),
    radii: nodes.map(({ id }) => discRadius(neighbours.get(id) ?? 0)),
    communities: nodes.map(({ attributes: { community } }) =>
      community === undefined ? undefined : String(community),
    ),
    ties: [...sums]
      .sort(([one], [other]) => one - other)
      .map(([key, weight]) => ({ a: Math.floor(key / size), b: key % size, pull: Math.log2(1 + weight / middle) })),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
