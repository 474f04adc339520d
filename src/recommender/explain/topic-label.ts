import { type Community, idOf, nameOfTopic } from '../../community/index.ts';
import type { Language } from '../../domain/index.ts';

/** What a topic is called in a language, or else in any. */
export function topicLabel(community: Community, node: number, language: Language): string {
  return nameOfTopic(community, node, language) ?? idOf(community, node);
}
