import { type Command, Option } from 'commander';
import { AppError, KEEPER, LANGUAGES, PUBLIC_VIEWER, type Viewer } from '../domain/index.ts';
import { evaluationText, KINDS, type Kind, selfEvaluationText } from '../evaluation/index.ts';
import { type EvaluateCommandOptions, evaluateFiles } from './evaluate.ts';
import { evaluateOnHistory, languageOfReader } from './evaluate-self.ts';
import { showProgress } from './progress.ts';
import { print, runCommand } from './run.ts';
import { wholeNumber } from './whole-number.ts';

interface Options extends Partial<EvaluateCommandOptions> {
  readonly self?: boolean;
  readonly limit?: number;
  readonly as?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** Adds `maillon evaluate` to the command line. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('how good the answers are: on a question set with known answers, or on the community’s own history')
    .option('--questions <file>', 'questions, `id <tab> text` a line')
    .option('--qrels <file>', 'what is right, in TREC form: `id 0 answer relevance` a line')
    .addOption(new Option('--kind <kind>', 'what is asked for').choices(KINDS))
    .option('--askers <file>', 'who asks each question, `id <tab> member`: never the answer')
    .option('--candidates <file>', 'the only ids that can be answers, one a line')
    .option('--as <member>', 'id of the member through whose eyes it is asked')
    .option('--run <file>', 'write the rankings there, in TREC form')
    .option('--baselines', 'judge the plain methods beside it')
    .option('--self', 'judge on the community’s own history instead, seen from what was known before')
    .option('--limit <number>', 'with --self: newest questions of each task at most', wholeNumber(1))
    .addOption(new Option('--language <language>', 'language of the report').choices([...LANGUAGES]))
    .option('--json', 'print data for programs instead of text')
    .action(evaluateCommand);
}

async function evaluateCommand(options: Options): Promise<void> {
  await runCommand(options, { model: true }, async ({ maillon, signal }) => {
    const progress = showProgress();
    const context = { signal, report: progress.report };
    if (options.self) {
      const limit = options.limit === undefined ? {} : { limit: options.limit };
      const evaluation = await evaluateOnHistory(maillon, limit, context);
      progress.end();
      const language = languageOfReader(options.language, maillon.config.locale);
      print(options, evaluation, () => selfEvaluationText(evaluation, language));
      return undefined;
    }
    const viewer: Viewer = options.as === undefined ? PUBLIC_VIEWER : { kind: 'member', id: options.as };
    if (viewer.kind === 'member' && (await maillon.directory.as(KEEPER).members.card(viewer.id)) === null)
      throw new AppError('not-found', `no member "${viewer.id}": give the id of a member after --as`);
    const evaluation = await evaluateFiles(maillon, readOptions(options), viewer, context);
    progress.end();
    print(options, evaluation, () => evaluationText(evaluation, evaluation.remarks));
    return undefined;
  });
}

function readOptions({ questions, qrels, kind, ...rest }: Options): EvaluateCommandOptions {
  if (questions === undefined || qrels === undefined || kind === undefined)
    throw new AppError('bad-input', 'give --questions FILE, --qrels FILE and --kind, or --self');
  return { ...rest, questions, qrels, kind: kind as Kind };
}
