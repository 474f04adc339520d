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
 * Puts boxes next to each other in rows, tall ones first, small ones under each other where a row is high enough, in a
 * space about a third wider than high; or, below what stands already, in its width.
 */
export function pack(boxes: readonly Box[], below?: Box): Map<number, Position> {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const room = Math.max(widest, below?.width ?? 0, Math.sqrt(1.35 * area));
  const left = below?.left ?? 0;
  const placed = new Map<number, Position>();
  let row = { top: below === undefined ? 0 : below.top + below.height + GAP, height: 0 };
  let column = { left, width: 0, bottom: row.top };
  for (const box of [...boxes].sort((one, other) => other.height - one.height)) {
    const isUnder = box.width <= column.width && column.bottom + box.height <= row.top + row.height;
    if (!isUnder) {
      const next = column.width === 0 ? left : column.left + column.width + GAP;
      const isSameRow = next === left || next + box.width <= left + room;
      if (!isSameRow) row = { top: row.top + row.height + GAP, height: 0 };
      column = { left: isSameRow ? next : left, width: box.width, bottom: row.top };
      row = { ...row, height: Math.max(row.height, box.height) };
    }
    for (const [node, { x, y }] of box.nodes)
      placed.set(node, { x: column.left + x - box.left, y: column.bottom + y - box.top });
    column = { ...column, bottom: column.bottom + box.height + GAP };
  }
  return placed;
}
