import { isRelevant, type Metric } from './metric.ts';

/** Share of the first `depth` places that hold a right one; an empty place counts as a wrong one. */
export function precisionAt(depth: number): Metric {
  return (ranking, judgements) => ranking.slice(0, depth).filter((id) => isRelevant(id, judgements)).length / depth;
}
