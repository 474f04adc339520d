import type { Audience, Community, NodeType } from '../../community/index.ts';
import { NODE_TYPES } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';
import type { FoundItem } from '../retrieve/fuse.ts';
import type { RankingWeights } from '../settings.ts';

/** An item that votes. */
export interface Found {
  /** Its share of the question; see `sharesOf`. */
  readonly share: number;
  /** How well it matches beside the best one, 0 to 1. */
  readonly match: number;
  /** Part of it that spoke most. */
  readonly part: string;
}

/** What every scorer sees: the question's finds, spread out into shares, and the community through the viewer's audience. */
export interface Subject {
  readonly community: Community;
  readonly audience: Audience;
  readonly weights: RankingWeights;
  /** Items that vote, by node; their shares add up to `grip` at most. */
  readonly items: ReadonlyMap<number, Found>;
  /** How well the best find matches the question, 0 to 1. */
  readonly grip: number;
  readonly topics: readonly NamedTopic<number>[];
  readonly language: string | null;
  /** Day that "recent" is measured from. */
  readonly today: number;
  /** Years after which a sign of knowing counts half. */
  readonly halfLife: number;
}

/**
 * Spreads the scores of the best items out into shares of one question: each score to the power of `spread`, over their
 * sum. As shares, however many weak items someone has, they never weigh more than the few strong ones.
 *
 * A share rests on what the question found alone, never on who stands behind it: so a person's part falls away with its
 * evidence and nobody else's changes.
 */
export function sharesOf(
  found: readonly FoundItem[],
  community: Community,
  weights: RankingWeights,
  grip: number,
): Subject['items'] {
  const voting: { node: number; power: number; match: number; part: string }[] = [];
  const best = found[0]?.score ?? 0;
  for (const item of found) {
    if (voting.length >= weights.retrieval.items) break;
    if (!(NODE_TYPES as readonly string[]).includes(item.type)) continue;
    const node = community.find(item.type as NodeType, item.id);
    if (node < 0 || best <= 0) continue;
    const match = item.score / best;
    voting.push({ node, power: match ** weights.retrieval.spread, match, part: item.part });
  }
  const sum = voting.reduce((total, { power }) => total + power, 0);
  return new Map(
    voting.map(({ node, power, ...item }) => [node, { share: sum > 0 ? (grip * power) / sum : 0, ...item }]),
  );
}
