import { AppError, type Note } from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import type { Words } from './explain/words/index.ts';
import type { Theme } from './pool/person-facts.ts';
import type { Pool } from './pool/pool.ts';
import { topicFinder } from './pool/topics-in-text.ts';

/** What groups are to be about: a challenge or question of the community, or a text in any language. */
export type About =
  | { readonly type: 'challenge' | 'question'; readonly id: string }
  | { readonly type: 'text'; readonly text: string };

export interface ReadTheme {
  readonly theme: Theme;
  readonly challenge: string | null;
  readonly notes: Note[];
}

/** Concerns that are proposed when nothing was said of what the groups are about. */
const PROPOSED = 3;

/** The topics and concerns that the groups are about; the concerns most shared in the pool when nothing was asked. */
export async function readTheme(
  graph: Graph,
  pool: Pool,
  about: About | undefined,
  words: Words,
  signal?: AbortSignal,
): Promise<ReadTheme> {
  if (about === undefined) return sharedTheme(pool, words);
  if (about.type === 'text') {
    const topics = topicFinder(pool.topics)(about.text);
    const notes = topics.length > 0 ? [] : [{ code: 'no-topic-recognised', text: words.noTopics(about.text) }];
    return { theme: { topics, concerns: [] }, challenge: null, notes };
  }
  const found = await readAbout(graph, about, signal);
  const concerns = [`${about.type}/${about.id}`, ...(found.challenge === null ? [] : [`challenge/${found.challenge}`])];
  return { theme: { topics: found.topics, concerns }, challenge: found.challenge, notes: [] };
}

/** The challenge or question of the community that groups are to be about. */
export async function readAbout(
  graph: Graph,
  { type, id }: Exclude<About, { type: 'text' }>,
  signal?: AbortSignal,
): Promise<Queries['seeding/about']['row']> {
  const [found] = await graph.run('seeding/about', { type, id }, signal === undefined ? {} : { signal });
  if (found !== undefined) return found;
  throw new AppError('not-found', `there is no ${type} "${id}" for groups to be about`, {
    details: { field: 'about' },
  });
}

function sharedTheme(pool: Pool, words: Words): ReadTheme {
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
    theme: { topics: [...new Set(shared.flatMap(({ topics }) => topics))], concerns: shared.map(({ key }) => key) },
    challenge: null,
    notes: shared.length === 0 ? [] : [{ code: 'themes-proposed', text: words.proposedThemes(titles) }],
  };
}
