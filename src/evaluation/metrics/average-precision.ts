import { isRelevant, type Metric, relevantCount } from './metric.ts';

/** Mean of the precision at each right one's rank, over all right ones, found or not. Its mean is MAP. */
export const averagePrecision: Metric = (ranking, judgements) => {
  let found = 0;
  let sum = 0;
  for (const [index, id] of ranking.entries()) {
    if (!isRelevant(id, judgements)) continue;
    found += 1;
    sum += found / (index + 1);
  }
  const relevant = relevantCount(judgements);
  return relevant === 0 ? 0 : sum / relevant;
};
