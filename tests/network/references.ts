import { readdirSync, readFileSync } from 'node:fs';
import type { NodeMeasure, WholeMeasure } from '../../src/network/measures/index.ts';
import type { Network } from '../../src/network/network.ts';

/** What networkx says of a graph; `scripts/network/references.py` writes it, and says what each number is. */
export interface Reference {
  readonly name: string;
  readonly network: Network;
  readonly groups: Int32Array;
  readonly nodes: Readonly<Record<NodeMeasure, readonly (number | null)[]>>;
  readonly whole: Readonly<Record<WholeMeasure, number | null>>;
  readonly bestLouvain: number | null;
}

type Edge = readonly [source: number, target: number, weight: number];

/** A network of edges, as a literal. */
export function networkOf(isDirected: boolean, size: number, edges: readonly Edge[]): Network {
  return {
    isDirected,
    size,
    sources: Int32Array.from(edges, ([source]) => source),
    targets: Int32Array.from(edges, ([, target]) => target),
    weights: Float64Array.from(edges, ([, , weight]) => weight),
  };
}

const FOLDER = new URL('../fixtures/network/', import.meta.url);

/** All of them. */
export const REFERENCES: readonly Reference[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const { isDirected, size, edges, groups, ...facts } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { ...facts, network: networkOf(isDirected, size, edges), groups: Int32Array.from(groups) };
  });
