import { type Part, type Parts, sumOf } from './part.ts';
import type { Subject } from './subject.ts';

/** What one scorer gives one node. */
export interface Share {
  /** Added to its score; below 0 it takes away. */
  readonly amount: number;
  /** The evidence behind it, one part for each: their amounts add up to `amount`. Worked out when asked for. */
  parts(): readonly Part[];
}

/** What one scorer has to say on one question. */
export interface Scoring {
  /** Nodes that are ranked for this alone. */
  readonly nodes: Iterable<number>;
  /** A node's share; undefined for none. `shown` is what the evidence before it adds up to, for those that adjust it. */
  of(node: number, shown: number): Share | undefined;
}

/**
 * One way of telling who or what answers a question. Pure: the same `Seen` gives the same scoring. Its docstring says
 * what its number means, its bounds and where it comes from.
 */
export type Scorer<Seen = Subject> = (seen: Seen) => Scoring;

/** Parts that are gathered for all nodes at once, as a scoring. */
export function scoringOf(parts: Parts): Scoring {
  return {
    nodes: parts.keys(),
    of: (node) => {
      const own = parts.get(node);
      return own === undefined ? undefined : shareOf(own);
    },
  };
}

/** A scoring that ranks nobody by itself, and adjusts what others show in proportion to it. */
export function adjustmentBy(partsFor: (node: number, shown: number) => readonly Part[]): Scoring {
  return { nodes: [], of: (node, shown) => shareOf(partsFor(node, shown)) };
}

function shareOf(parts: readonly Part[]): Share {
  return { amount: sumOf(parts), parts: () => parts };
}
