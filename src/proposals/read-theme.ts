import { AppError, type ConcernedPerson, type Viewer } from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import { type About, type Pool, type ReadTheme, sharedTheme, topicFinder, type Words } from '../seeding/index.ts';

/** Whom a text concerns, and the topics it is about: what `ask` understands of it. */
export type ConcernedBy = (
  text: string,
  viewer: Viewer,
  options: { readonly signal?: AbortSignal },
) => Promise<{
  readonly topics: readonly string[];
  /** Whether the text names them; else they are what was found nearest to it. */
  readonly isNamed?: boolean;
  /** Whom it concerns, or is near to, by id. */
  readonly people: ReadonlyMap<string, ConcernedPerson>;
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
  const people = heard === undefined ? null : [...heard.people];
  const nearby = people?.flatMap(([id, { isConcerned }]) => (isConcerned ? [] : [id])) ?? [];
  if (about.type === 'text') {
    const topics = heard?.topics ?? topicFinder(pool.topics)(text);
    const isHeard = heard === undefined || heard.isNamed === true ? topics.length > 0 : heard.people.size > 0;
    const labels = topics.map((id) => pool.topics.find((topic) => topic.id === id)?.label ?? id);
    const notes = !isHeard
      ? [{ code: 'no-topic-recognised', text: words.noTopics(text) }]
      : labels.length === 0
        ? []
        : [{ code: 'read-as', text: words.readAs(text, labels, heard?.isNamed !== false) }];
    return {
      theme: { topics, concerns: [], ...nearnessOf(people, 1) },
      challenge: null,
      nearby,
      notes,
    };
  }
  const { challenge = null, topics = [] } = found ?? {};
  const concerns = [`${about.type}/${about.id}`, ...(challenge === null ? [] : [`challenge/${challenge}`])];
  return {
    theme: { topics, concerns, ...nearnessOf(people, OTHERS) },
    challenge,
    nearby,
    notes: [],
  };
}

/** How near a theme is to each, of which `share` is counted, and what shows it. */
function nearnessOf(
  people: readonly (readonly [string, ConcernedPerson])[] | null,
  share: number,
): Pick<ReadTheme['theme'], 'nearness' | 'signs'> {
  if (people === null) return { nearness: null };
  return {
    nearness: Object.fromEntries(people.map(([id, { near }]) => [id, share * near])),
    signs: Object.fromEntries(people.map(([id, { signs }]) => [id, signs])),
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
