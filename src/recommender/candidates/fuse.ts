import type { RankingWeights } from '../weights.ts';
import type { Retrieved, Retriever } from './retriever.ts';

/**
 * Brings a cosine to a scale of 0 to 1 that means the same in every pair of languages: 0 as far as two texts taken at
 * random, 1 as near as two that say the same.
 */
export type Calibrate = (cosine: number, questionLanguage: string | null, passageLanguage: string | null) => number;

/** BM25 at which a retriever of words counts half of its weight: four or five rare words of a question in one passage. */
const HALF_BM25 = 14;

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
  /** Weight of meaning for this question's language. */
  readonly vectorWeight: number;
}

/**
 * Joins what the retrievers found into one list of items, best first. Scores are brought to one scale one by one and
 * added with the retriever's weight: ranks alone (RRF) would let one that is bad in a language outvote one that is good.
 *
 * In each retriever an item counts as its best passage, plus `furtherPassages` of its second, that share again of its third,
 * and so on; its retrievers add up.
 */
export function fuse(retrieved: readonly Retrieved[], options: FuseOptions): FoundItem[] {
  const items = new Map<string, { type: string; id: string; passages: Map<string, Passage> }>();
  const scale = retrieved.reduce(
    (sum, { retriever, hits }) => sum + (hits.length > 0 && retriever !== 'bridged' ? weightOf(retriever, options) : 0),
    0,
  );
  if (scale === 0 && retrieved.every(({ hits }) => hits.length === 0)) return [];
  for (const { retriever, hits } of retrieved) {
    const amounts = scaled(retriever, hits, options);
    hits.forEach((hit, place) => {
      const amount = ((amounts[place] ?? 0) * weightOf(retriever, options)) / (scale || 1);
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
  return withRanks(found.sort((a, b) => b.score - a.score || compare(a.type, b.type) || compare(a.id, b.id)));
}

function weightOf(retriever: Retriever, { weights, vectorWeight }: FuseOptions): number {
  return retriever === 'vectors' ? vectorWeight : weights.retrievers[retriever];
}

/** A retriever's scores on one scale, 0 to 1. */
function scaled(retriever: Retriever, hits: Retrieved['hits'], { calibrate, language }: FuseOptions): number[] {
  if (retriever === 'vectors') return hits.map((hit) => calibrate(hit.score, language, hit.language));
  if (retriever === 'topics') return hits.map((hit) => hit.score);
  // BM25 has a natural zero and no natural top: the best passage is the measure of the others, and of the retriever itself. A
  // question whose words hardly occur (asked in another language, say) must not outvote its meaning with a chance hit.
  const top = hits.reduce((best, hit) => Math.max(best, hit.score), 0);
  return hits.map((hit) => Math.max(0, hit.score) / (top + HALF_BM25));
}

/** Retrievers of words: the title is searched with every passage, so a passage that is the title alone says it again. */
const REPEATS_TITLE: ReadonlySet<Retriever> = new Set(['words', 'folded', 'bridged']);

function join(type: string, id: string, passages: Passage[], weights: RankingWeights): FoundItem {
  passages.sort((a, b) => b.total - a.total || compare(a.id, b.id));
  const retrievers = new Set(passages.flatMap((passage) => [...passage.byRetriever.keys()]));
  const shares = [...retrievers].map((retriever): RetrieverShare => {
    const found = passages.flatMap((passage) => {
      const part = passage.byRetriever.get(retriever);
      return part === undefined ? [] : [{ ...part, isTitle: passage.part === 'title' }];
    });
    const counted =
      REPEATS_TITLE.has(retriever) && found.some(({ isTitle }) => !isTitle)
        ? found.filter(({ isTitle }) => !isTitle)
        : found;
    counted.sort((a, b) => b.amount - a.amount);
    const amount = counted.reduce(
      (sum, part, place) => sum + part.amount * weights.retrieval.furtherPassages ** place,
      0,
    );
    return { retriever, rank: 0, amount, score: Math.max(...found.map(({ score }) => score)) };
  });
  const score = shares.reduce((sum, { amount }) => sum + amount, 0);
  return { type, id, score, shares, passageId: passages[0]?.id ?? null, part: passages[0]?.part ?? '' };
}

/** Fills in each item's rank within each retriever. */
function withRanks(items: FoundItem[]): FoundItem[] {
  const ranks = new Map<FoundItem, Map<Retriever, number>>(items.map((item) => [item, new Map()]));
  const retrievers = new Set(items.flatMap((item) => item.shares.map(({ retriever }) => retriever)));
  for (const retriever of retrievers) {
    const scoreOf = (item: FoundItem): number =>
      item.shares.find((share) => share.retriever === retriever)?.score ?? Number.NaN;
    items
      .filter((item) => !Number.isNaN(scoreOf(item)))
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .forEach((item, place) => {
        ranks.get(item)?.set(retriever, place + 1);
      });
  }
  return items.map((item) => ({
    ...item,
    shares: item.shares.map((share) => ({ ...share, rank: ranks.get(item)?.get(share.retriever) ?? 0 })),
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
