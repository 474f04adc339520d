import { z } from 'zod';
import { AppError, LANGUAGES, type Language, readWish } from '../domain/index.ts';
import { Format } from './formats/format.ts';
import type { PoolChoice } from './pool/pool.ts';
import { RulesFile } from './rules/rules-file.ts';
import type { About } from './theme.ts';

/** What groups are wanted of whom: the same words on the command line, in REST and in GraphQL. */
export const SeedWish = z.strictObject({
  format: z
    .union([z.string().min(1).max(200), Format])
    .describe('Id of a format, such as `intervision` or `duo`, or a format of your own as data.'),
  pool: z
    .union([z.string().min(1).max(600), z.array(z.string().min(1).max(512)).max(50_000)])
    .default('all')
    .describe(
      '`all`, `topic:ID`, `gathering:ID`, `challenge:ID`, `group:ID`, `form:ID` (who answered it), or a list of member ids.',
    ),
  size: z.int().min(2).max(50).optional().describe('People in a group; the best size of the format when left out.'),
  groups: z.int().min(1).max(10_000).optional().describe('Number of groups.'),
  sizes: z
    .array(z.int().min(2).max(50))
    .min(1)
    .max(1_000)
    .optional()
    .describe('People in each group, one by one, instead of `size` and `groups`: `[5, 5, 6]`.'),
  about: z
    .string()
    .min(1)
    .max(4_000)
    .optional()
    .describe(
      '`challenge:ID`, `question:ID`, or a text in any language; the shared concerns of the pool when left out.',
    ),
  rules: RulesFile.optional().describe('Rules by hand.'),
  rounds: z.int().min(1).max(60).optional().describe('Rounds in which as few pairs as can be meet twice (default 1).'),
  seed: z.int().min(0).max(2_147_483_647).optional().describe('The same number gives the same result (default 1).'),
  seconds: z.int().min(1).max(3_600).optional().describe('Time after which the best so far is given (default 20).'),
  proposals: z.int().min(1).max(10).optional().describe('Distinct proposals at most (default 3).'),
  language: z.enum(LANGUAGES).optional().describe('Language of the reasons; the first of the community when left out.'),
});
export type SeedWish = z.input<typeof SeedWish>;

/** A wish read: where the pool and the theme come from told apart. */
export interface SeedRequest {
  readonly format: string | Format;
  readonly pool: PoolChoice;
  readonly size?: number | undefined;
  readonly groups?: number | undefined;
  /** People in each group, one by one. */
  readonly sizes?: readonly number[] | undefined;
  readonly about?: About | undefined;
  readonly rules?: RulesFile | undefined;
  /** 1 when left out. */
  readonly rounds?: number | undefined;
  /** Number that fixes the result; 1 when left out. */
  readonly seed?: number | undefined;
  /** Seconds after which the best so far is given; 20 when left out. */
  readonly seconds?: number | undefined;
  /** Distinct proposals at most; 3 when left out, 1 for several rounds. */
  readonly proposals?: number | undefined;
  /** Language of reasons and notes; the first of the community when left out. */
  readonly language?: Language | undefined;
}

/** Reads a wish; everything wrong with it comes in one error. */
export function readSeedWish(wish: unknown): SeedRequest {
  const { pool, about, ...rest } = readWish(SeedWish, wish);
  return { ...rest, pool: readPoolChoice(pool), about: about === undefined ? undefined : readAbout(about) };
}

function readPoolChoice(pool: string | readonly string[]): PoolChoice {
  if (typeof pool !== 'string') return { kind: 'list', ids: withoutRepeats(pool) };
  if (pool === 'all') return { kind: 'all' };
  const [, kind, id] = /^(topic|gathering|challenge|group|form):(.+)$/s.exec(pool) ?? [];
  if (id !== undefined) return { kind: kind as 'topic' | 'gathering' | 'challenge' | 'group' | 'form', id };
  throw new AppError(
    'bad-input',
    `pool: "${pool}" is not one: give all, topic:ID, gathering:ID, challenge:ID, group:ID, form:ID or a list of member ids`,
    { details: { field: 'pool' } },
  );
}

function withoutRepeats(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id))
      throw new AppError('bad-input', `pool: "${id}" is named twice: once is enough`, { details: { field: 'pool' } });
    seen.add(id);
  }
  return ids;
}

function readAbout(text: string): About {
  const [, type, id] = /^(challenge|question):(.+)$/s.exec(text) ?? [];
  return id === undefined ? { type: 'text', text } : { type: type as 'challenge' | 'question', id };
}
