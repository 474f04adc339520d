import type { Language, Viewer } from '../domain/index.ts';
import {
  admitsOf,
  concernedPool,
  eligiblePool,
  findFormat,
  isConcerned,
  type Meaning,
  NO_RULES,
  namedByHand,
  readMeanings,
  type SeedCase,
  type SeedRequest,
  WORDS,
} from '../seeding/index.ts';
import { countNotSeen, type ReadPoolOptions, readPool } from './read-pool.ts';
import { type ReadThemeServices, readTheme } from './read-theme.ts';

export interface ReadCaseServices extends ReadThemeServices {
  readonly meaning: Meaning | null;
  readonly today: () => string;
  /** The language of reasons where none is asked for. */
  readonly usualLanguage: () => Promise<Language>;
}

/** How the pool of the request is amended, for groups that stand already. */
export type ReadCaseOptions = Pick<ReadPoolOptions, 'signal' | 'also' | 'without'>;

/** Reads a case as a viewer may see it. */
export async function readCase(
  { graph, concernedBy, meaning, today, usualLanguage }: ReadCaseServices,
  request: SeedRequest,
  viewer: Viewer,
  { signal, also, without }: ReadCaseOptions = {},
): Promise<SeedCase> {
  const format = typeof request.format === 'string' ? findFormat(request.format) : request.format;
  const language = request.language ?? (await usualLanguage());
  const rules = request.rules ?? NO_RULES;
  const whole = await readPool(graph, viewer, request.pool, { today: today(), language, signal, also, without });
  const named = namedByHand(request.pool, rules, also);
  const placeable = eligiblePool(whole, admitsOf(format, rules, named));
  const services = { graph, concernedBy };
  const read = await readTheme(services, placeable.pool, request.about, WORDS[language], viewer, signal);
  const { theme, challenge } = read;
  const notSeen = await countNotSeen(graph, viewer, request.pool, signal);
  const unseen = notSeen === 0 ? [] : [{ code: 'not-seen', text: WORDS[language].notSeen(notSeen) }];
  const isNarrowed = theme.nearness !== null && format.theme === 'concerned';
  const { pool, leftAside } = isNarrowed
    ? concernedPool(placeable.pool, (person) => named.has(person.id) || isConcerned(person, theme))
    : { pool: placeable.pool, leftAside: [] };
  const meanings = meaning === null ? null : await readMeanings(pool, meaning, signal);
  const { size, groups, sizes, rounds, seed, seconds, proposals } = request;
  return {
    format,
    poolKind: request.pool.kind,
    wanted: { size, groups, sizes, rounds, seed, seconds, proposals },
    isThemeAsked: request.about !== undefined,
    leftAside: [...placeable.leftAside, ...leftAside],
    notes: [...read.notes, ...unseen],
    ...{ rules, language, pool, theme, challenge, meanings },
  };
}
