import type { Metric } from './metric.ts';

/**
 * Normalised discounted cumulative gain of the first `depth`: grades count as they are, each divided by log2(rank + 1),
 * over the same sum for the best order there could be. After Järvelin and Kekäläinen (2002), in trec_eval's form.
 */
export function ndcgAt(depth: number): Metric {
  return (ranking, judgements) => {
    const grades = ranking.slice(0, depth).map((id) => Math.max(0, judgements.get(id) ?? 0));
    const best = [...judgements.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
    const ideal = discountedGain(best.slice(0, depth));
    return ideal === 0 ? 0 : discountedGain(grades) / ideal;
  };
}

const discountedGain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
