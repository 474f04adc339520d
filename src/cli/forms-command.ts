import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Maillon } from '../compose.ts';
import { AppError, KEEPER, type Viewer } from '../domain/index.ts';
import type { FormAnswers, FormBook, FormChange, FormWish } from '../forms/index.ts';
import { answersText, formsText, formText, tableText } from './forms-text.ts';
import { EXIT, type ExitStatus } from './outcome.ts';
import { print, runCommand } from './run.ts';
import { memberNamed, viewerNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

interface Common {
  readonly as?: string;
  readonly looked?: number;
  readonly json?: boolean;
}

/** Adds `maillon forms`: forms that people fill in, and what they answered. */
export function addFormsCommand(program: Command): void {
  const forms = program
    .command('forms')
    .description('forms that people fill in; groups are made by the answers (form:FORM/QUESTION in rules)');
  const add = (name: string, description: string): Command =>
    forms
      .command(name)
      .description(description)
      .option('--as <member>', 'id or name of the member who looks; whoever sits at the machine when left out')
      .addOption(new Option('--json', 'print data for programs instead of text'));
  const onForm = (name: string, description: string): Command =>
    add(name, description).argument('<form>', 'id of the form');
  const onVersion = (name: string, description: string): Command =>
    onForm(name, description).option(
      '--looked <number>',
      'the version that was looked at: refused when another holds',
      wholeNumber(1),
    );

  add('list', 'forms, those that close last first').action((options: Common) =>
    run(options, async (book, viewer) => show(options, await book.list(viewer), formsText)),
  );
  onForm('show', 'one form, with what you answered').action((id: string, options: Common) =>
    run(options, async (book, viewer) => show(options, await book.read(id, viewer), formText)),
  );
  add('make', 'make a form')
    .argument('<file>', 'JSON: title, why, closes, until, and questions with text, kind and options')
    .action((file: string, options: Common) =>
      run(options, async (book, viewer) =>
        show(options, await book.make(readJson(file) as FormWish, viewer), formText),
      ),
    );
  onVersion('change', 'change a form; its questions only while nobody answered')
    .argument('<file>', 'JSON with what is to be otherwise')
    .action((id: string, file: string, options: Common) =>
      run(options, async (book, viewer) =>
        show(options, await book.change(id, readJson(file) as FormChange, viewer, options.looked), formText),
      ),
    );
  onVersion('remove', 'take a form away with its answers').action((id: string, options: Common) =>
    run(options, async (book, viewer) => {
      await book.remove(id, viewer, options.looked);
      return show(options, { removed: id }, () => `${id} was taken away with its answers\n`);
    }),
  );
  onForm('answers', 'what everybody answered, for whoever keeps the form').action((id: string, options: Common) =>
    run(options, async (book, viewer) => {
      const form = await book.read(id, viewer);
      return show(options, await book.answers(id, viewer), (filled) => answersText(form, filled));
    }),
  );
  onVersion('answer', 'fill in a form, for yourself or, if you keep it, for somebody')
    .option('--member <member>', 'id or name of the member who answers (default: --as)')
    .requiredOption(
      '--set <question=answer...>',
      'an answer: several options apart by ";", hours as "tue 12-14; thu 9-10"',
    )
    .action((id: string, options: Common & { member?: string; set: string[] }) =>
      run(options, async (book, viewer, maillon) => {
        const member = await whoAnswers(maillon, options.member, viewer);
        const { form, replaced } = await book.answer(id, member, answersOf(options.set), viewer, options.looked);
        const said = replaced ? 'kept, in place of what was answered before' : 'kept';
        return show(options, { form, replaced }, () => `${said}; it can be changed until ${form.closes}\n`);
      }),
    );
  onForm('take-back', 'take answers back')
    .option('--member <member>', 'id or name of the member who answered (default: --as)')
    .action((id: string, options: Common & { member?: string }) =>
      run(options, async (book, viewer, maillon) => {
        const form = await book.takeBack(id, await whoAnswers(maillon, options.member, viewer), viewer);
        return show(options, form, () => 'taken back\n');
      }),
    );
  onVersion('import', 'take answers from a table (CSV): a column member or email, and one for each question')
    .argument('<file>')
    .option('--dry-run', 'say what would be kept and keep nothing')
    .action((id: string, file: string, options: Common & { dryRun?: boolean }) =>
      run(options, async (book, viewer) => {
        const table = { csv: readText(file), dryRun: options.dryRun ?? false };
        const taken = await book.takeTable(id, table, viewer, options.looked);
        show(options, taken, tableText);
        return taken.wrong.length > 0 ? EXIT.badInput : undefined;
      }),
    );
}

type FormWork = (book: FormBook, viewer: Viewer, maillon: Maillon) => Promise<ExitStatus | undefined>;

async function run(options: Common, work: FormWork): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const viewer = options.as === undefined ? KEEPER : await viewerNamed(maillon, options.as);
    return await work(maillon.forms, viewer, maillon);
  });
}

function show<Value>(options: Common, value: Value, text: (value: Value) => string): undefined {
  print(options, value, () => text(value));
  return undefined;
}

async function whoAnswers(maillon: Maillon, named: string | undefined, viewer: Viewer): Promise<string> {
  if (named !== undefined) return (await memberNamed(maillon, named)).id;
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('bad-input', 'say who answers: --member ID, or --as ID for yourself');
}

function answersOf(pairs: readonly string[]): FormAnswers {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new AppError('bad-input', `--set "${pair}": write the id of a question, =, and the answer`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AppError('not-found', `${file} cannot be read: give a file that is there`, { cause });
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('bad-input', `${file} is no JSON: see maillon forms make --help`, { cause });
  }
}
