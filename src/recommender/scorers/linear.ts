import type { Community } from '../../community/index.ts';
import type { Part } from './part.ts';
import { inOrder, type Ranked, rankedBy } from './ranked.ts';
import type { Scorer, Share } from './scorer.ts';

/** A sign that orders answers: what a scorer says, brought to 0 to 1 over those who may be seen, times its weight. */
export interface Feature<Seen> {
  readonly name: string;
  readonly scorer: Scorer<Seen>;
  /**
   * `evidence` says something of the question, and how sure an answer is rests on it; `prior` says nothing of it: it
   * orders, and makes nobody likely.
   */
  readonly kind: 'evidence' | 'prior';
  /** Power that its values are taken to; 1 when left out. */
  readonly shape?: number;
}

/** What the features say of each candidate of one question, 0 to 1 each: a row a candidate, a column a feature. */
export interface FeatureTable {
  readonly nodes: readonly number[];
  /** Row by row. */
  readonly values: Float64Array;
}

interface Measured {
  readonly nodes: readonly number[];
  readonly values: Float64Array;
  /** What each feature gave each candidate, as the values before they were set beside the best. */
  readonly shares: readonly (readonly (Share | undefined)[])[];
}

/** Works out every feature of every candidate. */
export function measure<Seen>(
  seen: Seen,
  features: readonly Feature<Seen>[],
  isIn: (node: number) => boolean,
): Measured {
  const scorings = features.map(({ scorer }) => scorer(seen));
  const nodes = [...new Set(scorings.flatMap(({ nodes }) => [...nodes]))].filter(isIn).sort((a, b) => a - b);
  const values = new Float64Array(nodes.length * features.length);
  const most = new Float64Array(features.length);
  const shares = nodes.map((node) => scorings.map((scoring) => scoring.of(node, 0)));
  shares.forEach((own, row) => {
    own.forEach((share, column) => {
      const value = share?.amount ?? 0;
      values[row * features.length + column] = value;
      most[column] = Math.max(most[column] ?? 0, value);
    });
  });
  for (let at = 0; at < values.length; at++) {
    const column = at % features.length;
    const value = values[at] ?? 0;
    const { shape = 1 } = features[column] ?? {};
    values[at] = value > 0 ? (value / (most[column] ?? 1)) ** shape : 0;
  }
  return { nodes, values, shares };
}

export interface LinearOptions<Seen> {
  /** Weight of each feature, 0 and up; only how they stand to each other counts. */
  readonly weights: readonly number[];
  readonly isIn: (node: number) => boolean;
  /** What only tells apart those who are ranked, in proportion to their score. */
  readonly adjustments: readonly Scorer<Seen>[];
  /** What the words of confidence may rest on beside the evidence, where it is more; from the features' shares. */
  readonly confidenceScore?: (shares: readonly (Share | undefined)[]) => number;
}

/**
 * Orders candidates by a weighted sum of features, 0 to 1 before the adjustments. How sure an answer is of one is kept
 * beside it: what the evidence adds up to on its own scale, which is the same for every question.
 */
export function rankLinear<Seen extends { readonly community: Community }>(
  seen: Seen,
  features: readonly Feature<Seen>[],
  { weights, isIn, adjustments, confidenceScore }: LinearOptions<Seen>,
): Ranked[] {
  const { nodes, values, shares: given } = measure(seen, features, isIn);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const adjusting = adjustments.map((scorer) => scorer(seen));
  const ranked = nodes.map((node, row) => {
    const amounts = features.map((_, column) => {
      return ((weights[column] ?? 0) * (values[row * features.length + column] ?? 0)) / whole;
    });
    const known = amounts.reduce((sum, amount) => sum + amount, 0);
    const adjusted = adjusting.map((scoring) => scoring.of(node, known));
    const score = known + adjusted.reduce((sum, share) => sum + (share?.amount ?? 0), 0);
    const shares = given[row] ?? [];
    const evidence = shares.reduce(
      (sum, share, column) => sum + (features[column]?.kind === 'evidence' ? (share?.amount ?? 0) : 0),
      0,
    );
    const one = rankedBy(seen.community, node, score, () => [
      ...shares.flatMap((share, column) => scaled(share?.parts() ?? [], amounts[column] ?? 0)),
      ...adjusted.flatMap((share) => share?.parts() ?? []),
    ]);
    return { ...one, confidenceScore: Math.max(evidence, confidenceScore?.(shares) ?? 0) };
  });
  return inOrder(ranked);
}

/** Parts brought to add up to an amount, each keeping its share. */
function scaled(parts: readonly Part[], amount: number): Part[] {
  const sum = parts.reduce((total, part) => total + part.amount, 0);
  return sum === 0 || amount === 0 ? [] : parts.map((part) => ({ ...part, amount: (part.amount * amount) / sum }));
}
