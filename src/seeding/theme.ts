import type { Note } from '../domain/index.ts';
import type { Words } from './explain/words/index.ts';
import type { Theme } from './pool/person-facts.ts';
import type { Person, Pool } from './pool/pool.ts';

/** What groups are to be about: a challenge or question of the community, or a text in any language. */
export type About =
  | { readonly type: 'challenge' | 'question'; readonly id: string }
  | { readonly type: 'text'; readonly text: string };

export interface ReadTheme {
  readonly theme: Theme;
  readonly challenge: string | null;
  /** Members to whom it is near and whom it does not concern, nearest first. */
  readonly nearby: readonly string[];
  readonly notes: Note[];
}

/** Concerns that are proposed when nothing was said of what the groups are about. */
const PROPOSED = 3;

/** The concerns that most of the pool shares: what groups are about where nothing was asked. */
export function sharedTheme(pool: Pool, words: Words): ReadTheme {
  const counts = new Map<string, { title: string; people: number; topics: readonly string[]; key: string }>();
  for (const person of pool.people)
    for (const { type, id, title, topics } of person.concerns) {
      const key = `${type}/${id}`;
      const counted = counts.get(key) ?? { key, title, people: 0, topics };
      counts.set(key, { ...counted, people: counted.people + 1 });
    }
  const shared = [...counts.values()]
    .filter(({ people }) => people > 1)
    .sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1))
    .slice(0, PROPOSED);
  const titles = shared.map(({ title, people }) => `${words.quote(title)} (${people})`).join(', ');
  return {
    theme: {
      topics: [...new Set(shared.flatMap(({ topics }) => topics))],
      concerns: shared.map(({ key }) => key),
      nearness: null,
    },
    challenge: null,
    nearby: [],
    notes: shared.length === 0 ? [] : [{ code: 'themes-proposed', text: words.proposedThemes(titles) }],
  };
}

/** Whether what groups are asked to be about concerns somebody: it is their own question, or near enough to be told. */
export const isConcerned = ({ id, concerns }: Person, theme: Theme): boolean =>
  (theme.nearness?.[id] ?? 0) > 0 || concerns.some(({ type, id }) => theme.concerns.includes(`${type}/${id}`));
