import type { Position } from './position.ts';

export interface Overlap {
  /** The one that comes first. */
  readonly stays: number;
  readonly moves: number;
  readonly distance: number;
}

/** Pairs of discs that overlap, in a fixed order: by where the left one of the two begins. */
export function findOverlaps(
  positions: ReadonlyMap<number, Position>,
  radiusOf: (node: number) => number,
): readonly Overlap[] {
  const order = new Map([...positions.keys()].map((node, at) => [node, at]));
  const discs = [...positions].map(([node, { x, y }]) => ({ node, x, y, radius: radiusOf(node) }));
  discs.sort((a, b) => a.x - a.radius - (b.x - b.radius) || a.node - b.node);
  const overlaps: Overlap[] = [];
  let open: typeof discs = [];
  for (const disc of discs) {
    open = open.filter(({ x, radius }) => x + radius > disc.x - disc.radius);
    for (const other of open) {
      const distance = Math.hypot(disc.x - other.x, disc.y - other.y);
      if (distance >= disc.radius + other.radius) continue;
      const isFirst = (order.get(disc.node) ?? 0) < (order.get(other.node) ?? 0);
      const [stays, moves] = isFirst ? [disc.node, other.node] : [other.node, disc.node];
      overlaps.push({ stays, moves, distance });
    }
    open.push(disc);
  }
  return overlaps;
}
