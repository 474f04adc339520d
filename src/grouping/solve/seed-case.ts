import type { Language, Note, Viewer } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { WORDS } from '../explain/words/index.ts';
import { findFormat } from '../formats/find-format.ts';
import type { Format } from '../formats/format.ts';
import { eligiblePool, type Ineligible } from '../pool/eligible.ts';
import { type Meaning, type ReadMeanings, readMeanings } from '../pool/meanings.ts';
import type { Theme } from '../pool/person-facts.ts';
import type { Pool } from '../pool/pool.ts';
import { type PoolChoice, type ReadPoolOptions, readPool } from '../pool/read-pool.ts';
import { NO_RULES, type RulesFile } from '../rules/rules-file.ts';
import type { SeedRequest } from '../seed-request.ts';
import { readTheme } from '../theme.ts';

/** People weighed all against each other at most: beyond them memory and time grow out of hand. */
export const MOST_AT_ONCE = 3_000;

/**
 * All that a seeding looks at, read once: plain data, which can be handed to another thread. The same case gives the
 * same groups wherever it is worked out.
 */
export interface SeedCase {
  readonly format: Format;
  readonly poolKind: PoolChoice['kind'];
  readonly wanted: Pick<SeedRequest, 'size' | 'groups' | 'rounds' | 'seed' | 'seconds' | 'proposals'>;
  readonly rules: RulesFile;
  readonly language: Language;
  readonly pool: Pool;
  /** Members of the pool who cannot be placed now, each with the reason. */
  readonly leftAside: readonly { readonly id: string; readonly reason: Ineligible }[];
  readonly theme: Theme;
  /** Whether the theme was asked for, and is not only what the pool has most in common. */
  readonly isThemeAsked: boolean;
  /** The challenge that the groups address. */
  readonly challenge: string | null;
  readonly notes: readonly Note[];
  /** Null without a sentence model, and where the pool has too many texts to compare. */
  readonly meanings: ReadMeanings | null;
}

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
