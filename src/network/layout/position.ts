import type { NetworkView } from '../network.ts';

/** A place in a picture; discs are 4 to 16 in radius. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by its id. */
export type Positions = ReadonlyMap<string, Position>;

/** The view with its nodes standing where these positions say; a node that they lack keeps its own. */
export function placeNodes(view: NetworkView, positions: Positions): NetworkView {
  return { ...view, nodes: view.nodes.map((node) => ({ ...node, ...positions.get(node.id) })) };
}
