import type { Position } from './position.ts';

/** Nodes that keep their places among each other, and the space that their discs take. */
export interface Box {
  readonly nodes: ReadonlyMap<number, Position>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Space between two components. */
const GAP = 14;

export function toBox(nodes: ReadonlyMap<number, Position>, radiusOf: (node: number) => number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [node, { x, y }] of nodes) {
    const radius = radiusOf(node);
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { nodes, left, top, width: right - left, height: bottom - top };
}

/**
 * Puts boxes next to each other in rows, tall ones first, in a space about a third wider than high; or, below what
 * stands already, in its width. Rows begin at the left.
 */
export function pack(boxes: readonly Box[], below?: Box): Map<number, Position> {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const room = Math.max(widest, below?.width ?? 0, Math.sqrt(1.35 * area));
  const placed = new Map<number, Position>();
  const origin = { x: below?.left ?? 0, y: below === undefined ? 0 : below.top + below.height + GAP };
  let { x, y } = origin;
  let tallest = 0;
  for (const box of [...boxes].sort((one, other) => other.height - one.height)) {
    if (x > origin.x && x + box.width > origin.x + room) {
      x = origin.x;
      y += tallest + GAP;
      tallest = 0;
    }
    for (const [node, at] of box.nodes) placed.set(node, { x: x + at.x - box.left, y: y + at.y - box.top });
    x += box.width + GAP;
    tallest = Math.max(tallest, box.height);
  }
  return placed;
}
