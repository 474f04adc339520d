import type { Language, Viewer } from '../domain/index.ts';
import type { FormAnswersFor } from '../forms/index.ts';
import {
  admitsOf,
  concernedPool,
  eligiblePool,
  type Format,
  findFormat,
  isConcerned,
  type Meaning,
  namedByHand,
  type Person,
  type Pool,
  readMeanings,
  type SeedCase,
  type SeedRequest,
  WORDS,
} from '../seeding/index.ts';
import { readAnswers, unansweredNotes } from './read-answers.ts';
import { type ReadPoolOptions, readPool } from './read-pool.ts';
import { type ReadThemeServices, readTheme } from './read-theme.ts';

export interface ReadCaseServices extends ReadThemeServices {
  readonly meaning: Meaning | null;
  /** Answers of forms, for whoever keeps them; no form is there when left out. */
  readonly answersOf?: FormAnswersFor | undefined;
  readonly today: () => string;
  /** The language of reasons where none is asked for. */
  readonly usualLanguage: () => Promise<Language>;
}

/** How the pool of the request is amended, for groups that stand already. */
export type ReadCaseOptions = Pick<ReadPoolOptions, 'signal' | 'also' | 'without'> & {
  /** Whether people to whom a theme is only near may complete groups that those whom it concerns cannot fill. */
  readonly widens?: boolean;
};

/** People who may complete a group at most, for each seat of it. */
const NEARBY_SEATS = 4;

/** Reads a case as a viewer may see it. */
export async function readCase(
  { graph, concernedBy, answersOf, meaning, today, usualLanguage }: ReadCaseServices,
  request: SeedRequest,
  viewer: Viewer,
  { signal, also, without, widens = false }: ReadCaseOptions = {},
): Promise<SeedCase> {
  const format = typeof request.format === 'string' ? findFormat(request.format) : request.format;
  const language = request.language ?? (await usualLanguage());
  const answered = await readAnswers(answersOf, request, viewer, also !== undefined);
  const { rules, choice } = answered;
  const read = await readPool(graph, viewer, choice, { today: today(), language, signal, also, without });
  const whole = { ...read, people: answered.withAnswers(read.people) };
  const named = namedByHand(request.pool, rules, also);
  const placeable = eligiblePool(whole, admitsOf(format, rules, named));
  const services = { graph, concernedBy };
  const themed = await readTheme(services, placeable.pool, request.about, WORDS[language], viewer, signal);
  const { theme, challenge } = themed;
  // Told whether there are any or not: a number, or its absence, would say something of those who are not to be seen.
  const isVisit = viewer.kind === 'public' && request.pool.kind === 'all';
  const unseen = isVisit ? [{ code: 'not-seen', text: WORDS[language].notSeen() }] : [];
  const isNarrowed = theme.nearness !== null && format.theme === 'concerned';
  const isNearby = new Set(themed.nearby);
  const isIn = (person: Person): boolean =>
    named.has(person.id) || (isConcerned(person, theme) && !isNearby.has(person.id));
  const nearby = widens && isNarrowed ? nearbyOf(placeable.pool, themed.nearby, isIn, format, request) : [];
  const completes = new Set(nearby);
  const { pool, leftAside } = isNarrowed
    ? concernedPool(placeable.pool, (person) => isIn(person) || completes.has(person.id))
    : { pool: placeable.pool, leftAside: [] };
  const meanings = meaning === null ? null : await readMeanings(pool, meaning, signal);
  const { size, groups, sizes, rounds, seed, seconds, proposals } = request;
  return {
    format,
    poolKind: request.pool.kind,
    wanted: { size, groups, sizes, rounds, seed, seconds, proposals },
    isThemeAsked: request.about !== undefined,
    leftAside: [...placeable.leftAside, ...leftAside],
    ...(widens && isNarrowed ? { nearby } : {}),
    notes: [...themed.notes, ...unseen, ...unansweredNotes(rules, pool, WORDS[language])],
    ...{ rules, language, pool, theme, challenge, meanings },
  };
}

/** The nearest who are of the pool and not concerned: as many as could be needed to complete the groups. */
function nearbyOf(
  { people }: Pool,
  nearby: readonly string[],
  isIn: (person: Person) => boolean,
  { size }: Format,
  { groups = 1 }: SeedRequest,
): string[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const placeable = nearby.filter((id) => {
    const person = byId.get(id);
    return person !== undefined && !isIn(person);
  });
  return placeable.slice(0, NEARBY_SEATS * size.max * groups);
}
