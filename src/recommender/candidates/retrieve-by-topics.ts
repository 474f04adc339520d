import { type Community, code, eachEdge, idOf, typeOf } from '../../community/index.ts';
import type { Hit, Retrieved } from './retriever.ts';
import { topicShares } from './topic-shares.ts';
import type { Understanding } from './understand.ts';

/** Items tied to the topics of the question, whatever language they are in; newest first where nothing else tells. */
export function retrieveByTopics(
  community: Community,
  { topics }: Pick<Understanding, 'topics'>,
  depth: number,
): Retrieved {
  const scores = new Map<number, number>();
  for (const [topic, share] of topicShares(community, topics)) {
    eachEdge(community, topic, code('ABOUT', true), (item) => {
      if (typeOf(community, item) !== 'endorsement') scores.set(item, (scores.get(item) ?? 0) + share);
    });
  }
  const hits = [...scores]
    .sort(([a, left], [b, right]) => right - left || (community.days[b] ?? 0) - (community.days[a] ?? 0) || a - b)
    .slice(0, depth)
    .map(([item, score]): Hit => {
      const [itemType, itemId] = [typeOf(community, item), idOf(community, item)];
      return { passageId: `${itemType}/${itemId}#title`, itemType, itemId, part: 'title', language: null, score };
    });
  return { retriever: 'topics', hits, outcome: topics.length > 0 ? 'answered' : 'not-needed' };
}
