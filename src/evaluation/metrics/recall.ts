import { isRelevant, type Metric, relevantCount } from './metric.ts';

/** Share of all right ones that stand in the first `depth` places; 0 when nothing was judged right. */
export function recallAt(depth: number): Metric {
  return (ranking, judgements) => {
    const relevant = relevantCount(judgements);
    if (relevant === 0) return 0;
    return ranking.slice(0, depth).filter((id) => isRelevant(id, judgements)).length / relevant;
  };
}
