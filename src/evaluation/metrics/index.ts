import { averagePrecision } from './average-precision.ts';
import type { Metric } from './metric.ts';
import { ndcgAt } from './ndcg.ts';
import { precisionAt } from './precision.ts';
import { recallAt } from './recall.ts';
import { reciprocalRank } from './reciprocal-rank.ts';

export type { Judgements, Metric } from './metric.ts';

/** The metrics of an evaluation, in the order in which a table prints them. */
export const METRICS = {
  MRR: reciprocalRank,
  MAP: averagePrecision,
  'nDCG@10': ndcgAt(10),
  'P@10': precisionAt(10),
  'R@1': recallAt(1),
  'R@5': recallAt(5),
  'R@10': recallAt(10),
  'R@20': recallAt(20),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;
