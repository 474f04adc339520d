import { type Command, Option } from 'commander';
import type { FeedbackCard, MadeAsk } from '../directory/index.ts';
import { AppError, FEEDBACK_VERDICTS, GiveFeedback, NotNow, TurnTo } from '../domain/index.ts';
import { findPerson } from './person.ts';
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

interface TurnToOptions {
  readonly as: string;
  readonly question?: string;
  readonly takeBack?: string;
  readonly json?: boolean;
}

interface NotNowOptions {
  readonly as: string;
  readonly until?: string;
  readonly json?: boolean;
}

/** How many words of feedback, and asks, are listed. */
const LISTED = 50;

/** Adds `maillon turn-to`, `maillon feedback` and `maillon not-now`: what members say for themselves. */
export function addVoiceCommands(program: Command): void {
  const json = () => new Option('--json', 'print data for programs instead of text');
  program
    .command('turn-to')
    .description('say whom you turn to with a question, take it back, or list the asks you made and were made')
    .argument('[member]', 'id or name of the member you turn to')
    .requiredOption('--as <member>', 'id of the member who asks')
    .option('--question <text>', 'the question as it was asked; it is not kept')
    .option('--take-back <id>', 'take this ask back, one you made or were made')
    .addOption(json())
    .action(turnToCommand);
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

async function turnToCommand(member: string | undefined, options: TurnToOptions): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const { as, question, takeBack } = options;
    const viewer = await memberNamed(maillon, as);
    const view = maillon.directory.as(viewer);
    if (takeBack !== undefined) {
      await maillon.asks.takeBack(takeBack, viewer);
      print(options, { takenBack: takeBack }, () => `${takeBack} was taken back\n`);
    } else if (member === undefined && question === undefined) {
      const page = await view.ownAsks({ offset: 0, limit: LISTED });
      print(options, page, () => page.items.map(askLine).join('') || 'no asks yet\n');
    } else {
      if (member === undefined || question === undefined)
        throw new AppError('bad-input', 'name the member you turn to and the question: turn-to MEMBER --question TEXT');
      const { id: named } = await findPerson(maillon.directory, member, viewer);
      const ask = TurnTo.safeParse({ question, member: named });
      if (!ask.success) throw new AppError('bad-input', ask.error.issues.map(({ message }) => message).join('; '));
      const { id } = await maillon.asks.turnTo(ask.data, viewer);
      const card = await view.asks.read(id);
      print(options, card, () => askLine(card));
    }
    return undefined;
  });
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

function askLine({ id, at, asker, member }: MadeAsk): string {
  return `${at.slice(0, 16).replace('T', ' ')}  ${asker?.name ?? '–'} turned to ${member?.name ?? '–'}  (${id})\n`;
}

function feedbackLine({ id, verdict, question, member, artefact, by, date }: FeedbackCard): string {
  const about = member?.name ?? artefact?.name ?? '–';
  return `${date ?? '          '}  ${verdict.padEnd(12)}  ${about}  on “${question.name}”, by ${by?.name ?? '–'}  (${id})\n`;
}
