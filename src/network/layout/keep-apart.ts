import { UndirectedGraph } from 'graphology';
import library from 'graphology-layout-noverlap';
import { findOverlaps } from './overlaps.ts';
import type { Position } from './position.ts';

/** The package is CommonJS; its types say otherwise. */
const noverlap = library as unknown as typeof library.default;

/** Space around each disc. */
export const MARGIN = 1.5;

/** Moves discs until none overlaps another: noverlap (Jacomy) first, then `partDiscs` for what it leaves. */
export function keepApart(
  placed: ReadonlyMap<number, Position>,
  radiusOf: (node: number) => number,
): Map<number, Position> {
  const graph = new UndirectedGraph();
  for (const [node, position] of partTwins(placed)) graph.addNode(node, { ...position, size: radiusOf(node) });
  const settings = { margin: MARGIN, ratio: 1, expansion: 1.1, speed: 3, gridSize: gridFor(placed.size) };
  const moved = noverlap(graph, { maxIterations: 150, settings });
  return partDiscs(new Map([...placed.keys()].map((node) => [node, moved[node] ?? { x: 0, y: 0 }])), radiusOf);
}

/**
 * Of two discs that overlap the later one gives way, by as much as they need, until none does; so those to be moved least
 * come first, and nobody moves without need. Where that does not end, both give way. If even that does not end, the whole picture grows. Positions have two decimals.
 */
export function partDiscs(
  placed: ReadonlyMap<number, Position>,
  radiusOf: (node: number) => number,
): Map<number, Position> {
  const rounded = new Map([...placed].map(([node, position]) => [node, round(position)]));
  if (findOverlaps(rounded, radiusOf).length === 0) return rounded;
  const positions = new Map([...partTwins(placed)].map(([node, position]) => [node, round(position)]));
  part(positions, radiusOf);
  return grow(positions, radiusOf);
}

const gridFor = (size: number): number => Math.max(1, Math.min(60, Math.ceil(Math.sqrt(size))));

/** Turn from one leaf of a sunflower to the next, which fills a disc evenly (Vogel, 1979). */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 8;

/** No two nodes at one place, where noverlap would part them by lot: they open like the leaves of a sunflower. */
function partTwins(placed: ReadonlyMap<number, Position>): Map<number, Position> {
  const seen = new Set<string>();
  const leaves = new Map<string, number>();
  return new Map(
    [...placed].map(([node, { x, y }]) => {
      const heart = `${x} ${y}`;
      let leaf = leaves.get(heart) ?? 0;
      let at = { x: Math.fround(x), y: Math.fround(y) };
      while (seen.has(`${at.x} ${at.y}`)) {
        const reach = STEP * Math.sqrt(++leaf);
        at = { x: Math.fround(x + reach * Math.cos(leaf * TURN)), y: Math.fround(y + reach * Math.sin(leaf * TURN)) };
      }
      seen.add(`${at.x} ${at.y}`);
      leaves.set(heart, leaf);
      return [node, at];
    }),
  );
}

const ROUNDS = 400;
/** From this round on both give way: the later one may be caught between two others. */
const BOTH_FROM = 60;

function part(positions: Map<number, Position>, radiusOf: (node: number) => number): void {
  for (let rounds = 0; rounds < ROUNDS; rounds++) {
    const overlaps = findOverlaps(positions, radiusOf);
    if (overlaps.length === 0) return;
    for (const { stays, moves } of overlaps) {
      const [from, to] = [positions.get(stays), positions.get(moves)];
      if (from === undefined || to === undefined) continue;
      const distance = Math.hypot(to.x - from.x, to.y - from.y);
      const needed = radiusOf(stays) + radiusOf(moves) + MARGIN;
      if (distance >= needed) continue;
      const [across, down] =
        distance === 0
          ? [Math.cos(moves * TURN), Math.sin(moves * TURN)]
          : [(to.x - from.x) / distance, (to.y - from.y) / distance];
      const [lacking, back] = [needed - distance, rounds < BOTH_FROM ? 0 : 0.5];
      const shift = ({ x, y }: Position, by: number): Position => round({ x: x + across * by, y: y + down * by });
      positions.set(stays, shift(from, -lacking * back));
      positions.set(moves, shift(to, lacking * (1 - back)));
    }
  }
}

/** Larger by as much as the closest two need. */
function grow(positions: Map<number, Position>, radiusOf: (node: number) => number): Map<number, Position> {
  const factors = findOverlaps(positions, radiusOf).map(({ stays, moves, distance }) =>
    distance === 0 ? 1 : (radiusOf(stays) + radiusOf(moves) + MARGIN) / distance,
  );
  const factor = factors.reduce((most, one) => Math.max(most, one), 1);
  if (factor === 1) return positions;
  return new Map([...positions].map(([node, { x, y }]) => [node, round({ x: x * factor, y: y * factor })]));
}

export const round = ({ x, y }: Position): Position => ({ x: cents(x), y: cents(y) });

const cents = (value: number): number => Math.round(value * 100) / 100 + 0;
