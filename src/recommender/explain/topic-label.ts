import { type Community, idOf } from '../../community/index.ts';
import type { Language } from '../../domain/index.ts';

/** What a topic is called in a language, or else in any. */
export function topicLabel(community: Community, node: number, language: Language): string {
  return nameOfTopic(community, node, language) ?? idOf(community, node);
}

/** The same; undefined where it has no name. */
export function nameOfTopic(community: Community, node: number, language: Language): string | undefined {
  const topic = community.topics.get(node);
  return topic?.labels[language] ?? topic?.label ?? Object.values(topic?.labels ?? {})[0];
}
