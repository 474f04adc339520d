import type { Communities } from '../communities/index.ts';
import type { Position } from '../layout/position.ts';
import type { NodeMeasure, WholeMeasure } from '../measures/index.ts';
import type { Network } from '../network.ts';

/** Values of each node by measure, and the communities. */
export interface Measured {
  readonly nodes: ReadonlyMap<NodeMeasure, Float64Array>;
  readonly communities: Communities;
}

/** A network as it is to be laid out. */
export interface ToLayOut {
  readonly network: Network;
  /** By node: names of its own, by which places are scattered. */
  readonly ids: readonly string[];
  /** By node: those of one community start near each other. */
  readonly communities: Int32Array;
  /** Where nodes stood last, by id. */
  readonly from: ReadonlyMap<string, Position>;
}

export type Figured = Readonly<Record<WholeMeasure, number | null>>;

/**
 * What takes long: pure functions of plain data, so that a thread may do them. The same input gives the same result
 * wherever it is done.
 */
export interface NetworkWork {
  measure(network: Network): Promise<Measured>;
  /** Measures of the whole; `groups` are what nodes are of, by node, null for those of nothing. */
  figure(network: Network, groups: readonly (string | null)[]): Promise<Figured>;
  /** Where each node stands, in the order of nodes. */
  layOut(drawing: ToLayOut): Promise<readonly Position[]>;
}
