import type { Language } from '../../domain/index.ts';
import type { Pool } from './pool.ts';

/** What topics of a pool are called in a language; by another name where they have none in it. */
export function topicLabels({ topics }: Pick<Pool, 'topics'>, language: Language): (topic: string) => string {
  const labels = new Map(topics.map(({ id, label, labels }) => [id, labels?.[language] ?? label]));
  return (topic) => labels.get(topic) ?? topic;
}
