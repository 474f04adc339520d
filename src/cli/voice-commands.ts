import { type Command, Option } from 'commander';
import type { FeedbackCard } from '../directory/index.ts';
import { AppError, FEEDBACK_VERDICTS, GiveFeedback, NotNow } from '../domain/index.ts';
import { print, runCommand } from './run.ts';
import { memberNamed } from './viewer-named.ts';

interface Said {
  readonly as: string;
  readonly question?: string;
  readonly asked?: string;
  readonly member?: string;
  readonly artefact?: string;
  readonly verdict?: string;
  readonly withdraw?: string;
  readonly json?: boolean;
}

interface NotNowOptions {
  readonly as: string;
  readonly until?: string;
  readonly json?: boolean;
}

/** How many words of feedback are listed. */
const LISTED = 50;

/** Adds `maillon feedback` and `maillon not-now`: what members say for themselves. */
export function addVoiceCommands(program: Command): void {
  const json = () => new Option('--json', 'print data for programs instead of text');
  program
    .command('feedback')
    .description('say how a suggestion went, take it back, or list what you said and were told')
    .requiredOption('--as <member>', 'id or name of the member who says it')
    .option('--question <id>', 'a question of the community')
    .option('--asked <text>', 'the question as it was asked, kept as a question of yours')
    .option('--member <id>', 'the member it is about')
    .option('--artefact <id>', 'the artefact it is about')
    .addOption(new Option('--verdict <verdict>', 'how it went').choices([...FEEDBACK_VERDICTS]))
    .option('--withdraw <id>', 'take this feedback back')
    .addOption(json())
    .action(feedbackCommand);
  program
    .command('not-now')
    .description('ask not to be asked until a day; without a day, be asked again')
    .requiredOption('--as <member>', 'id or name of the member who says it')
    .option('--until <day>', 'day before which you are not asked, such as 2026-03-01')
    .addOption(json())
    .action(notNowCommand);
}

async function feedbackCommand(options: Said): Promise<void> {
  await runCommand(options, { model: options.asked !== undefined }, async ({ maillon }) => {
    const { as: _as, json: _json, withdraw, ...said } = options;
    const viewer = await memberNamed(maillon, options.as);
    const view = maillon.directory.as(viewer);
    if (withdraw !== undefined) {
      await maillon.voice.withdrawFeedback(withdraw, viewer);
      print(options, { withdrawn: withdraw }, () => `${withdraw} was taken back\n`);
    } else if (Object.keys(said).length === 0) {
      const page = await view.ownFeedback({ offset: 0, limit: LISTED });
      print(options, page, () => page.items.map(feedbackLine).join('') || 'no feedback yet\n');
    } else {
      const given = GiveFeedback.safeParse(said);
      if (!given.success) throw new AppError('bad-input', given.error.issues.map(({ message }) => message).join('; '));
      const { id } = await maillon.voice.giveFeedback(given.data, viewer);
      const card = await view.feedback.read(id);
      print(options, card, () => feedbackLine(card));
    }
    return undefined;
  });
}

async function notNowCommand(options: NotNowOptions): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const parsed = NotNow.safeParse({ until: options.until ?? null });
    if (!parsed.success)
      throw new AppError('bad-input', `--until ${parsed.error.issues.map(({ message }) => message).join('; ')}`);
    const { until } = parsed.data;
    const viewer = await memberNamed(maillon, options.as);
    await maillon.voice.setNotNow(viewer.id, until, viewer);
    print(options, { until }, () => (until === null ? 'may be asked again\n' : `is not asked before ${until}\n`));
    return undefined;
  });
}

function feedbackLine({ id, verdict, question, member, artefact, by, date }: FeedbackCard): string {
  const about = member?.name ?? artefact?.name ?? '–';
  return `${date ?? '          '}  ${verdict.padEnd(12)}  ${about}  on “${question.name}”, by ${by?.name ?? '–'}  (${id})\n`;
}
