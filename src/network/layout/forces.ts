import { UndirectedGraph } from 'graphology';
import library, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { Drawing } from './drawing.ts';
import type { Position } from './position.ts';

/** The package is CommonJS; its types say otherwise. */
const forceAtlas2 = library as unknown as typeof library.default;

/** From so many nodes on, far ones push as one (Barnes and Hut, 1986). */
const MANY = 400;

/**
 * Where ForceAtlas2 (Jacomy et al., 2014) leaves nodes that start here: ties draw them together, all others push them
 * apart. Nodes that are held stay. The same input gives the same output: nothing in it is drawn by lot.
 */
export function applyForces(
  { ties }: Pick<Drawing, 'ties'>,
  start: ReadonlyMap<number, Position>,
  held: ReadonlySet<number> = new Set(),
): Map<number, Position> {
  const graph = new UndirectedGraph();
  for (const [node, { x, y }] of start) graph.addNode(node, { x, y, fixed: held.has(node) });
  for (const { a, b, pull } of ties)
    if (start.has(a) && start.has(b)) graph.addEdge(a, b, { weight: Math.max(pull, 0.05) });
  const size = start.size;
  const settings: ForceAtlas2Settings = {
    // Together these leave about a sixth of the picture to the discs.
    scalingRatio: 8,
    strongGravityMode: true,
    // Held nodes say where the middle is; otherwise it is the origin.
    gravity: held.size > 0 ? 0 : 0.08,
    slowDown: 1 + Math.log(size),
    barnesHutOptimize: size > MANY,
  };
  const placed = forceAtlas2(graph, { iterations: iterationsFor(size), settings });
  return new Map([...start.keys()].map((node) => [node, placed[node] ?? { x: 0, y: 0 }]));
}

/** Enough for the picture to come to rest where it is small, and for seconds at most where it is large. */
const iterationsFor = (size: number): number => Math.max(150, Math.min(800, Math.round(400_000 / size)));
