import { TopicFinder } from '../../language/index.ts';
import type { TopicNames } from './pool.ts';

/** Ids of the topics that a text names by a whole label or alias, in any language: the bridge between languages. */
export type TopicsInText = (text: string) => string[];

/** Finds a pool's topics; the same text is looked at once. */
export function topicFinder(topics: readonly TopicNames[]): TopicsInText {
  const finder = new TopicFinder(topics.map(({ id, names }) => ({ topic: id, names })));
  const cache = new Map<string, string[]>();
  return (text) => {
    let found = cache.get(text);
    if (found === undefined) {
      found = finder
        .find(text)
        .filter(({ said = 1 }) => said === 1)
        .map(({ topic }) => topic);
      cache.set(text, found);
    }
    return found;
  };
}
