import type { MessageKey, Say } from '../../../messages/message.ts';

export type KnowledgeSource = 'declared' | 'endorsed' | 'inferred' | 'unsaid';

/** How it can be known that somebody knows a topic, in the order in which it is told. */
export const SOURCES: readonly { readonly source: KnowledgeSource; readonly title: MessageKey }[] = [
  { source: 'declared', title: 'thing.declared' },
  { source: 'endorsed', title: 'thing.endorsed' },
  { source: 'inferred', title: 'thing.inferred' },
  { source: 'unsaid', title: 'thing.unsaid' },
];

/** The source that the service names; `unsaid` when it names none that is known. */
export const sourceOf = (source: string | null): KnowledgeSource =>
  source === 'declared' || source === 'endorsed' || source === 'inferred' ? source : 'unsaid';

const LEVELS: readonly MessageKey[] = ['thing.level1', 'thing.level2', 'thing.level3', 'thing.level4', 'thing.level5'];

/** What somebody said of how well they know a topic, in words: 1 has heard of it … 5 can teach it. */
export function levelWord(say: Say, level: number | null): string | null {
  const key = level === null ? undefined : LEVELS[level - 1];
  return key === undefined ? null : say(key);
}
