import { type Community, code, eachEdge, idOf } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';

/** What knowing a narrower or a broader topic says of the one asked for. */
const NARROWER = 0.6;
const BROADER = 0.25;

/** The question's topics and their neighbours, each with its share: shares of the question's own topics add up to 1 at most. */
export function topicShares(community: Community, topics: readonly NamedTopic<number>[]): Map<number, number> {
  const shares = new Map<number, number>();
  const raise = (node: number, share: number): void => {
    shares.set(node, Math.max(shares.get(node) ?? 0, share));
  };
  for (const { topic, specificity, covers } of topics) {
    const own = (specificity * covers) / topics.length;
    raise(topic, own);
    eachEdge(community, topic, code('BROADER', true), (narrower) => raise(narrower, own * NARROWER));
    eachEdge(community, topic, code('BROADER'), (broader) => raise(broader, own * BROADER));
  }
  return new Map([...shares].sort(([a], [b]) => (idOf(community, a) < idOf(community, b) ? -1 : 1)));
}
