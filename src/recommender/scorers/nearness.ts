import { inflowOf, type NodeType, typeOf } from '../../community/index.ts';
import type { RankingWeights } from '../weights.ts';
import { evidenceOf, type Part } from './part.ts';
import type { Scorer } from './scorer.ts';
import type { Subject } from './subject.ts';

export interface NearnessOptions {
  readonly type: NodeType;
  readonly weight: (weights: RankingWeights) => number;
  /** Chance below which nothing is ranked for its nearness alone; 0 when left out. */
  readonly faintest?: number;
}

/**
 * How near something stands to what the question found: the chance that a random walk from there stands at it (see
 * `walkFrom`), times the strength of the match. 0 to its weight.
 */
export function nearness({ type, weight, faintest = 0 }: NearnessOptions): Scorer {
  return (subject) => {
    const { community, walk, weights, matchStrength } = subject;
    return {
      nodes: walk.reached.filter((node) => typeOf(community, node) === type && walk.chance(node) >= faintest),
      of: (node) => {
        const amount = weight(weights) * matchStrength * walk.chance(node);
        return amount > 0 ? { amount, parts: () => partsOf(subject, node, amount) } : undefined;
      },
    };
  };
}

/** How many neighbours a nearness is told by; they stand for the rest as well. */
const TOLD = 5;

/** A node's nearness as parts, one for each neighbour it came through. They add up to `amount`. */
function partsOf({ community, walk, weights, audience }: Subject, node: number, amount: number): Part[] {
  const inflow = inflowOf(community, node, walk, weights.walk, audience).slice(0, TOLD);
  const sum = inflow.reduce((total, part) => total + part.amount, 0);
  return inflow.map((part) => ({
    name: 'nearness' as const,
    amount: (amount * part.amount) / sum,
    evidence: evidenceOf(community, part.node),
  }));
}
