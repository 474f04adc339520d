import { AppError, type Viewer } from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import { type About, type Pool, type ReadTheme, sharedTheme, topicFinder, type Words } from '../seeding/index.ts';

/** Whom a text concerns, and the topics it is about: what `ask` understands of it. */
export type ConcernedBy = (
  text: string,
  viewer: Viewer,
  options: { readonly signal?: AbortSignal },
) => Promise<{
  readonly topics: readonly string[];
  /** How near it is to each member whom it concerns, by id: 0 (not in it) to 1. */
  readonly people: ReadonlyMap<string, number>;
}>;

export interface ReadThemeServices {
  readonly graph: Graph;
  /** Topics that are named alone say what a text is about where this is left out. */
  readonly concernedBy?: ConcernedBy | undefined;
}

/** A challenge is nearer to whoever raised, shares or asked it than to anybody else. */
const OTHERS = 0.6;

/** The topics and concerns that the groups are about; the concerns most shared in the pool when nothing was asked. */
export async function readTheme(
  { graph, concernedBy }: ReadThemeServices,
  pool: Pool,
  about: About | undefined,
  words: Words,
  viewer: Viewer,
  signal?: AbortSignal,
): Promise<ReadTheme> {
  if (about === undefined) return sharedTheme(pool, words);
  const found = about.type === 'text' ? null : await readAbout(graph, about, signal);
  const text = about.type === 'text' ? about.text : (found?.title ?? '');
  const heard = await concernedBy?.(text, viewer, signal === undefined ? {} : { signal });
  const nearness = heard === undefined ? null : [...heard.people];
  if (about.type === 'text') {
    const topics = heard?.topics ?? topicFinder(pool.topics)(text);
    const isHeard = topics.length > 0 || (nearness ?? []).length > 0;
    const notes = isHeard ? [] : [{ code: 'no-topic-recognised', text: words.noTopics(text) }];
    return {
      theme: { topics, concerns: [], nearness: nearness === null ? null : Object.fromEntries(nearness) },
      challenge: null,
      notes,
    };
  }
  const { challenge = null, topics = [] } = found ?? {};
  const concerns = [`${about.type}/${about.id}`, ...(challenge === null ? [] : [`challenge/${challenge}`])];
  const others = nearness?.map(([id, near]) => [id, OTHERS * near]);
  return {
    theme: { topics, concerns, nearness: others === undefined ? null : Object.fromEntries(others) },
    challenge,
    notes: [],
  };
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
