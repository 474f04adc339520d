import {
  AppError,
  type Language,
  PARTICIPATION_BANDS,
  TIE_KINDS,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import type { Person, Pool, PoolChoice } from '../seeding/index.ts';

export interface ReadPoolOptions {
  readonly today: string;
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
  /** Members who belong to the pool beside those it is drawn from. */
  readonly also?: readonly string[] | undefined;
  /** Members who do not, though it is drawn from them. */
  readonly without?: readonly string[] | undefined;
}

/** People in a pool at most: what is read of more would not fit in the memory of a small machine. */
export const MOST_PEOPLE = 20_000;

/** People of a pool that is too large are counted up to here. */
const COUNTED = 100_000;

/** Reads the members of a pool with everything seeding looks at, as the viewer may see them. */
export async function readPool(
  graph: Graph,
  viewer: Viewer,
  choice: PoolChoice,
  options: ReadPoolOptions,
): Promise<Pool> {
  const { signal } = options;
  const who = viewerParameters(viewer);
  const run = signal === undefined ? {} : { signal };
  const drawn = await readMemberIds(graph, viewer, choice, signal);
  const also: PoolChoice = { kind: 'list', ids: [...new Set(options.also)] };
  const added = also.ids.length === 0 ? [] : await readMemberIds(graph, viewer, also, signal);
  const ids = [...new Set([...drawn, ...added])].filter((id) => options.without?.includes(id) !== true).sort();
  const [read, line, ties, satTogether, competitors, topics] = await Promise.all([
    readPeople(graph, viewer, ids, options),
    graph.run('seeding/line', {}, run),
    graph.run('seeding/ties', { ids, ...who }, run),
    graph.run('seeding/sat-together', { ids, ...who }, run),
    graph.run('seeding/competitors', {}, run),
    graph.run('seeding/topics', {}, run),
  ]);
  const managersOf = managersAbove(line, new Set(ids));
  return {
    people: read.map((person) => ({ ...person, managers: managersOf(person.id) })),
    ties: ties.flatMap((tie) => {
      const kind = TIE_KINDS.find((known) => known === tie.kind);
      return kind === undefined ? [] : [{ from: tie.from, to: tie.to, kind }];
    }),
    satTogether,
    competitors: competitors.map(({ one, other }) => [one, other] as const),
    topics: topics.map(({ labelFr, labelNl, labelEn, label, ...topic }) => {
      const labels = {
        ...(labelFr && { fr: labelFr }),
        ...(labelNl && { nl: labelNl }),
        ...(labelEn && { en: labelEn }),
      };
      return { ...topic, labels, label: labels[options.language] ?? label };
    }),
    today: options.today,
  };
}

/**
 * Everyone of the pool who stands above somebody in the line of management, however far up and whoever stands between.
 * A circle in the line ends: everybody in it stands above everybody else.
 */
export function managersAbove(
  line: readonly { readonly member: string; readonly manager: string }[],
  pool: ReadonlySet<string>,
): (id: string) => string[] {
  const direct = new Map<string, string[]>();
  for (const { member, manager } of line) {
    const own = direct.get(member);
    if (own === undefined) direct.set(member, [manager]);
    else own.push(manager);
  }
  return (id) => {
    const above = new Set<string>();
    const waiting = [...(direct.get(id) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (above.has(next)) continue;
      above.add(next);
      waiting.push(...(direct.get(next) ?? []));
    }
    return [...above].filter((one) => one !== id && pool.has(one)).sort();
  };
}

/** What seeding looks at of each member, in the order of their ids; who stands above them is read by `readPool`. */
export async function readPeople(
  graph: Graph,
  viewer: Viewer,
  ids: readonly string[],
  { today, signal }: Pick<ReadPoolOptions, 'today' | 'signal'>,
): Promise<Person[]> {
  const parameters = { ids: [...ids], today, ...viewerParameters(viewer) };
  return (await graph.run('seeding/people', parameters, signal === undefined ? {} : { signal })).map(toPerson);
}

const SOURCES = {
  topic: 'Topic',
  gathering: 'Gathering',
  challenge: 'Challenge',
  group: 'Group',
  form: 'Form',
} as const;

/** Refuses a pool of a topic, gathering, challenge or group that is not there. */
async function checkSource(graph: Graph, choice: PoolChoice, signal?: AbortSignal): Promise<void> {
  if (!('id' in choice)) return;
  const { kind, id } = choice;
  const options = signal === undefined ? {} : { signal };
  const found = await graph.run('seeding/pool-source', { label: SOURCES[kind], id }, options);
  if (found.length > 0) return;
  throw new AppError('not-found', `there is no ${kind} "${id}" to draw a pool from: give the id of one that is there`, {
    details: { field: 'pool' },
  });
}

/** Ids of the members that a choice draws, in order. */
export async function readMemberIds(
  graph: Graph,
  viewer: Viewer,
  choice: PoolChoice,
  signal?: AbortSignal,
): Promise<string[]> {
  const wanted = choice.kind === 'list' ? [...choice.ids] : [];
  const rows = await graph.run(
    'seeding/members',
    {
      ...{ kind: choice.kind, id: 'id' in choice ? choice.id : null, ids: wanted, limit: COUNTED },
      ...viewerParameters(viewer),
    },
    signal === undefined ? {} : { signal },
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) await checkSource(graph, choice, signal);
  if (ids.length > MOST_PEOPLE)
    throw new AppError(
      'too-large',
      `the pool holds ${ids.length}${ids.length < COUNTED ? '' : ' or more'} people, and ${MOST_PEOPLE} can be seeded at once: ` +
        'narrow it with topic:ID, gathering:ID, challenge:ID, group:ID, form:ID or a list, or seed it part by part',
      { details: { people: ids.length, limit: MOST_PEOPLE } },
    );
  const there = new Set(ids);
  const missing = wanted.filter((id) => !there.has(id));
  if (missing.length > 0)
    throw new AppError(
      'not-found',
      `the list names members who are not there, or whom this viewer may not see: ${missing.slice(0, 10).join(', ')}`,
    );
  return ids;
}

type Row = Queries['seeding/people']['row'];

function toPerson(row: Row): Person {
  const { answers, artefacts, stories, comments, feedback, gatherings, reports, groups, concerns, ...person } = row;
  return {
    ...person,
    managers: [],
    participation: PARTICIPATION_BANDS.find((band) => band === row.participation) ?? null,
    concerns: concerns.map((concern) => ({
      ...concern,
      type: concern.type === 'challenge' ? 'challenge' : 'question',
    })),
    participations: groups,
    deeds: { answers, artefacts, stories, comments, feedback, gatherings, reports },
  };
}
