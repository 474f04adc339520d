import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AppError } from './domain/index.ts';

/** The checkout (or image) this code runs in: where `cypher/`, `models/` and `scripts/` stand. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const path = z.string().transform((value) => resolve(value.replace(/^~(?=$|\/)/, homedir())));

/** What stands in `MAILLON_OIDC`: a list in JSON of identity providers that people may sign in by. */
const IdentityProviders = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a list in JSON: [{"id", "name", "issuer", "clientId"}]' });
      return z.NEVER;
    }
  })
  .pipe(
    z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be small letters, figures and hyphens, such as keycloak'),
        name: z.string().min(1).max(60),
        issuer: z.url({ protocol: /^https?$/ }),
        clientId: z.string().min(1),
        clientSecret: z.string().min(1).optional(),
      }),
    ),
  );

const list = z.string().transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));

const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]'];

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

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
  MAILLON_AUDIT_DAYS: z.coerce.number().int().min(30).max(3_650).default(365),
  MAILLON_FILE_MB: z.coerce.number().int().min(1).max(200).default(25),
  MAILLON_IMPORT_MB: z.coerce.number().int().min(1).max(2_000).default(50),
  MAILLON_EVENING_OUT: z.enum(['on', 'off']).default('on'),
  MAILLON_EARNED_WEIGHTS: z.enum(['on', 'off']).default('on'),
  MAILLON_UNNAMED_QUESTIONS: z.enum(['on', 'off']).default('on'),
  MAILLON_TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'must be the IANA name of a time zone, such as Europe/Brussels' })
    .optional(),
  MAILLON_MODE: z.enum(['alone', 'community']).default('alone'),
  MAILLON_URL: z
    .url({ protocol: /^https?$/, message: 'must be an address such as https://maillon.example.org' })
    .transform((url) => new URL(url).origin)
    .optional(),
  MAILLON_HOSTS: list.default([]),
  MAILLON_REACH: z.enum(['this-machine']).optional(),
  MAILLON_PROXY: list.default(['loopback']),
  MAILLON_VISITORS: z.enum(['on', 'off']).default('on'),
  MAILLON_JOINING: z.enum(['invited', 'request']).default('invited'),
  MAILLON_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  MAILLON_SMTP_URL: z
    .url({ protocol: /^smtps?$/, message: 'must be such as smtp://user:password@host:587' })
    .optional(),
  MAILLON_MAIL_FROM: z
    .string()
    .min(3)
    .max(200)
    .regex(/^[^\r\n]+$/)
    .optional(),
  MAILLON_OIDC: IdentityProviders.default([]),
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
  /** Days that is kept who did what. */
  readonly auditDays: number;
  /** Bytes of a file that is shared at most. */
  readonly fileLimit: number;
  /** Bytes of a file that is imported by the page at most. */
  readonly importLimit: number;
  /** Whether of people about as fit those less asked lately come first. */
  readonly eveningOut: boolean;
  /** Whether weights that the community's history earned take the place of the defaults. */
  readonly earnedWeights: boolean;
  /** Whether members may put questions without their name. */
  readonly unnamedQuestions: boolean;
  /** Where the community is, as far as clocks go: an IANA name; that of this machine unless it is set. */
  readonly timeZone: string;
  /** The terminal's locale, such as `fr_BE.UTF-8`. */
  readonly locale: string | undefined;
  /** `alone`: reached from this machine, by whoever sits there; `community`: people sign in. */
  readonly mode: 'alone' | 'community';
  /** Where people find the service, such as `https://maillon.example.org`; always there for a community. */
  readonly url: string | undefined;
  /** Names the service goes by, beside loopback's. */
  readonly hosts: readonly string[];
  /** The operator's word that only this machine reaches the port, as a container's that is published on loopback. */
  readonly onlyHere: boolean;
  /** Proxies whose word on who calls is taken: addresses, networks, or `loopback`. */
  readonly proxies: readonly string[];
  /** Whether visitors are let in at all. */
  readonly visitors: boolean;
  readonly joining: 'invited' | 'request';
  /** What cookies are signed with; made and kept in the graph when left out. */
  readonly secret: string | undefined;
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string | undefined };
  readonly identityProviders: readonly {
    readonly id: string;
    readonly name: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret?: string | undefined;
  }[];
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
    auditDays: env.MAILLON_AUDIT_DAYS,
    fileLimit: env.MAILLON_FILE_MB * 1024 * 1024,
    importLimit: env.MAILLON_IMPORT_MB * 1024 * 1024,
    eveningOut: env.MAILLON_EVENING_OUT === 'on',
    earnedWeights: env.MAILLON_EARNED_WEIGHTS === 'on',
    unnamedQuestions: env.MAILLON_UNNAMED_QUESTIONS === 'on',
    timeZone: env.MAILLON_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: env.LANG,
    mode: env.MAILLON_MODE,
    url: env.MAILLON_URL,
    hosts: [...env.MAILLON_HOSTS, ...(env.MAILLON_URL === undefined ? [] : [new URL(env.MAILLON_URL).hostname])],
    onlyHere: env.MAILLON_REACH === 'this-machine',
    proxies: env.MAILLON_PROXY,
    visitors: env.MAILLON_VISITORS === 'on',
    joining: env.MAILLON_JOINING,
    secret: env.MAILLON_SECRET,
    mail: { smtpUrl: env.MAILLON_SMTP_URL, from: env.MAILLON_MAIL_FROM },
    identityProviders: env.MAILLON_OIDC,
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
 * What has to hold before the service listens. Alone, it is for its own machine: elsewhere whoever finds the address would
 * be the keeper. For a community it has an address by HTTPS, which sign-in stands on.
 */
export function checkReach(config: Config): void {
  const isHere = LOOPBACK.includes(config.host.toLowerCase());
  if (config.mode === 'alone' && !isHere && !config.onlyHere)
    throw new AppError(
      'bad-input',
      `HOST=${config.host}: without accounts, whoever reaches the service looks as anybody. For a community, set ` +
        'MAILLON_MODE=community and MAILLON_URL (see docs/running-it.md); for yourself, set HOST=127.0.0.1. Where only ' +
        'this machine reaches the port, as one that a container publishes on 127.0.0.1, say so: MAILLON_REACH=this-machine',
    );
  if (config.mode === 'alone') return;
  if (config.url === undefined)
    throw new AppError(
      'bad-input',
      'MAILLON_MODE=community needs MAILLON_URL, where people find the service, such as https://maillon.example.org',
    );
  const { protocol, hostname } = new URL(config.url);
  if (protocol !== 'https:' && !LOOPBACK.includes(hostname))
    throw new AppError(
      'bad-input',
      `MAILLON_URL=${config.url}: a community is reached by https: put a proxy that brings it in front (docs/running-it.md)`,
    );
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
