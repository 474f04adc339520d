import type { RankingWeights } from '../weights.ts';
import { RETRIEVERS, type Retrieved, type Retriever } from './retriever.ts';

/**
 * Brings a cosine to a scale of 0 to 1 that means the same in every pair of languages: 0 as far as two texts taken at
 * random, 1 as near as two that say the same.
 */
export type Calibrate = (cosine: number, questionLanguage: string | null, passageLanguage: string | null) => number;

/** What a retriever gave an item: the best of its passages there. */
export interface RetrieverShare {
  readonly retriever: Retriever;
  /** 1 for its first item. */
  readonly rank: number;
  /** As the retriever counts: BM25 or cosine. */
  readonly score: number;
  /** Part of the item's score that this retriever accounts for. */
  readonly amount: number;
}

/** Something the question found, from 0 (just found) to about 1 (first in every retriever). */
export interface FoundItem {
  readonly type: string;
  readonly id: string;
  readonly score: number;
  readonly shares: readonly RetrieverShare[];
  /** The passage that spoke most for it; null where a topic alone did. */
  readonly passageId: string | null;
  readonly part: string;
}

interface Passage {
  readonly id: string;
  readonly part: string;
  total: number;
  readonly byRetriever: Map<Retriever, { amount: number; score: number }>;
}

interface FuseOptions {
  readonly weights: RankingWeights;
  readonly calibrate: Calibrate;
  readonly language: string | null;
  /** Share of meaning in this question's language, 0 to 1; words have the rest. */
  readonly meaning: number;
}

/**
 * Joins what the retrievers found into one list of items, best first: a weighted sum of scores that are each set against
 * the best of their retriever (Bruch, Gai and Ingber, 2023: in and out of domain better than joining ranks). Of words and
 * meaning the two shares add up to 1; topics named, here and in other languages, come on top.
 *
 * For words an item counts as its best passage, for meaning as its best passage plus `furtherPassages` of its second,
 * that share again of its third, and so on.
 */
export function fuse(retrieved: readonly Retrieved[], options: FuseOptions): FoundItem[] {
  const items = new Map<string, { type: string; id: string; passages: Map<string, Passage> }>();
  const weightOf = weightsOf(retrieved, options);
  for (const { retriever, hits } of retrieved) {
    const amounts = scaled(retriever, hits, options);
    hits.forEach((hit, place) => {
      const amount = (amounts[place] ?? 0) * weightOf[retriever];
      const key = `${hit.itemType}\u0000${hit.itemId}`;
      const item = items.get(key) ?? { type: hit.itemType, id: hit.itemId, passages: new Map<string, Passage>() };
      items.set(key, item);
      const passage = item.passages.get(hit.passageId) ?? {
        id: hit.passageId,
        part: hit.part,
        total: 0,
        byRetriever: new Map(),
      };
      item.passages.set(hit.passageId, passage);
      // The same retriever may run over several languages; a passage has one, so it is found once.
      if (passage.byRetriever.has(retriever)) return;
      passage.byRetriever.set(retriever, { amount, score: hit.score });
      passage.total += amount;
    });
  }
  const found = [...items.values()].map((item) =>
    join(item.type, item.id, [...item.passages.values()], options.weights),
  );
  found.sort((a, b) => b.score - a.score || compare(a.type, b.type) || compare(a.id, b.id));
  fillRanks(found);
  return found;
}

/** What each retriever counts for this question: those that found nothing leave their share to the others. */
function weightsOf(
  retrieved: readonly Retrieved[],
  { weights, meaning }: FuseOptions,
): Readonly<Record<Retriever, number>> {
  const hasFound = (retriever: Retriever): number =>
    retrieved.some((one) => one.retriever === retriever && one.hits.length > 0) ? 1 : 0;
  const { words, folded, bridged, topics } = weights.retrievers;
  const ofWords = { words: words * hasFound('words'), folded: folded * hasFound('folded') };
  const sum = ofWords.words + ofWords.folded;
  const left = sum === 0 ? 1 : hasFound('vectors') === 0 ? 0 : meaning;
  const share = (weight: number): number => (sum === 0 ? 0 : ((1 - left) * weight) / sum);
  return { words: share(ofWords.words), folded: share(ofWords.folded), vectors: left, bridged, topics };
}

/** A retriever's scores beside its best one, 0 to 1; of topics as they are. */
function scaled(retriever: Retriever, hits: Retrieved['hits'], { calibrate, language }: FuseOptions): number[] {
  if (retriever === 'topics') return hits.map((hit) => hit.score);
  const scores = hits.map((hit) =>
    retriever === 'vectors' ? calibrate(hit.score, language, hit.language) : Math.max(0, hit.score),
  );
  const top = scores.reduce((best, score) => Math.max(best, score), 0);
  return top > 0 ? scores.map((score) => score / top) : scores;
}

/** Retrievers of words: the title is searched with every passage, so a passage that is the title alone says it again. */
const REPEATS_TITLE: ReadonlySet<Retriever> = new Set(['words', 'folded', 'bridged']);

function join(type: string, id: string, passages: Passage[], weights: RankingWeights): FoundItem & { shares: Share[] } {
  passages.sort((a, b) => b.total - a.total || compare(a.id, b.id));
  const shares: Share[] = [];
  let score = 0;
  for (const retriever of RETRIEVERS) {
    const texts: number[] = [];
    const titles: number[] = [];
    let best = Number.NEGATIVE_INFINITY;
    for (const { part, byRetriever } of passages) {
      const own = byRetriever.get(retriever);
      if (own === undefined) continue;
      (REPEATS_TITLE.has(retriever) && part === 'title' ? titles : texts).push(own.amount);
      best = Math.max(best, own.score);
    }
    const counted = texts.length > 0 ? texts : titles;
    if (counted.length === 0) continue;
    const further = retriever === 'vectors' ? weights.retrieval.furtherPassages : 0;
    const amount = counted
      .sort((a, b) => b - a)
      .reduce((sum, one, place) => sum + one * (place === 0 ? 1 : further ** place), 0);
    shares.push({ retriever, rank: 0, amount, score: best });
    score += amount;
  }
  return { type, id, score, shares, passageId: passages[0]?.id ?? null, part: passages[0]?.part ?? '' };
}

/** A share whose rank is still to come. */
type Share = { -readonly [Key in keyof RetrieverShare]: RetrieverShare[Key] };

/** Fills in each item's rank within each retriever; equal scores in the order of the items. */
function fillRanks(items: readonly { readonly shares: readonly Share[] }[]): void {
  for (const retriever of RETRIEVERS)
    items
      .flatMap(({ shares }) => shares.find((share) => share.retriever === retriever) ?? [])
      .sort((a, b) => b.score - a.score)
      .forEach((share, place) => {
        share.rank = place + 1;
      });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
