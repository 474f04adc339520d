import { AppError } from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import { type About, type Pool, type ReadTheme, sharedTheme, topicFinder, type Words } from '../seeding/index.ts';

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
