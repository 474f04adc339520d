import type { Community } from '../../community/index.ts';
import { inOrder, type Ranked, rankedBy } from './ranked.ts';
import type { Scorer, Share } from './scorer.ts';

/** How one kind of answer is scored. */
export interface ScorerList<Seen> {
  /** What shows that something answers the question. */
  readonly evidence: readonly Scorer<Seen>[];
  /** What only tells apart those with evidence, in proportion to it. */
  readonly adjustments: readonly Scorer<Seen>[];
}

export interface RankByOptions {
  /** Which nodes may be ranked at all. */
  readonly isIn: (node: number) => boolean;
  /**
   * What the words of confidence may rest on instead of the score, where it is more; from the shares of the evidence, in
   * the order of the list.
   */
  readonly confidenceScore?: (shares: readonly (Share | undefined)[]) => number;
}

/** Adds up a list of scorers, best first. */
export function rankBy<Seen extends { readonly community: Community }>(
  seen: Seen,
  { evidence, adjustments }: ScorerList<Seen>,
  { isIn, confidenceScore }: RankByOptions,
): Ranked[] {
  const showing = evidence.map((scorer) => scorer(seen));
  const adjusting = adjustments.map((scorer) => scorer(seen));
  const nodes = new Set(showing.flatMap(({ nodes }) => [...nodes]));
  const ranked: Ranked[] = [];
  for (const node of nodes) {
    if (!isIn(node)) continue;
    const shown = showing.map((scoring) => scoring.of(node, 0));
    const known = total(shown);
    const adjusted = adjusting.map((scoring) => scoring.of(node, known));
    const score = known + total(adjusted);
    const one = rankedBy(seen.community, node, score, () =>
      [...shown, ...adjusted].flatMap((share) => share?.parts() ?? []),
    );
    const sure = confidenceScore?.(shown) ?? 0;
    ranked.push(sure > score ? { ...one, confidenceScore: sure } : one);
  }
  return inOrder(ranked);
}

function total(shares: readonly (Share | undefined)[]): number {
  return shares.reduce((sum, share) => sum + (share?.amount ?? 0), 0);
}
