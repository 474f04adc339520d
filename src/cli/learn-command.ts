import type { Command } from 'commander';
import type { Maillon } from '../compose.ts';
import { keepLearned, type Learned, learnWeights } from '../evaluation/index.ts';
import { NO_MODEL, readRankingWeights } from '../recommender/index.ts';
import { type ReportProgress, showProgress } from './progress.ts';
import { print, runCommand } from './run.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly limit?: number;
  readonly dryRun?: boolean;
  readonly forget?: boolean;
  readonly json?: boolean;
}

/** Adds `maillon learn` to the command line. */
export function addLearnCommand(program: Command): void {
  program
    .command('learn')
    .description('earn the weights of the ranking from the community’s own history, if what follows it bears them out')
    .option('--limit <number>', 'newest questions of each kind at most, 150 when left out', wholeNumber(1))
    .option('--dry-run', 'say what would be earned and keep nothing')
    .option('--forget', 'take earned weights away: the defaults count again')
    .option('--json', 'print data for programs instead of text')
    .action(async (options: Options) => {
      await runCommand(options, { model: true, long: true }, async ({ maillon, signal }) => {
        if (options.forget) {
          await maillon.graph.run('evaluation/forget-weights', {});
          print(options, { outcome: 'forgotten' }, () => 'The default weights count again.');
          return undefined;
        }
        const progress = showProgress();
        const learned = await learnFromHistory(maillon, {
          ...(options.limit === undefined ? {} : { limit: options.limit }),
          signal,
          report: progress.report,
        });
        progress.end();
        if (!options.dryRun) await keepLearned(maillon.graph, learned);
        print(options, learned, () => learnedText(learned, options.dryRun === true));
        return undefined;
      });
    });
}

/** Learns from the history of the community that is open; keeps nothing. */
export async function learnFromHistory(
  { graph, recommender, embedding }: Maillon,
  { report, ...options }: LearnFromHistoryOptions,
): Promise<Learned> {
  const model = embedding.embedder?.model.key ?? NO_MODEL;
  return await learnWeights(
    { graph, recommender, defaults: readRankingWeights(), model },
    {
      ...options,
      today: new Date().toISOString().slice(0, 10),
      onProgress: (step, done, total) => report({ step, done, total }),
    },
  );
}

interface LearnFromHistoryOptions {
  readonly limit?: number;
  readonly fewest?: number;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
}

/** After an import: questions whose answerers or makers are known from which on there is enough to learn. */
const AFTER_IMPORT = { fewest: 80, limit: 120 };

/** Learns after an import where the community's questions and answers are enough for it, and keeps what was earned. */
export async function learnAfterImport(
  maillon: Maillon,
  context: { readonly signal: AbortSignal; readonly report: ReportProgress },
): Promise<Learned> {
  const learned = await learnFromHistory(maillon, { ...AFTER_IMPORT, ...context });
  await keepLearned(maillon.graph, learned);
  return learned;
}

/** What was learned, in words. */
export function learnedText({ outcome, earned, rejected, learnedOn, judgedOn }: Learned, isDryRun: boolean): string {
  const size = `${learnedOn} questions of its history and the ${judgedOn} that followed`;
  if (outcome === 'too-little-history') return `Too little history to learn from (${size}): the default weights stay.`;
  const evidence = earned?.evidence ?? rejected;
  if (evidence === null || evidence === undefined)
    return `On ${size}, nothing does better than the default weights: they stay.`;
  const { before, after, gain, changes } = evidence;
  const verdict =
    earned === null
      ? 'not beyond the luck of the draw: the default weights stay'
      : isDryRun
        ? 'they would take the place of the defaults'
        : 'they take the place of the defaults';
  return [
    `Learned on ${size}:`,
    ...changes.map(({ name, from, to }) => `  ${name.padEnd(28)} ${from} → ${to}`),
    `On the later questions ${before.toFixed(3)} → ${after.toFixed(3)} (mean of MRR and nDCG@10), gain ${signed(gain.mean)}`,
    `with a 80 % interval of ${signed(gain.low)} to ${signed(gain.high)}: ${verdict}.`,
    ...(earned === null || isDryRun ? [] : ['`maillon learn --forget` takes them away again.']),
  ].join('\n');
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
