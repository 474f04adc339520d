import type { RankingWeights } from '../settings.ts';
import type { Leg, LegResult } from './legs.ts';

/**
 * Brings a cosine to a scale of 0 to 1 that means the same in every pair of languages: 0 as far as two texts taken at
 * random, 1 as near as two that say the same.
 */
export type Calibrate = (cosine: number, questionLanguage: string | null, passageLanguage: string | null) => number;

/** BM25 at which a leg of words counts half of its weight: four or five telling words of a question in one passage. */
const HALF_BM25 = 14;

/** What a leg gave an item: the best of its passages there. */
export interface LegShare {
  readonly leg: Leg;
  /** 1 for the leg's first item. */
  readonly rank: number;
  /** As the leg counts: BM25 or cosine. */
  readonly score: number;
  /** Part of the item's score that this leg accounts for. */
  readonly amount: number;
}

/** Something the question found, from 0 (just found) to about 1 (first in every leg). */
export interface FoundItem {
  readonly type: string;
  readonly id: string;
  readonly score: number;
  readonly shares: readonly LegShare[];
  /** The passage that spoke most for it; null where a topic alone did. */
  readonly passageId: string | null;
  readonly part: string;
}

interface Passage {
  readonly id: string;
  readonly part: string;
  total: number;
  readonly byLeg: Map<Leg, { amount: number; score: number }>;
}

interface FuseOptions {
  readonly weights: RankingWeights;
  readonly calibrate: Calibrate;
  readonly language: string | null;
  /** Weight of the vectors leg for this question's language. */
  readonly vectorWeight: number;
}

/**
 * Joins what the legs found into one list of items, best first. Scores are brought to one scale leg by leg and added
 * with the leg's weight: ranks alone (RRF) would let a leg that is bad in a language outvote one that is good.
 *
 * In each leg an item counts as its best passage, plus `furtherPassages` of its second, that share again of its third,
 * and so on; its legs add up.
 */
export function fuse(legs: readonly LegResult[], options: FuseOptions): FoundItem[] {
  const items = new Map<string, { type: string; id: string; passages: Map<string, Passage> }>();
  const scale = legs.reduce(
    (sum, { leg, hits }) => sum + (hits.length > 0 && leg !== 'bridged' ? legWeight(leg, options) : 0),
    0,
  );
  if (scale === 0 && legs.every(({ hits }) => hits.length === 0)) return [];
  for (const { leg, hits } of legs) {
    const amounts = scaled(leg, hits, options);
    hits.forEach((hit, place) => {
      const amount = ((amounts[place] ?? 0) * legWeight(leg, options)) / (scale || 1);
      const key = `${hit.itemType}\u0000${hit.itemId}`;
      const item = items.get(key) ?? { type: hit.itemType, id: hit.itemId, passages: new Map<string, Passage>() };
      items.set(key, item);
      const passage = item.passages.get(hit.passageId) ?? {
        id: hit.passageId,
        part: hit.part,
        total: 0,
        byLeg: new Map(),
      };
      item.passages.set(hit.passageId, passage);
      // The same leg may run over several languages; a passage has one, so it is found once.
      if (passage.byLeg.has(leg)) return;
      passage.byLeg.set(leg, { amount, score: hit.score });
      passage.total += amount;
    });
  }
  const found = [...items.values()].map((item) =>
    join(item.type, item.id, [...item.passages.values()], options.weights),
  );
  return withRanks(found.sort((a, b) => b.score - a.score || compare(a.type, b.type) || compare(a.id, b.id)));
}

function legWeight(leg: Leg, { weights, vectorWeight }: FuseOptions): number {
  return leg === 'vectors' ? vectorWeight : weights.legs[leg];
}

/** A leg's scores on one scale, 0 to 1. */
function scaled(leg: Leg, hits: LegResult['hits'], { calibrate, language }: FuseOptions): number[] {
  if (leg === 'vectors') return hits.map((hit) => calibrate(hit.score, language, hit.language));
  if (leg === 'topics') return hits.map((hit) => hit.score);
  // BM25 has a natural zero and no natural top: the best passage is the measure of the others, and of the leg itself. A
  // question whose words hardly occur (asked in another language, say) must not outvote its meaning with a chance hit.
  const top = hits.reduce((best, hit) => Math.max(best, hit.score), 0);
  return hits.map((hit) => Math.max(0, hit.score) / (top + HALF_BM25));
}

/** Legs of words: the title is searched with every passage, so a passage that is the title alone says it again. */
const REPEATS_TITLE: ReadonlySet<Leg> = new Set(['words', 'folded', 'bridged']);

function join(type: string, id: string, passages: Passage[], weights: RankingWeights): FoundItem {
  passages.sort((a, b) => b.total - a.total || compare(a.id, b.id));
  const legs = new Set(passages.flatMap((passage) => [...passage.byLeg.keys()]));
  const shares = [...legs].map((leg): LegShare => {
    const found = passages.flatMap((passage) => {
      const part = passage.byLeg.get(leg);
      return part === undefined ? [] : [{ ...part, isTitle: passage.part === 'title' }];
    });
    const telling =
      REPEATS_TITLE.has(leg) && found.some(({ isTitle }) => !isTitle) ? found.filter(({ isTitle }) => !isTitle) : found;
    telling.sort((a, b) => b.amount - a.amount);
    const amount = telling.reduce(
      (sum, part, place) => sum + part.amount * weights.retrieval.furtherPassages ** place,
      0,
    );
    return { leg, rank: 0, amount, score: Math.max(...found.map(({ score }) => score)) };
  });
  const score = shares.reduce((sum, { amount }) => sum + amount, 0);
  return { type, id, score, shares, passageId: passages[0]?.id ?? null, part: passages[0]?.part ?? '' };
}

/** Fills in each item's rank within each leg. */
function withRanks(items: FoundItem[]): FoundItem[] {
  const ranks = new Map<FoundItem, Map<Leg, number>>(items.map((item) => [item, new Map()]));
  const legs = new Set(items.flatMap((item) => item.shares.map((share) => share.leg)));
  for (const leg of legs) {
    const scoreOf = (item: FoundItem): number => item.shares.find((share) => share.leg === leg)?.score ?? Number.NaN;
    items
      .filter((item) => !Number.isNaN(scoreOf(item)))
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .forEach((item, place) => {
        ranks.get(item)?.set(leg, place + 1);
      });
  }
  return items.map((item) => ({
    ...item,
    shares: item.shares.map((share) => ({ ...share, rank: ranks.get(item)?.get(share.leg) ?? 0 })),
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
