import { type Command, Option } from 'commander';
import { AccountRole, SCOPES, Scope } from '../accounts/index.ts';
import { AppError, LANGUAGES, type Language } from '../domain/index.ts';
import { type Invited, readInvitations, type WrongLine } from './invitation-table.ts';
import { EXIT } from './outcome.ts';
import { print, runCommand } from './run.ts';
import { readTextFile } from './text-file.ts';

/** Most bytes of a table of people: some ten thousand lines. */
const MOST_BYTES = 1_000_000;
/** Who keeps a log writes down that it came by the command. */
const BY = 'command';

const json = () => new Option('--json', 'print data for programs instead of text');
const role = () => new Option('--role <role>', 'what they are here').choices(AccountRole.options);
const language = () =>
  new Option('--language <language>', 'language of the letter').choices([...LANGUAGES]).default('en');

interface Printing {
  readonly json?: boolean;
}

/** Accounts of a community: the first keeper, invitations, roles, one-time links, tokens for programs. */
export function addAccountsCommands(program: Command): void {
  const keeper = program.command('keeper').description('make the first keeper, and hand out one-time links');
  keeper
    .command('invite')
    .description('invite a keeper: whoever sets up and keeps the community')
    .argument('<mail>', 'their mail address')
    .option('--member <id>', 'the member they are; found by the mail when left out, and a keeper may be none')
    .addOption(language())
    .addOption(json())
    .action(async (mail: string, options: Printing & { member?: string; language: Language }) => {
      await inviteAll({ people: [{ mail, role: 'keeper', member: options.member }], wrong: [] }, options);
    });
  keeper
    .command('link')
    .description('print a link that signs somebody in once, within 15 minutes, where no mail is sent')
    .argument('<mail>', 'mail address of their account')
    .addOption(json())
    .action(async (mail: string, options: Printing) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const link = await maillon.signIn().linkFor(mail, BY);
        print(options, { mail, link }, () => `${link}\n`);
        return undefined;
      });
    });

  program
    .command('invite')
    .description('invite people to the community')
    .argument('[mail]', 'mail address of one person')
    .option('--file <file>', 'a table (.csv) with the columns mail and, if you like, role, member, language')
    .option('--member <id>', 'the member they are; found by the mail when left out')
    .addOption(role())
    .addOption(language())
    .addOption(json())
    .action(async (mail: string | undefined, options: Printing & InviteOptions) => {
      const { file, member, role: is } = options;
      if ((mail === undefined) === (file === undefined))
        throw new AppError('bad-input', 'give one mail address, or --file with a table of them');
      if (mail !== undefined) return await inviteAll({ people: [{ mail, role: is, member }], wrong: [] }, options);
      const { people, wrong } = readInvitations(await readTextFile(file ?? '', MOST_BYTES), file ?? '');
      await inviteAll({ people: people.map((one) => ({ ...one, role: one.role ?? is })), wrong }, options);
    });

  const accounts = program
    .command('accounts')
    .description('who has an account, and what they are here')
    .addOption(json());
  accounts.action(async (options: Printing) => {
    await runCommand(options, { model: false }, async ({ maillon }) => {
      const found = await maillon.accounts.list();
      print(options, found, () =>
        found.length === 0
          ? 'no accounts yet: maillon keeper invite MAIL\n'
          : found
              .map(
                ({ mail, role: is, member, sessions }) => `${mail}  ${is}  ${member ?? '–'}  ${sessions} session(s)\n`,
              )
              .join(''),
      );
      return undefined;
    });
  });
  accounts
    .command('role')
    .description('change what somebody is here; their sessions end')
    .argument('<mail>')
    .argument('<role>', AccountRole.options.join(', '))
    .action(async (mail: string, is: string) => {
      await runCommand({}, { model: false }, async ({ maillon }) => {
        const wanted = AccountRole.safeParse(is);
        if (!wanted.success)
          throw new AppError('bad-input', `${JSON.stringify(is)} is no role: give ${AccountRole.options.join(', ')}`);
        const account = await maillon.accounts.setRole(mail, wanted.data, BY);
        print({}, account, () => `${account.mail} is a ${account.role} now\n`);
        return undefined;
      });
    });
  accounts
    .command('remove')
    .description('take an account away with its sessions and tokens; the member stays')
    .argument('<mail>')
    .action(async (mail: string) => {
      await runCommand({}, { model: false }, async ({ maillon }) => {
        await maillon.accounts.remove(mail, BY);
        print({}, {}, () => `the account of ${mail} is gone\n`);
        return undefined;
      });
    });

  const token = program.command('token').description('tokens for programs: what they may do, and until when');
  token
    .command('make')
    .description('make a token; it is shown this once')
    .requiredOption('--as <mail>', 'mail (or id) of the account it stands for')
    .requiredOption('--until <day>', 'its last day, such as 2027-03-31')
    .option('--name <words>', 'what it is for', '')
    .addOption(new Option('--scope <scope>', 'how far it reaches').choices([...SCOPES]).default('read'))
    .addOption(json())
    .action(async (options: Printing & { as: string; until: string; scope: string; name: string }) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const { as: account, until, name } = options;
        const made = await maillon.accounts.makeToken({ account, until, name, scope: Scope.parse(options.scope) }, BY);
        print(options, made, () => `${made.token}\n`);
        return undefined;
      });
    });
  token
    .command('list')
    .description('tokens there are, without their text')
    .addOption(json())
    .action(async (options: Printing) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const found = await maillon.accounts.tokens();
        print(options, found, () =>
          found
            .map(
              ({ id, name, scope, until, account }) =>
                `${[id, scope, `until ${until}`, account, name].join('  ').trimEnd()}\n`,
            )
            .join(''),
        );
        return undefined;
      });
    });
  token
    .command('end')
    .description('end a token at once')
    .argument('<id>', 'as maillon token list says it')
    .action(async (id: string) => {
      await runCommand({}, { model: false }, async ({ maillon }) => {
        await maillon.accounts.endToken(id, BY);
        print({}, {}, () => 'ended\n');
        return undefined;
      });
    });
}

interface InviteOptions {
  readonly file?: string;
  readonly member?: string;
  readonly role?: AccountRole;
  readonly language: Language;
}

/** Whom to invite, and what of a table invites nobody. */
interface Invitations {
  readonly people: readonly Invited[];
  readonly wrong: readonly WrongLine[];
}

/**
 * Invites one after the other: what is wrong with one is said, and the others are invited. Whoever stands on two lines is
 * invited by the first of them that is good.
 */
async function inviteAll({ people, wrong }: Invitations, options: Printing & { language: Language }): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const signIn = maillon.signIn();
    const told: { line: number | null; mail: string; link: string | null; problem: string | null }[] = [];
    const lines = new Map<string, number | null>();
    for (const { line = null, ...person } of people)
      try {
        const before = lines.get(person.mail.toLowerCase());
        if (before !== undefined)
          throw new AppError(
            'bad-input',
            `${JSON.stringify(person.mail.slice(0, 80))} stands on line ${before} already: give one line a person`,
          );
        const { account, link } = await signIn.invite(person, BY, options.language);
        lines.set(person.mail.toLowerCase(), line);
        told.push({ line, mail: account.mail, link, problem: null });
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'internal' || line === null) throw error;
        told.push({ line, mail: person.mail, link: null, problem: error.message });
      }
    told.push(...wrong.map((one) => ({ ...one, link: null })));
    told.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    print(options, told, () =>
      told
        .map(({ line, mail, link, problem }) =>
          problem === null ? `${mail}: ${link ?? 'a letter is on its way'}\n` : `line ${line}: ${problem}\n`,
        )
        .join(''),
    );
    return told.some(({ problem }) => problem !== null) ? EXIT.someRejected : undefined;
  });
}
