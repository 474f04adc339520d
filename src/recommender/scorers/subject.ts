import { type Audience, type Community, NODE_TYPES, type NodeType, type Walk } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';
import type { FoundItem } from '../candidates/fuse.ts';
import type { LikeFeedback } from '../exposure/feedback.ts';
import type { RankingWeights } from '../weights.ts';
import type { Ranked } from './ranked.ts';

/** An item that votes. */
export interface VotingItem {
  /** Its share of the question; see `sharesOf`. */
  readonly share: number;
  /** How well it matches beside the best one, 0 to 1. */
  readonly match: number;
  /** Part of it that spoke most. */
  readonly part: string;
}

/** What every scorer sees: what the question found, spread out into shares, and the community as its audience sees it. */
export interface Subject {
  readonly community: Community;
  readonly audience: Audience;
  readonly weights: RankingWeights;
  /** All that was found, best first. */
  readonly found: readonly FoundItem[];
  /** Items that vote, by node; their shares add up to `matchStrength` at most. */
  readonly items: ReadonlyMap<number, VotingItem>;
  /** A random walk from those items. */
  readonly walk: Walk;
  /** How well the best find matches the question, 0 to 1. */
  readonly matchStrength: number;
  /** Different words of the question that are searched for. */
  readonly words: number;
  readonly topics: readonly NamedTopic<number>[];
  readonly language: string | null;
  /** What was said of members and artefacts on questions like this one. */
  readonly feedback: readonly LikeFeedback[];
  /** Day that "recent" is measured from. */
  readonly today: number;
  /** Years after which a sign of knowing counts half. */
  readonly halfLife: number;
}

/** What is seen when groups are scored: who knows about it as well. */
export interface GroupSubject extends Subject {
  readonly people: readonly Ranked[];
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
  matchStrength: number,
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
    voting.map(({ node, power, ...item }) => [node, { share: sum > 0 ? (matchStrength * power) / sum : 0, ...item }]),
  );
}
