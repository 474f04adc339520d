/** What is right for one question: relevance by id, as judged; 0 and below mean "not relevant". */
export type Judgements = ReadonlyMap<string, number>;

/**
 * How good one ranking is for one question: 0 the worst, 1 the best.
 * `ranking` holds ids, best first, each once. All metrics are those of trec_eval, so that figures can be compared.
 */
export type Metric = (ranking: readonly string[], judgements: Judgements) => number;

/** How many ids were judged relevant for the question. */
export function relevantCount(judgements: Judgements): number {
  let count = 0;
  for (const relevance of judgements.values()) if (relevance > 0) count += 1;
  return count;
}

/** Whether an id was judged relevant; an id nobody judged is not. */
export const isRelevant = (id: string, judgements: Judgements): boolean => (judgements.get(id) ?? 0) > 0;
