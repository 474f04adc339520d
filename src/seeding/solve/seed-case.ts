import type { Language, Note } from '../../domain/index.ts';
import type { Format } from '../formats/format.ts';
import type { Ineligible } from '../pool/eligible.ts';
import type { ReadMeanings } from '../pool/meanings.ts';
import type { Theme } from '../pool/person-facts.ts';
import type { Pool, PoolChoice } from '../pool/pool.ts';
import type { RulesFile } from '../rules/rules-file.ts';
import type { SeedRequest } from '../seed-request.ts';

/** People weighed all against each other at most: beyond them memory and time grow out of hand. */
export const MOST_AT_ONCE = 3_000;

/**
 * All that a seeding looks at, read once: plain data, which can be handed to another thread. The same case gives the
 * same groups wherever it is worked out.
 */
export interface SeedCase {
  readonly format: Format;
  readonly poolKind: PoolChoice['kind'];
  readonly wanted: Pick<SeedRequest, 'size' | 'groups' | 'sizes' | 'rounds' | 'seed' | 'seconds' | 'proposals'>;
  readonly rules: RulesFile;
  readonly language: Language;
  readonly pool: Pool;
  /** Members of the pool who cannot be placed now, each with the reason. */
  readonly leftAside: readonly { readonly id: string; readonly reason: Ineligible }[];
  readonly theme: Theme;
  /**
   * Ids of people of the pool whom the theme does not concern but is near to, nearest first: they complete groups that
   * those whom it concerns cannot fill. Left out where the pool was not narrowed to those whom a theme concerns.
   */
  readonly nearby?: readonly string[];
  /** Whether the theme was asked for, and is not only what the pool has most in common. */
  readonly isThemeAsked: boolean;
  /** The challenge that the groups address. */
  readonly challenge: string | null;
  readonly notes: readonly Note[];
  /** Null without a sentence model, and where the pool has too many texts to compare. */
  readonly meanings: ReadMeanings | null;
}
