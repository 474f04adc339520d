import type { Drawing } from './drawing.ts';
import { applyForces } from './forces.ts';
import type { Position, Positions } from './position.ts';
import { scatter } from './start-positions.ts';

/** How far from the middle of its neighbours a newcomer starts, at most. */
const REACH = 30;

/**
 * Positions of nodes of which some stood somewhere before: these stay, newcomers start among their neighbours and are
 * moved by the forces alone. Those who stay come first.
 */
export function placeNewcomers(
  drawing: Drawing,
  nodes: readonly number[],
  seed: number,
  from: Positions,
): ReadonlyMap<number, Position> {
  const start = new Map<number, Position>();
  for (const node of nodes) {
    const last = from.get(drawing.ids[node] ?? '');
    if (last !== undefined) start.set(node, last);
  }
  const held = new Set(start.keys());
  if (held.size === nodes.length) return start;
  const neighbours = neighboursOf(drawing);
  let waiting = nodes.filter((node) => !held.has(node));
  // Every component has somebody who stood before, so each round places at least one.
  while (waiting.length > 0) {
    const round = new Map<number, Position>();
    for (const node of waiting) {
      const placed = (neighbours.get(node) ?? []).flatMap((other) => start.get(other) ?? []);
      if (placed.length === 0) continue;
      const { x, y } = scatter(drawing.ids[node] ?? '', seed);
      const mean = (pick: (position: Position) => number): number =>
        placed.reduce((sum, position) => sum + pick(position), 0) / placed.length;
      round.set(node, { x: mean((at) => at.x) + REACH * x, y: mean((at) => at.y) + REACH * y });
    }
    if (round.size === 0) break;
    for (const [node, position] of round) start.set(node, position);
    waiting = waiting.filter((node) => !start.has(node));
  }
  return applyForces(drawing, start, held);
}

function neighboursOf({ ties }: Drawing): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  const add = (node: number, other: number): void => {
    const known = neighbours.get(node);
    if (known === undefined) neighbours.set(node, [other]);
    else known.push(other);
  };
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}
