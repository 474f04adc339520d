import type { Network } from '../network.ts';
import { betweenness } from './betweenness.ts';
import { clustering } from './clustering.ts';
import { coreNumber } from './core-number.ts';
import { degrees } from './degree.ts';
import { eigenvectorCentrality } from './eigenvector.ts';
import { harmonicCloseness } from './harmonic-closeness.ts';
import { NODE_MEASURE_NAMES, type NodeMeasure } from './measures.ts';
import { pageRank } from './page-rank.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';
import { structuralHoles } from './structural-holes.ts';

/** What to measure of each node, and how. */
export interface NodeMeasuring {
  /** Which measures; all of them when absent. */
  readonly only?: readonly NodeMeasure[];
  /** Sources to guess betweenness from, for networks too large for the exact one; exact when absent. */
  readonly pivots?: number;
  /** Draws the pivots; 1 when absent. */
  readonly seed?: number;
}

/** Values of each node by measure; NaN where a measure is not defined for a node. */
export interface NodeMeasures {
  readonly values: ReadonlyMap<NodeMeasure, Float64Array>;
  /** Standard error of each node's betweenness; null where that is exact, or was not asked for. */
  readonly betweennessErrors: Float64Array | null;
}

/** Measures of each node by name. What each number means, and what self-loops and parallel edges do, stands with each. */
export function measureNodes(network: Network, { only, pivots, seed = 1 }: NodeMeasuring = {}): NodeMeasures {
  const names = only === undefined ? NODE_MEASURE_NAMES : NODE_MEASURE_NAMES.filter((name) => only.includes(name));
  let [ties, holes]: [ReturnType<typeof degrees> | undefined, ReturnType<typeof structuralHoles> | undefined] = [
    undefined,
    undefined,
  ];
  let betweennessErrors: Float64Array | null = null;
  const measure = (name: NodeMeasure): Float64Array => {
    switch (name) {
      case 'betweenness': {
        if (pivots === undefined || pivots >= network.size) return betweenness(network);
        const sampled = sampledBetweenness(network, pivots, seed);
        betweennessErrors = sampled.errors;
        return sampled.values;
      }
      case 'harmonicCloseness':
        return harmonicCloseness(network);
      case 'eigenvector':
        return eigenvectorCentrality(network);
      case 'pageRank':
        return pageRank(network);
      case 'coreNumber':
        return coreNumber(network);
      case 'clustering':
        return clustering(network);
      case 'constraint':
      case 'effectiveSize':
        holes ??= structuralHoles(network);
        return holes[name];
      default:
        ties ??= degrees(network);
        return ties[name];
    }
  };
  const values = new Map(names.map((name) => [name, measure(name)] as const));
  return { values, betweennessErrors };
}
