import type { NodeShape } from '../canvas/shapes.ts';

/** A node as it is drawn. */
export interface PaintedNode {
  readonly id: string;
  readonly label: string;
  /** The label where there is little room for it. */
  readonly shortLabel: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly colour: string;
  readonly shape: NodeShape;
  /** Its class in the legend, and the sign by which it is told without its colour; empty for none. */
  readonly className: string;
  readonly sign: string;
}

/** What became of a tie between two periods; null where one period alone is looked at. */
export type TieChange = 'formed' | 'faded' | 'kept';

export interface PaintedEdge {
  readonly source: string;
  readonly target: string;
  readonly layer: string;
  readonly colour: string;
  /** Width in pixels. */
  readonly size: number;
  readonly isDirected: boolean;
  readonly change: TieChange | null;
}

/** Where the map is looked at from: the middle, as shares of the whole, and how much of it is in sight. */
export interface Standpoint {
  readonly x: number;
  readonly y: number;
  /** 1 for the whole, less for a part of it. */
  readonly ratio: number;
}

/** A network as it is drawn. */
export interface Picture {
  readonly nodes: readonly PaintedNode[];
  readonly edges: readonly PaintedEdge[];
}

/** What of a picture is lit; everything else fades. */
export interface Marks {
  /** Lit with its neighbours. */
  readonly selected: string | null;
  /** Whoever is imagined to leave: faded with their ties. */
  readonly gone: string | null;
  /** A class of the legend, or a layer; null for none. */
  readonly lit: { readonly className: string } | { readonly layer: string } | null;
}
