import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Maillon } from '../compose.ts';
import { AppError, KEEPER, LANGUAGES, type Language, PUBLIC_VIEWER, type Viewer } from '../domain/index.ts';
import { detectLanguage, similarityCalibration } from '../embedding/index.ts';
import {
  type About,
  createSeeder,
  Format,
  type PoolChoice,
  parseRulesFile,
  rulesFileSchema,
  type SeedRequest,
} from '../grouping/index.ts';
import { showProgress } from './progress.ts';
import { print, runCommand } from './run.ts';
import { seedingCsv, seedingText } from './seed-text.ts';

interface SeedCommandOptions {
  readonly format?: string;
  readonly formatFile?: string;
  readonly pool: string;
  readonly size?: number;
  readonly groups?: number;
  readonly about?: string;
  readonly rules?: string;
  readonly rounds?: number;
  readonly seed?: number;
  readonly seconds?: number;
  readonly proposals?: number;
  readonly language?: Language;
  readonly as?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly rulesSchema?: boolean;
}

/** Adds `maillon seed` to the command line. */
export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('propose sub-groups of a pool of members that keep every rule, with the reasons')
    .option('--format <format>', 'intervision, duo, project, leadership, intergenerational-duo, circle, plenary, …')
    .option('--format-file <file>', 'formats of your own, as JSON: one or a list of them')
    .option(
      '--pool <pool>',
      'all, topic:ID, gathering:ID, challenge:ID, group:ID or a FILE with one member id a line',
      'all',
    )
    .option('--size <number>', 'people in a group', whole(2, 50))
    .addOption(new Option('--groups <number>', 'number of groups').argParser(whole(1, 1_500)))
    .option('--about <theme>', 'challenge:ID, question:ID, or a text in any language')
    .option('--rules <file>', 'rules by hand, as JSON; --rules-schema prints their schema')
    .option('--rounds <number>', 'rounds in which as few pairs as can be meet twice', whole(1, 60))
    .option('--seed <number>', 'the same number gives the same result (default 1)', whole(0, 2_147_483_647))
    .option('--seconds <number>', 'time after which the best so far is given (default 20)', whole(1, 3_600))
    .option('--proposals <number>', 'distinct proposals at most (default 3)', whole(1, 10))
    .addOption(
      new Option('--language <language>', 'language of the reasons (default: the community’s)').choices([...LANGUAGES]),
    )
    .option('--as <member>', 'id of the member who looks; hidden members are never placed')
    .option('--csv', 'print one line a person, for a spreadsheet')
    .option('--json', 'print data for programs instead of text')
    .option('--rules-schema', 'print the JSON schema of a rules file and end')
    .action(seedCommand);
}

async function seedCommand(options: SeedCommandOptions): Promise<void> {
  if (options.rulesSchema === true) {
    process.stdout.write(`${JSON.stringify(rulesFileSchema(), null, 2)}\n`);
    return;
  }
  await runCommand(options, { model: true }, async ({ maillon, signal }) => {
    const community = await maillon.directory.as(KEEPER).community();
    const language = options.language ?? LANGUAGES.find((known) => community?.languages.includes(known)) ?? 'en';
    const { embedder, card } = maillon.embedding;
    const seeder = createSeeder({
      graph: maillon.graph,
      meaning:
        embedder === null || card === null
          ? null
          : { embedder, calibrate: similarityCalibration(card), detectLanguage },
      formats: options.formatFile === undefined ? [] : readFormats(options.formatFile),
    });
    const progress = showProgress();
    const seeding = await seeder.seed(readRequest(options, language), await viewerOf(maillon, options.as), {
      signal,
      onProgress: (share) => progress.report({ step: 'seeding', done: Math.round(share * 100), total: 100 }),
    });
    progress.end();
    if (options.csv === true && options.json !== true) process.stdout.write(seedingCsv(seeding));
    else print(options, seeding, () => seedingText(seeding, language));
    return undefined;
  });
}

function readRequest(options: SeedCommandOptions, language: Language): SeedRequest {
  const { format, pool, about, rules, size, groups, rounds, seed, seconds, proposals } = options;
  if (format === undefined) throw new AppError('bad-input', 'say which format the groups take: --format intervision');
  return {
    format,
    pool: readPoolChoice(pool),
    ...{ size, groups, rounds, seed, seconds, proposals, language },
    about: about === undefined ? undefined : readAbout(about),
    rules: rules === undefined ? undefined : parseRulesFile(readJson(rules)),
  };
}

function readPoolChoice(text: string): PoolChoice {
  if (text === 'all') return { kind: 'all' };
  const [, kind, id] = /^(topic|gathering|challenge|group):(.+)$/s.exec(text) ?? [];
  if (id !== undefined) return { kind: kind as 'topic' | 'gathering' | 'challenge' | 'group', id };
  const content = readText(text);
  const ids = content.trimStart().startsWith('[')
    ? listOfIds(text, content)
    : content.split(/\r?\n/).map((line) => line.trim());
  const named = ids.filter((line) => line !== '' && !line.startsWith('#'));
  const twice = named.find((id, i) => named.indexOf(id) !== i);
  if (twice !== undefined) throw new AppError('bad-input', `${text} names "${twice}" twice: once is enough`);
  return { kind: 'list', ids: named };
}

function listOfIds(path: string, content: string): string[] {
  const list: unknown = parseJson(path, content);
  if (Array.isArray(list) && list.every((id): id is string => typeof id === 'string')) return list;
  throw new AppError('bad-input', `${path} must hold a list of member ids`);
}

function readAbout(text: string): About {
  const [, type, id] = /^(challenge|question):(.+)$/s.exec(text) ?? [];
  return id === undefined ? { type: 'text', text } : { type: type as 'challenge' | 'question', id };
}

function readFormats(path: string): Format[] {
  const content = readJson(path);
  return (Array.isArray(content) ? content : [content]).map((one) => {
    const parsed = Format.safeParse(one);
    if (parsed.success) return parsed.data;
    const wrong = parsed.error.issues.map(({ path: field, message }) => `${field.join('.')}: ${message}`);
    throw new AppError('bad-input', `${path} holds no format that can be used:\n  ${wrong.join('\n  ')}`);
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError('bad-input', `"${path}" is neither a file that can be read nor a pool such as all or topic:ID`, {
      cause,
    });
  }
}

const readJson = (path: string): unknown => parseJson(path, readText(path));

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new AppError('bad-input', `${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Whoever the command names, who must be a member: nobody sees as one of the community by inventing a name. */
async function viewerOf({ directory }: Maillon, member: string | undefined): Promise<Viewer> {
  if (member === undefined) return PUBLIC_VIEWER;
  if (await directory.hasMember(member)) return { kind: 'member', id: member };
  throw new AppError('not-found', `no member "${member}": give the id of a member after --as`);
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`);
    return value;
  };
}
