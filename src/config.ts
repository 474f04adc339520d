import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AppError } from './domain/index.ts';

/** The checkout (or image) this code runs in: where `cypher/`, `models/` and `scripts/` stand. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const path = z.string().transform((value) => resolve(value.replace(/^~(?=$|\/)/, homedir())));

/** Every setting there is, with its default. Nothing else in `src/` reads the environment. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4040),
  HOST: z.string().min(1).default('127.0.0.1'),
  MAILLON_HOME: path.default(() => resolve(PROJECT_ROOT, '.maillon')),
  MAILLON_MODEL: z.string().min(1).optional(),
  MAILLON_NEO4J_VERSION: z
    .string()
    .regex(/^(5\.26|20\d\d\.\d\d)\.\d+$/, 'must be a version such as 5.26.30 or 2026.08.1')
    .default('5.26.30'),
  MAILLON_ENGINE: z.enum(['managed', 'docker']).optional(),
  MAILLON_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  MAILLON_LOG_DAYS: z.coerce.number().int().min(7).max(3_650).default(90),
  MAILLON_FILE_MB: z.coerce.number().int().min(1).max(200).default(25),
  MAILLON_EVENING_OUT: z.enum(['on', 'off']).default('on'),
  MAILLON_EARNED_WEIGHTS: z.enum(['on', 'off']).default('on'),
  MAILLON_UNNAMED_QUESTIONS: z.enum(['on', 'off']).default('on'),
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  JAVA_HOME: z.string().optional(),
  LANG: z.string().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of jars, data, logs and secrets of the managed engine. */
  readonly home: string;
  /** Folder of the sentence model, or `none`; the default model when left out. */
  readonly model: string | undefined;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly development: boolean;
  /** Days that the log of recommendations goes back. */
  readonly logDays: number;
  /** Bytes of a file that is shared at most. */
  readonly fileLimit: number;
  /** Whether of people about as fit those less asked lately come first. */
  readonly eveningOut: boolean;
  /** Whether weights that the community's history earned take the place of the defaults. */
  readonly earnedWeights: boolean;
  /** Whether members may put questions without their name. */
  readonly unnamedQuestions: boolean;
  /** The terminal's locale, such as `fr_BE.UTF-8`. */
  readonly locale: string | undefined;
  readonly neo4j: {
    /** A server of the user's own; the managed one (or Docker) when left out. */
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string | undefined;
    /** Version of the managed server. */
    readonly version: string;
    /** Forces one kind of local engine; the first that can be had when left out. */
    readonly engine: 'managed' | 'docker' | undefined;
    /** The Java to prefer for the managed server; looked for in the usual places when left out. */
    readonly javaHome: string | undefined;
  };
}

/** Reads the settings once and names everything that is wrong with them in one error. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable means "not set", as shells and compose files write it.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  // A test runner or a tool may carry another NODE_ENV; only ours have a meaning here.
  if (!['development', 'production', 'test'].includes(set['NODE_ENV'] ?? '')) delete set['NODE_ENV'];
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('bad-input', `settings that cannot be used:\n  ${wrong.join('\n  ')}`);
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    home: env.MAILLON_HOME,
    model: env.MAILLON_MODEL,
    logLevel: env.MAILLON_LOG_LEVEL,
    development: env.NODE_ENV === 'development',
    logDays: env.MAILLON_LOG_DAYS,
    fileLimit: env.MAILLON_FILE_MB * 1024 * 1024,
    eveningOut: env.MAILLON_EVENING_OUT === 'on',
    earnedWeights: env.MAILLON_EARNED_WEIGHTS === 'on',
    unnamedQuestions: env.MAILLON_UNNAMED_QUESTIONS === 'on',
    locale: env.LANG,
    neo4j: {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
      version: env.MAILLON_NEO4J_VERSION,
      engine: env.MAILLON_ENGINE,
      javaHome: env.JAVA_HOME,
    },
  };
}

/**
 * What a program that we start sees: our own environment with some values of its own. Where the locale is not one of
 * UTF-8 (a service, a bare container, CI), it gets one: Java cannot open a path with an accent otherwise.
 */
export function childEnvironment(
  changes: NodeJS.ProcessEnv = {},
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  // The order in which the C library asks them; an empty one counts as not set.
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || 'C';
  const readable = /utf-?8/i.test(locale) ? {} : { LC_ALL: 'C.UTF-8' };
  return { ...environment, ...readable, ...changes };
}
