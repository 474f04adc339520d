import type { RankedQuestion } from '../../recommender/index.ts';

/** Items of a question that say what it is about; weaker ones say nothing more. */
const ITEMS = 30;

/** What a question found, each item with its share of it. */
export type Finds = ReadonlyMap<string, number>;

export function findsOf({ ranking }: Pick<RankedQuestion, 'ranking'>): Finds {
  const best = ranking.found.slice(0, ITEMS);
  const sum = best.reduce((total, { score }) => total + score, 0);
  return new Map(best.map(({ type, id, score }) => [`${type}/${id}`, sum > 0 ? score / sum : 0]));
}

/**
 * How like two questions are, 0 to 1, as far as they find the same things: words, meaning and topics together, whether
 * the questions themselves are in the community or not.
 */
export function likenessOf(one: Finds, other: Finds): number {
  let common = 0;
  for (const [item, share] of one) common += Math.min(share, other.get(item) ?? 0);
  return common;
}
