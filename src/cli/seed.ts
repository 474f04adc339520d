import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { AppError, KEEPER, LANGUAGES, type Language } from '../domain/index.ts';
import { languageFor } from '../language/index.ts';
import {
  Format,
  findFormat,
  parseRulesFile,
  readSeedWish,
  rulesFileSchema,
  type SeedWish,
  type Weights,
} from '../seeding/index.ts';
import { proposalText } from './group-text.ts';
import { EXIT } from './outcome.ts';
import { printable } from './printable.ts';
import { showProgress } from './progress.ts';
import { print, runCommand } from './run.ts';
import { seedingCsv, seedingText } from './seed-text.ts';
import { viewerNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

interface SeedCommandOptions {
  readonly format?: string;
  readonly formatFile?: string;
  readonly pool: string;
  readonly size?: number;
  readonly groups?: number;
  readonly sizes?: number[];
  readonly about?: string;
  readonly rules?: string;
  readonly rounds?: number;
  readonly seed?: number;
  readonly seconds?: number;
  readonly proposals?: number;
  readonly language?: Language;
  readonly as?: string;
  readonly save?: number | true;
  readonly saveRound?: number;
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
      'all, topic:ID, gathering:ID, challenge:ID, group:ID, form:ID or a FILE with one member id a line',
      'all',
    )
    .option('--size <number>', 'people in a group', wholeNumber(2, 50))
    .addOption(new Option('--groups <number>', 'number of groups').argParser(wholeNumber(1, 10_000)))
    .option('--sizes <numbers>', 'people in each group, one by one: 5,5,6', sizesOf)
    .option('--about <theme>', 'challenge:ID, question:ID, or a text in any language')
    .option('--rules <file>', 'rules by hand, as JSON; --rules-schema prints their schema')
    .option('--rounds <number>', 'rounds in which as few pairs as can be meet twice', wholeNumber(1, 60))
    .option('--seed <number>', 'the same number gives the same result (default 1)', wholeNumber(0, 2_147_483_647))
    .option('--seconds <number>', 'time after which the best so far is given (default 20)', wholeNumber(1, 3_600))
    .option('--proposals <number>', 'distinct proposals at most (default 3)', wholeNumber(1, 10))
    .addOption(
      new Option('--language <language>', 'language of the reasons (default: the community’s)').choices([...LANGUAGES]),
    )
    .option('--as <member>', 'id or name of the member who looks; hidden members are never placed')
    .option(
      '--save [number]',
      'keep a proposal (the first when no number is given) and print it: see maillon group',
      wholeNumber(1, 10),
    )
    .option('--save-round <number>', 'with --save: the round to keep, each by itself (default 1)', wholeNumber(1, 60))
    .option('--csv', 'print one line a person, for a spreadsheet')
    .option('--json', 'print data for programs instead of text')
    .option('--rules-schema', 'print the JSON schema of a rules file and end')
    .addHelpText(
      'after',
      `
Examples:
  $ maillon seed --format intervision --size 6
  $ maillon seed --format duo --pool topic:coaching --rules rules.json --seed 3
  $ maillon seed --format plenary --pool gathering:G-12 --size 4 --rounds 5 --csv
  $ maillon seed --format project --about challenge:C-7 --save`,
    )
    .action(seedCommand);
}

async function seedCommand(options: SeedCommandOptions): Promise<void> {
  if (options.rulesSchema === true) {
    process.stdout.write(`${JSON.stringify(rulesFileSchema(), null, 2)}\n`);
    return;
  }
  await runCommand(options, { model: true }, async ({ maillon, signal }) => {
    const community = await maillon.directory.as(KEEPER).community();
    const language = languageFor({ asked: options.language, community: community?.languages ?? [] });
    const wish = { ...readWish(options), language };
    const viewer = await viewerNamed(maillon, options.as);
    const progress = showProgress();
    const seeding = await maillon.seeder().seed(readSeedWish(wish), viewer, {
      signal,
      onProgress: (share) => progress.report({ step: 'seeding', done: Math.round(share * 100), total: 100 }),
    });
    progress.end();
    const isImpossible = seeding.proposals.length === 0;
    if (options.save !== undefined && !isImpossible) {
      const which = { proposal: options.save === true ? 1 : options.save, round: options.saveRound ?? 1 };
      const saved = await maillon.proposals().save(wish, seeding, which, viewer);
      print(options, saved, () => proposalText(saved));
      return undefined;
    }
    if (options.csv === true && options.json !== true) process.stdout.write(printable(seedingCsv(seeding)));
    else print(options, seeding, () => seedingText(seeding, language, weightsOf(wish)));
    // What was to be kept is not there: a script should know.
    return options.save !== undefined ? EXIT.failed : undefined;
  });
}

/** `5,5,6`. */
function sizesOf(text: string): number[] {
  const sizes = text.split(',').map((part) => Number(part.trim()));
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new InvalidArgumentError(`"${text}" is no list of sizes: write them as 5,5,6`);
}

/** What the options ask for, in the words that every door has for it. */
function readWish(options: SeedCommandOptions): SeedWish {
  const { format, formatFile, pool, about, rules, size, groups, sizes, rounds, seed, seconds, proposals } = options;
  if (format === undefined) throw new AppError('bad-input', 'say which format the groups take: --format intervision');
  return {
    format: formatFile === undefined ? format : findFormat(format, readFormats(formatFile)),
    pool: isPool(pool) ? pool : readList(pool),
    ...(rules === undefined ? {} : { rules: parseRulesFile(readJson(rules)) }),
    ...{ about, size, groups, sizes, rounds, seed, seconds, proposals },
  };
}

/** How much each criterion counts, and in which direction: as the format has it, less what the rules replace. */
const weightsOf = ({ format, rules }: SeedWish): Weights => ({
  ...(typeof format === 'string' ? findFormat(format) : format).weights,
  ...rules?.weights,
});

const isPool = (text: string): boolean => text === 'all' || /^(topic|gathering|challenge|group|form):./s.test(text);

function readList(path: string): string[] {
  const content = readText(path);
  const ids = content.trimStart().startsWith('[')
    ? listOfIds(path, content)
    : content.split(/\r?\n/).map((line) => line.trim());
  return ids.filter((line) => line !== '' && !line.startsWith('#'));
}

function listOfIds(path: string, content: string): string[] {
  const list: unknown = parseJson(path, content);
  if (Array.isArray(list) && list.every((id): id is string => typeof id === 'string')) return list;
  throw new AppError('bad-input', `${path} must hold a list of member ids`);
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
