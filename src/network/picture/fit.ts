import type { ViewNode } from '../network.ts';
import type { Disc } from './edge-path.ts';
import type { Box } from './place-labels.ts';

/** A small network is not blown up further than this. */
const LARGEST_SCALE = 2.5;
/** Nor its discs further than this: lines between them need room. */
const LARGEST_DISC_SCALE = 1.1;

/** Discs in pixels, as large as the frame allows and in its middle; their shape and distances stay as laid out. */
export function fitDiscs(
  nodes: readonly ViewNode[],
  radiusOf: (node: ViewNode) => number,
  frame: Box,
): ReadonlyMap<string, Disc> {
  const discs = nodes.map((node) => ({ id: node.id, x: node.x ?? 0, y: node.y ?? 0, radius: radiusOf(node) }));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const scale = Math.min(width / (right - left), height / (bottom - top), LARGEST_SCALE);
  const toX = (x: number): number => frame.left + width / 2 + scale * (x - (left + right) / 2);
  const toY = (y: number): number => frame.top + height / 2 + scale * (y - (top + bottom) / 2);
  return new Map(
    discs.map(({ id, x, y, radius }) => [
      id,
      { x: toX(x), y: toY(y), radius: radius * Math.min(scale, LARGEST_DISC_SCALE) },
    ]),
  );
}
