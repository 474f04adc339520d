import { type Command, Option } from 'commander';
import { AppError, KEEPER, SAID_FIELDS, type SaidField, type Viewer } from '../domain/index.ts';
import type { OwnChange, OwnPage } from '../own/index.ts';
import { ownText } from './own-text.ts';
import { print, runCommand } from './run.ts';
import { memberNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

interface Common {
  readonly as?: string;
  readonly member?: string;
  readonly looked?: number;
  readonly json?: boolean;
}

/** Adds `maillon own`: what is said of a member, for them to put right, hide or refuse. */
export function addOwnCommand(program: Command): void {
  const own = program
    .command('own')
    .description('what is said of you: where it comes from, to put right, to hide or to refuse');
  const add = (name: string, description: string, isDefault = false): Command =>
    own
      .command(name, { isDefault })
      .description(description)
      .option('--as <member>', 'id or name of the member who looks')
      .option('--member <member>', 'id or name of the member whose data it is, for whoever sits at the machine')
      .addOption(new Option('--json', 'print data for programs instead of text'));
  const step = (name: string, description: string): Command =>
    add(name, description).option(
      '--looked <number>',
      'the version that was looked at: refused when another holds',
      wholeNumber(0),
    );

  add('show', 'everything the graph holds of you, and where each bit comes from', true).action((options: Common) =>
    run(options, null),
  );
  step('say', 'put a field right')
    .argument('<field>', Object.keys(SAID_FIELDS).join(', '))
    .argument('[value...]', 'its value; of offers, needs, languages and topics each one apart; none: nothing')
    .action((field: string, values: string[], options: Common) => run(options, { says: saidOf(field, values) }));
  step('unsay', 'leave fields again as their source says them')
    .argument('<field...>')
    .action((fields: string[], options: Common) => run(options, { unsay: fields.map(fieldOf) }));
  step('knows', 'say that you know about topics, as ids')
    .argument('<topic...>')
    .option('--level <number>', '1 (heard of it) to 5 (can teach it)', wholeNumber(1, 5))
    .action((topics: string[], options: Common & { level?: number }) => {
      const level = options.level === undefined ? {} : { level: options.level };
      return run(options, { topics: forEach(topics, { says: 'knows', ...level }) });
    });
  step('refuse', 'say that you do not know about topics, as ids: it holds over every later import')
    .argument('<topic...>')
    .action((topics: string[], options: Common) => run(options, { topics: forEach(topics, { says: 'refused' }) }));
  step('forget', 'take back what you said of topics, as ids')
    .argument('<topic...>')
    .action((topics: string[], options: Common) => run(options, { topics: forEach(topics, null) }));
  step('hide', 'hide bits: bio, topic:ID, endorsement:ID, artefact:ID, …; they are as if they had never been said')
    .argument('<bit...>')
    .action((hide: string[], options: Common) => run(options, { hide }));
  step('unhide', 'show again what you hid')
    .argument('<bit...>')
    .action((show: string[], options: Common) => run(options, { show }));
}

async function run(options: Common, change: OwnChange | null): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const viewer: Viewer = options.as === undefined ? KEEPER : await memberNamed(maillon, options.as);
    const named = options.member ?? (options.as === undefined ? undefined : options.as);
    if (named === undefined)
      throw new AppError('bad-input', 'say whose data it is: --as ID for yourself, or --member ID');
    const { id } = await memberNamed(maillon, named);
    const page: OwnPage =
      change === null
        ? await maillon.own.read(viewer, { member: id })
        : await maillon.own.change(change, viewer, { member: id, version: options.looked });
    print(options, page, () => ownText(page));
    return undefined;
  });
}

function fieldOf(field: string): SaidField {
  if (Object.hasOwn(SAID_FIELDS, field)) return field as SaidField;
  throw new AppError(
    'bad-input',
    `"${field}" is no field to put right: use one of ${Object.keys(SAID_FIELDS).join(', ')}`,
  );
}

const LISTS: ReadonlySet<SaidField> = new Set(['languages', 'offers', 'needs', 'notAbout']);

function saidOf(named: string, values: readonly string[]): OwnChange['says'] {
  const field = fieldOf(named);
  const text = values.join(' ');
  if (LISTS.has(field)) return { [field]: [...values] };
  if (field === 'paused') {
    if (text !== 'yes' && text !== 'no') throw new AppError('bad-input', `paused: "${text}" is neither yes nor no`);
    return { paused: text === 'yes' };
  }
  if (field === 'askBudget') return { askBudget: text === '' ? null : Number(text) };
  return { [field]: text === '' ? null : text };
}

const forEach = <Value>(ids: readonly string[], value: Value): Record<string, Value> =>
  Object.fromEntries(ids.map((id) => [id, value]));
