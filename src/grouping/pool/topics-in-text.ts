import { fold } from './fold.ts';
import type { TopicNames } from './pool.ts';

/** Topics that a text names by any of their labels and aliases, in any language: the bridge between languages. */
export type TopicsInText = (text: string) => string[];

/** Shorter names, such as `HR`, are found too, but as a whole word only; longer ones also with an ending. */
const WHOLE_WORD = 5;

export function topicFinder(topics: readonly TopicNames[]): TopicsInText {
  const names = topics.flatMap(({ id, names }) =>
    names
      .map(fold)
      .filter((name) => name.length >= 2)
      .map((name) => ({ id, name: name.length > WHOLE_WORD ? ` ${name}` : ` ${name} ` })),
  );
  const cache = new Map<string, string[]>();
  return (text) => {
    let found = cache.get(text);
    if (found === undefined) {
      const folded = ` ${fold(text)} `;
      found = [...new Set(names.filter(({ name }) => folded.includes(name)).map(({ id }) => id))];
      cache.set(text, found);
    }
    return found;
  };
}
