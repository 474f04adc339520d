import type { Community, Lens } from '../community/community.ts';
import type { NodeType } from '../community/relations.ts';
import { NODE_TYPES } from '../community/relations.ts';
import type { FoundItem } from '../retrieve/fuse.ts';
import type { RankingWeights } from '../settings.ts';
import type { NamedTopic } from '../understand/topic-index.ts';

/** What every scorer sees: the question's finds, spread out into shares, and the community through the viewer's lens. */
export interface Subject {
  readonly community: Community;
  readonly lens: Lens;
  readonly weights: RankingWeights;
  /** Items that vote, by node, with the part of them that spoke; their shares add up to `grip` at most. */
  readonly items: ReadonlyMap<number, { readonly share: number; readonly part: string }>;
  /** How well the best find matches the question, 0 to 1. */
  readonly grip: number;
  readonly topics: readonly NamedTopic[];
  readonly language: string | null;
  /** Day that "recent" is measured from. */
  readonly today: number;
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
  const voting: { node: number; power: number; part: string }[] = [];
  for (const item of found) {
    if (voting.length >= weights.retrieval.items) break;
    if (!(NODE_TYPES as readonly string[]).includes(item.type)) continue;
    const node = community.find(item.type as NodeType, item.id);
    if (node >= 0) voting.push({ node, power: item.score ** weights.retrieval.spread, part: item.part });
  }
  const sum = voting.reduce((total, { power }) => total + power, 0);
  return new Map(voting.map(({ node, power, part }) => [node, { share: sum > 0 ? (grip * power) / sum : 0, part }]));
}
