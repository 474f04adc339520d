import type { Language } from '../domain/index.ts';
import type { Community } from './community.ts';

/** What a topic is called in a language, or else in any; undefined where it has no name. */
export function nameOfTopic({ topics }: Community, node: number, language?: Language): string | undefined {
  const topic = topics.get(node);
  const own = language === undefined ? undefined : topic?.labels[language];
  return own ?? topic?.label ?? Object.values(topic?.labels ?? {})[0];
}
