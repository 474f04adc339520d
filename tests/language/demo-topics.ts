import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/index.ts';
import { TopicFinder } from '../../src/language/index.ts';

interface TopicLine {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly aliases?: readonly string[];
}

/** Finds the topics of the demo community, by their ids. */
export const demoTopics = new TopicFinder(
  readFileSync(new URL('../../scripts/demo/topics.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TopicLine)
    .map(({ id, label, aliases = [] }) => ({
      topic: id,
      names: [...Object.values(label), ...aliases],
      labels: label,
    })),
);
