import type { Language, Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import {
  eligiblePool,
  findFormat,
  type Meaning,
  NO_RULES,
  readMeanings,
  type SeedCase,
  type SeedRequest,
  WORDS,
} from '../seeding/index.ts';
import { type ReadPoolOptions, readPool } from './read-pool.ts';
import { readTheme } from './read-theme.ts';

export interface ReadCaseServices {
  readonly graph: Graph;
  readonly meaning: Meaning | null;
  readonly today: () => string;
  /** The language of reasons where none is asked for. */
  readonly usualLanguage: () => Promise<Language>;
}

/** How the pool of the request is amended, for groups that stand already. */
export type ReadCaseOptions = Pick<ReadPoolOptions, 'signal' | 'also' | 'without'>;

/** Reads a case as a viewer may see it. */
export async function readCase(
  { graph, meaning, today, usualLanguage }: ReadCaseServices,
  request: SeedRequest,
  viewer: Viewer,
  { signal, also, without }: ReadCaseOptions = {},
): Promise<SeedCase> {
  const format = typeof request.format === 'string' ? findFormat(request.format) : request.format;
  const language = request.language ?? (await usualLanguage());
  const rules = request.rules ?? NO_RULES;
  const whole = await readPool(graph, viewer, request.pool, { today: today(), language, signal, also, without });
  const { pool, leftAside } = eligiblePool(whole, rules.external ?? format.rules.external);
  const { theme, challenge, notes } = await readTheme(graph, pool, request.about, WORDS[language], signal);
  const meanings = meaning === null ? null : await readMeanings(pool, meaning, signal);
  const { size, groups, rounds, seed, seconds, proposals } = request;
  return {
    format,
    poolKind: request.pool.kind,
    wanted: { size, groups, rounds, seed, seconds, proposals },
    isThemeAsked: request.about !== undefined,
    ...{ rules, language, pool, leftAside, theme, challenge, notes, meanings },
  };
}
