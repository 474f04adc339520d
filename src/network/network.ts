/**
 * A network as measures see it: nodes are numbers from 0, edge `e` goes from `sources[e]` to `targets[e]`. An undirected
 * edge stands once. Self-loops and parallel edges may stand in it; each measure says what it makes of them.
 */
export interface Network {
  readonly isDirected: boolean;
  /** Number of nodes. */
  readonly size: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Strength of each edge, finite and above 0. */
  readonly weights: Float64Array;
}

/** What may stand beside a node or an edge in a file. */
export type Attribute = string | number | boolean;

/** A node as pictures and files show it. */
export interface ViewNode {
  readonly id: string;
  readonly label: string;
  /** Record type: `member`, `topic`, … */
  readonly type: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Where it stands in a picture; absent before it was laid out. */
  readonly x?: number;
  readonly y?: number;
}

/** An edge as pictures and files show it. */
export interface ViewEdge {
  readonly source: string;
  readonly target: string;
  /** Finite and above 0. */
  readonly weight: number;
  /** What ties them: `advice`, `information`, `answers`, … */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A network with names: what is drawn, exported and read from files. */
export interface NetworkView {
  readonly isDirected: boolean;
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
}
