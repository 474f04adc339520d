import { type Command, Option } from 'commander';
import type { Maillon } from '../compose.ts';
import { AppError, LANGUAGES, type Language, readWish, type Viewer } from '../domain/index.ts';
import { ANSWERS, InvitationWish, type ProposalBook } from '../proposals/index.ts';
import { ChangeWish } from '../seeding/index.ts';
import { addLivingCommands, type Common } from './group-living.ts';
import { changedText, differenceText, livingText, proposalsText, proposalText } from './group-text.ts';
import { print, runCommand } from './run.ts';
import { viewerNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

interface InvitationOptions extends InvitationWish {
  readonly language?: Language;
}

/** Adds `maillon group`: what becomes of the proposals that `maillon seed --save` keeps. */
export function addGroupCommand(program: Command): void {
  const group = program
    .command('group')
    .description('saved proposals: invitations, changes, and the groups that are made of them')
    .addHelpText(
      'after',
      `
Examples:
  $ maillon seed --format intervision --size 6 --save        keeps the first proposal and prints its id
  $ maillon group show PROPOSAL
  $ maillon group invite PROPOSAL 1 julie-lambert --language nl
  $ maillon group invite PROPOSAL 1 julie-lambert --from "Ana Roy" --answer-by 2026-12-07 --date 2026-12-15T14:00
  $ maillon group answer PROPOSAL 1 julie-lambert accepted
  $ maillon group change PROPOSAL --join karim-haddad --moves 1 --try
  $ maillon group make PROPOSAL 1 --name "Intervision du jeudi"
  $ maillon group close GROUP --story "Ce que nous avons appris"`,
    );
  const add = (name: string, description: string): Command =>
    group
      .command(name)
      .description(description)
      .option('--as <member>', 'id or name of the member who does it; whoever sits at the machine when left out')
      .option('--json', 'print data for programs instead of text');

  add('list', 'saved proposals').action((options: Common) =>
    run(options, async (book, viewer) => show(options, await book.list(viewer), proposalsText)),
  );
  add('show', 'a proposal, with who answered what')
    .argument('<proposal>')
    .addOption(language('language of the reasons'))
    .action((id: string, options: Common & { language?: Language }) =>
      run(options, async (book, viewer) => show(options, await book.read(id, viewer, options.language), proposalText)),
    );
  add('invite', 'print the draft of an invitation')
    .argument('<proposal>')
    .argument('<group>', 'number of the group', wholeNumber(1))
    .argument('<member>')
    .addOption(language('language to write in (default: one that the member speaks)'))
    .option('--from <name>', 'who invites, as the letter is signed')
    .option('--answer-by <day>', 'last day to answer, such as 2026-12-07')
    .option('--date <day>', 'when the group meets first: 2026-12-15, or 2026-12-15T14:00')
    .option('--place <place>', 'where it meets first')
    .action((id: string, number: number, member: string, { language, ...options }: Common & InvitationOptions) =>
      run(options, async (book, viewer) => {
        const { from, answerBy, date, place } = options;
        const details = readWish(InvitationWish, { from, answerBy, date, place });
        const invitation = await book.invitation(id, number, member, viewer, { language, ...details });
        show(options, invitation, ({ subject, text }) => `${subject}\n\n${text}\n`);
      }),
    );
  add('answer', 'note what a member answers: accepted or declined')
    .argument('<proposal>')
    .argument('<group>', 'number of the group', wholeNumber(1))
    .argument('<member>')
    .argument('<answer>', ANSWERS.join(' or '))
    .action((id: string, number: number, member: string, said: string, options: Common) =>
      run(options, async (book, viewer) => {
        const answer = ANSWERS.find((known) => known === said);
        if (answer === undefined) throw new AppError('bad-input', `"${said}" is no answer: say accepted or declined`);
        await book.answer(id, number, member, answer, viewer);
        show(options, await book.read(id, viewer), proposalText);
      }),
    );
  add('change', 'change a proposal with least harm; each change can be undone')
    .argument('<proposal>', WHICH)
    .option('--join <member...>', 'members who come late')
    .option('--leave <member...>', 'members who drop out')
    .option('--leave-out <member...>', 'members left without a group, who can be placed again')
    .option('--swap <a,b...>', 'pairs of members who change places')
    .option('--place <member:group...>', 'members put into a group by hand')
    .option('--locked <group...>', 'groups in which nothing changes')
    .option('--stay <member...>', 'members who stay where they are')
    .option('--let-go <rule:member...>', 'rules let go for one member each, with a warning')
    .option(
      '--moves <number>',
      'people who may change group at most (default: as few as keep the rules)',
      wholeNumber(0),
    )
    .option('--seed <number>', 'the same number gives the same result (default 1)', wholeNumber(0))
    .option('--try', 'say what could be done and keep nothing')
    .action((named: string, options: Common & ChangeOptions) =>
      run(options, async (book, viewer) => {
        const { id, version } = readVersion(named);
        show(options, await book.change(id, { ...readChange(options), version }, viewer), changedText);
      }),
    );
  for (const step of ['undo', 'redo'] as const)
    add(step, step === 'undo' ? 'go back one change' : 'go forward again')
      .argument('<proposal>', WHICH)
      .action((named: string, options: Common) =>
        run(options, async (book, viewer) => {
          const { id, version } = readVersion(named);
          show(options, await book[step](id, viewer, version), proposalText);
        }),
      );
  add('compare', 'what differs between two proposals, or versions of one: PROPOSAL or PROPOSAL@VERSION')
    .argument('<one>')
    .argument('<other>')
    .action((one: string, other: string, options: Common) =>
      run(options, async (book, viewer) =>
        show(options, await book.compare(readVersion(one), readVersion(other), viewer), differenceText),
      ),
    );
  add('make', 'make the group of those who accepted')
    .argument('<proposal>')
    .argument('<group>', 'number of the group', wholeNumber(1))
    .requiredOption('--name <name>', 'what the group is called')
    .option('--purpose <text>')
    .option('--from <day>', 'day on which it begins (default: today)')
    .action((id: string, number: number, options: Common & { name: string; purpose?: string; from?: string }) =>
      run(options, async (book, viewer) => {
        const { name, purpose, from } = options;
        show(options, [await book.make(id, number, { name, purpose, from }, viewer)], livingText);
      }),
    );
  addLivingCommands({ add, run, show });
}

async function run(options: Common, work: (book: ProposalBook, viewer: Viewer) => Promise<void>): Promise<void> {
  await runCommand(options, { model: true }, async ({ maillon }) => {
    await work(bookOf(maillon), await viewerNamed(maillon, options.as));
    return undefined;
  });
}

/** How a proposal to change is named. */
const WHICH = 'PROPOSAL, or PROPOSAL@VERSION for that version alone: refused when another holds by now';

const bookOf = (maillon: Maillon): ProposalBook => maillon.proposals();

function show<Value>(options: Common, value: Value, text: (value: Value) => string): void {
  print(options, value, () => text(value));
}

interface ChangeOptions {
  readonly join?: string[];
  readonly leave?: string[];
  readonly leaveOut?: string[];
  readonly swap?: string[];
  readonly place?: string[];
  readonly locked?: string[];
  readonly stay?: string[];
  readonly letGo?: string[];
  readonly moves?: number;
  readonly seed?: number;
  readonly try?: boolean;
}

function readChange({
  join,
  leave,
  leaveOut,
  swap,
  place,
  locked,
  stay,
  letGo,
  moves,
  seed,
  try: isTry,
}: ChangeOptions): ChangeWish {
  return readWish(ChangeWish, {
    ...{ join, leave, leaveOut, stay, moves, seed, try: isTry },
    swap: swap?.map((pair) => pair.split(',')),
    place: place?.map((seat) => {
      const colon = seat.lastIndexOf(':');
      return { member: seat.slice(0, colon), group: Number(seat.slice(colon + 1)) };
    }),
    locked: locked?.map(Number),
    except: letGo?.map((exception) => {
      const colon = exception.lastIndexOf(':');
      return { rule: exception.slice(0, colon), members: [exception.slice(colon + 1)] };
    }),
  });
}

/** `PROPOSAL@VERSION`, or a proposal as it is. */
function readVersion(text: string): { id: string; version?: number } {
  const [, id, number] = /^(.+)@(\d+)$/.exec(text) ?? [];
  return id === undefined ? { id: text } : { id, version: Number(number) };
}

const language = (meaning: string): Option => new Option('--language <language>', meaning).choices([...LANGUAGES]);
