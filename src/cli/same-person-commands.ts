import { type Command, Option } from 'commander';
import { AppError, KEEPER, LANGUAGES, type Language } from '../domain/index.ts';
import { type GlobalOptions, print, runCommand } from './run.ts';
import { apartText, joinsText, pairsText, previewText } from './same-person-text.ts';
import { memberNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

/** Who keeps a log writes down that it came by the command. */
const BY = 'command';
const SHOWN = 20;

const json = () => new Option('--json', 'print data for programs instead of text');

interface ListOptions extends GlobalOptions {
  readonly offset?: number;
  readonly limit?: number;
  readonly language: Language;
}

/** Adds what the keeper needs to see who may be here twice, and to settle it. */
export function addSamePersonCommands(program: Command): void {
  const samePerson = program
    .command('same-person')
    .description('who may be here twice, with reasons; nobody is ever joined by itself')
    .option('--offset <number>', 'how many pairs to leave out from the start', wholeNumber(0))
    .option('--limit <number>', 'how many pairs at most (1 to 100)', wholeNumber(1, 100))
    .addOption(new Option('--language <language>', 'language of the reasons').choices([...LANGUAGES]).default('en'))
    .addOption(json())
    .action(async (options: ListOptions) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const { offset = 0, limit = SHOWN, language } = options;
        const page = await maillon.samePerson.pairs(KEEPER, { offset, limit }, language);
        print(options, page, () => pairsText(page));
        return undefined;
      });
    });

  samePerson
    .command('join')
    .description('join two members who are one person: shows what would change, and does it with --yes')
    .argument('<from>', 'id or name of who becomes the other')
    .argument('<into>', 'id or name of who is kept')
    .option('--yes', 'do it')
    .addOption(json())
    .action(async (from: string, into: string, options: GlobalOptions & { yes?: boolean }, command: Command) => {
      await runCommand(bothOptions(command), { model: false }, async ({ maillon }) => {
        const wish = { from: (await memberNamed(maillon, from)).id, into: (await memberNamed(maillon, into)).id };
        const preview = await maillon.samePerson.preview(wish, KEEPER);
        const joined =
          options.yes === true
            ? await maillon.samePerson.join({ ...wish, version: preview.version }, KEEPER, BY)
            : null;
        print(bothOptions(command), { preview, joined }, () => previewText(preview, joined));
        return undefined;
      });
    });

  samePerson
    .command('apart')
    .description(
      'say that two are not one person, so that they are proposed no more; without ids, who was said to be two',
    )
    .argument('[one]', 'id or name')
    .argument('[other]', 'id or name of the other')
    .option('--back', 'take it back')
    .addOption(json())
    .action(
      async (one: string | undefined, other: string | undefined, { back }: { back?: boolean }, command: Command) => {
        const options = bothOptions(command);
        await runCommand(options, { model: false }, async ({ maillon }) => {
          if (one === undefined) {
            const items = await maillon.samePerson.apart(KEEPER);
            print(options, { items }, () => apartText(items));
            return undefined;
          }
          if (other === undefined) throw new AppError('bad-input', `${one} and who else? Give two ids or names`);
          const wish = { one: (await memberNamed(maillon, one)).id, other: (await memberNamed(maillon, other)).id };
          if (back === true) await maillon.samePerson.takeBack(wish, KEEPER);
          else await maillon.samePerson.keepApart(wish, KEEPER, BY);
          const told = back === true ? 'may be proposed again' : 'are two people, and are proposed no more';
          print(options, { ...wish, apart: back !== true }, () => `${wish.one} and ${wish.other} ${told}\n`);
          return undefined;
        });
      },
    );

  samePerson
    .command('undo')
    .description('take a join back: each has again what was theirs')
    .argument('<id>', 'id of the join, as "same-person joins" tells it')
    .addOption(json())
    .action(async (id: string, _own: GlobalOptions, command: Command) => {
      const options = bothOptions(command);
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const undone = await maillon.samePerson.undo(id, KEEPER, BY);
        print(options, undone, () => `${undone.from} and ${undone.into} are two members again\n`);
        return undefined;
      });
    });

  samePerson
    .command('joins')
    .description('members who were joined, the newest first')
    .addOption(json())
    .action(async (_own: GlobalOptions, command: Command) => {
      const options = bothOptions(command);
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const items = await maillon.samePerson.joins(KEEPER);
        print(options, { items }, () => joinsText(items));
        return undefined;
      });
    });
}

/** What stands before the command's own name counts for it too. */
const bothOptions = (command: Command): GlobalOptions => command.optsWithGlobals<GlobalOptions>();
