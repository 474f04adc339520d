import { checkView } from '../files/check-view.ts';
import { FURTHEST, keepBelow } from '../files/limits.ts';
import type { NetworkView } from '../network.ts';
import { componentsOf } from './components.ts';
import { type Drawing, toDrawing } from './drawing.ts';
import { applyForces } from './forces.ts';
import { keepApart, MARGIN, partDiscs, round } from './keep-apart.ts';
import { placeNewcomers } from './newcomers.ts';
import { type Box, pack, toBox } from './pack.ts';
import type { Position, Positions } from './position.ts';
import { startPositions } from './start-positions.ts';

/** More nodes than this take minutes, and nobody reads their picture. */
export const MAX_LAID_OUT = 20_000;

export interface LayoutOptions {
  /** A whole number; another one gives another picture of the same network. */
  readonly seed: number;
  /** The last positions: nodes that have one stay there, but for what newcomers need to fit in. */
  readonly from?: Positions;
}

/**
 * Where each node of a network stands in its picture: ForceAtlas2 within each component, no two discs (`discRadius`)
 * overlapping, components next to each other in rows, nodes without ties in a block of their own. Around the origin, in
 * two decimals; the order of nodes and edges does not matter. The same network and seed give the same picture on every
 * machine whose JavaScript engine computes sines and logarithms alike (all V8 do). At most 20,000 nodes.
 */
export function layOut(view: NetworkView, { seed, from: last = new Map() }: LayoutOptions): Positions {
  checkView(view);
  keepBelow(view.nodes.length, MAX_LAID_OUT, 'nodes');
  const from = new Map([...last].filter(([, { x, y }]) => Math.abs(x) <= FURTHEST && Math.abs(y) <= FURTHEST));
  const drawing = toDrawing(view);
  const radiusOf = (node: number): number => drawing.radii[node] ?? 0;
  const isOld = (node: number): boolean => from.has(drawing.ids[node] ?? '');
  const components = componentsOf(drawing);
  const anchored = components.filter((nodes) => nodes.some(isOld)).flat();
  const fresh = components.filter((nodes) => !nodes.some(isOld));
  const standing = partDiscs(placeNewcomers(drawing, anchored, seed, from), radiusOf);
  const boxes: Box[] = fresh
    .filter(({ length }) => length > 1)
    .map((nodes) => toBox(keepApart(applyForces(drawing, startPositions(drawing, nodes, seed)), radiusOf), radiusOf));
  const isolates = fresh.filter(({ length }) => length === 1).flat();
  if (isolates.length > 0) boxes.push(toBox(block(isolates, radiusOf), radiusOf));
  if (standing.size > 0) return named(drawing, new Map([...standing, ...pack(boxes, toBox(standing, radiusOf))]));
  return named(drawing, centred(pack(boxes)));
}

/** Rows of a square, a third wider than high. */
function block(nodes: readonly number[], radiusOf: (node: number) => number): Map<number, Position> {
  const side = 2 * (Math.max(...nodes.map(radiusOf)) + MARGIN);
  const columns = Math.ceil(Math.sqrt(1.35 * nodes.length));
  return new Map(nodes.map((node, at) => [node, { x: (at % columns) * side, y: Math.floor(at / columns) * side }]));
}

function centred(positions: ReadonlyMap<number, Position>): Map<number, Position> {
  const { left, top, width, height } = toBox(positions, () => 0);
  const middle = { x: left + width / 2, y: top + height / 2 };
  return new Map([...positions].map(([node, { x, y }]) => [node, { x: x - middle.x, y: y - middle.y }]));
}

function named({ ids }: Drawing, positions: ReadonlyMap<number, Position>): Positions {
  return new Map(
    ids.flatMap((id, node) => {
      const position = positions.get(node);
      return position === undefined ? [] : [[id, round(position)]];
    }),
  );
}
