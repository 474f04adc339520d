import { isRelevant, type Metric } from './metric.ts';

/** 1 over the rank of the first right one: 1 when it stands first, .5 second, 0 when there is none. Its mean is MRR. */
export const reciprocalRank: Metric = (ranking, judgements) => {
  const first = ranking.findIndex((id) => isRelevant(id, judgements));
  return first === -1 ? 0 : 1 / (first + 1);
};
