import { Argument, type Command, Option } from 'commander';
import type { Maillon } from '../compose.ts';
import { PutQuestion, type Spoken, STEPPED, type Stepped } from '../discussion/index.ts';
import { AppError, KEEPER, readWish, type Viewer } from '../domain/index.ts';
import { MAIL_CHOICES, type MailChoice } from '../notices/index.ts';
import { historyText, noticesText, previewText, putText, threadText, unsentText } from './discussion-text.ts';
import { findPerson } from './person.ts';
import { print, runCommand } from './run.ts';
import { memberNamed } from './viewer-named.ts';

interface Common {
  readonly as?: string;
  readonly version?: string;
  readonly json?: boolean;
}

const SPOKEN: readonly Spoken[] = ['question', 'answer', 'comment'];
/** Notices that are listed. */
const LISTED = 50;

/** Adds what members say to each other: `put`, `answer`, `comment`, `accept`, `thank`, … and `notices`. */
export function addDiscussionCommands(program: Command): void {
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--as <member>', 'id or name of the member who does it; the keeper when left out')
      .addOption(new Option('--json', 'print data for programs instead of text'));
  const looked = (command: Command): Command =>
    command.option('--looked <version>', 'the version that was looked at: refused when another holds');

  add('put', 'put a question to the community; without --to it is kept and nobody is told')
    .argument('<question>', 'the question, in a sentence')
    .option('--text <text>', 'more about it')
    .option('--topics <id...>', 'topics it is about')
    .option('--to <member...>', 'ids of members who are told of it')
    .option('--without-name', 'keep your name from all but the keeper')
    .option('--preview', 'say what it is about, what is like it and whom it would reach; keep nothing')
    .action((title: string, options: Common & Putting) =>
      run(options, true, async (maillon, viewer) => {
        const { text, topics, to, withoutName, preview } = options;
        const more = text === undefined ? {} : { text };
        if (preview) {
          const found = await maillon.discussion.preview({ title, ...more }, viewer);
          return print(options, found, () => previewText(found));
        }
        const wish = { title, ...more, ...defined({ topics, to, withoutName }) };
        const put = await maillon.discussion.put(readWish(PutQuestion, wish), viewer);
        print(options, put, () => putText(put));
      }),
    );
  add('discussion', 'a question with what was said under it')
    .argument('<question>', 'id of the question')
    .action((id: string, options: Common) =>
      run(options, false, async (maillon, viewer) => {
        const thread = await maillon.discussion.thread(id, viewer, 'en');
        print(options, thread, () => threadText(thread));
      }),
    );
  add('answer', 'answer a question')
    .argument('<question>', 'id of the question')
    .argument('<text>')
    .action((id: string, text: string, options: Common) =>
      run(options, true, async (maillon, viewer) =>
        kept(options, await maillon.discussion.answer(id, { text }, viewer)),
      ),
    );
  add('comment', 'comment on a question or on an answer')
    .addOption(new Option('--question <id>', 'the question it stands under').conflicts('answer'))
    .option('--answer <id>', 'the answer it stands under')
    .argument('<text>')
    .action((text: string, options: Common & { question?: string; answer?: string }) =>
      run(options, true, async (maillon, viewer) => {
        const { question, answer } = options;
        const id = question ?? answer;
        if (id === undefined) throw new AppError('bad-input', 'give --question ID or --answer ID');
        const on = { type: question === undefined ? ('answer' as const) : ('question' as const), id };
        kept(options, await maillon.discussion.comment(on, { text }, viewer));
      }),
    );
  add('accept', 'say that an answer settled your question')
    .argument('<answer>', 'id of the answer')
    .option('--not', 'say that it did not, after all')
    .action((id: string, options: Common & { not?: boolean }) =>
      run(options, false, async (maillon, viewer) =>
        kept(options, await maillon.discussion.accept(id, options.not !== true, viewer)),
      ),
    );
  add('thank', 'thank for an answer')
    .argument('<answer>', 'id of the answer')
    .action((id: string, options: Common) =>
      run(options, false, async (maillon, viewer) => {
        const said = await maillon.discussion.thank(id, viewer);
        print(options, said, () => 'thanked\n');
      }),
    );
  add('hand-on', 'tell another member of a question: "ask her"')
    .argument('<question>', 'id of the question')
    .argument('<member>', 'id or name of the member')
    .action((id: string, named: string, options: Common) =>
      run(options, false, async (maillon, viewer) => {
        const { id: member } = await findPerson(maillon.directory, named, viewer);
        const { told } = await maillon.discussion.handOn(id, { member }, viewer);
        print(options, { told }, () => `handed on to ${told.name}\n`);
      }),
    );
  looked(add('join', 'say which question another one repeats; none, when it is left out'))
    .argument('<question>', 'id of the question')
    .argument('[original]', 'id of the question that it repeats')
    .action((id: string, original: string | undefined, options: Common & Looked) =>
      run(options, false, async (maillon, viewer) =>
        kept(options, await maillon.discussion.join(id, original ?? null, viewer, options.looked)),
      ),
    );
  looked(add('revise', 'revise a question, an answer or a comment of yours; how it was is kept'))
    .argument('<type>', 'question, answer or comment', spoken)
    .argument('<id>')
    .option('--title <title>', 'of a question')
    .option('--text <text>')
    .action((type: Spoken, id: string, options: Common & Looked & { title?: string; text?: string }) =>
      run(options, true, async (maillon, viewer) => {
        const { title, text } = options;
        kept(options, await maillon.discussion.revise(type, id, defined({ title, text }), viewer, options.looked));
      }),
    );
  looked(add('withdraw', 'withdraw a question, an answer or a comment: it then appears nowhere'))
    .argument('<type>', 'question, answer or comment', spoken)
    .argument('<id>')
    .action((type: Spoken, id: string, options: Common & Looked) =>
      run(options, false, async (maillon, viewer) => {
        await maillon.discussion.withdraw(type, id, viewer, options.looked);
        print(options, { withdrawn: id }, () => `${id} was withdrawn\n`);
      }),
    );
  add('history', 'how something that you put in stood after each step: for whoever wrote it, and the keeper')
    .addArgument(new Argument('<type>', 'what it is').choices([...STEPPED]))
    .argument('<id>')
    .action((type: Stepped, id: string, options: Common) =>
      run(options, false, async (maillon, viewer) => {
        const history = await maillon.discussion.history(type, id, viewer);
        print(options, history, () => historyText(history));
      }),
    );
  add('notices', 'what a member is told, newest first, and when by mail; for the keeper, what could not be mailed')
    .option('--seen', 'note that all of it was looked at')
    .addOption(new Option('--mail <when>', 'when to be told by mail').choices([...MAIL_CHOICES]))
    .action((options: Common & { seen?: boolean; mail?: MailChoice }) =>
      run(options, false, async ({ notices }, viewer) => {
        if (viewer.kind === 'keeper') {
          const unsent = await notices.unsent(viewer);
          return print(options, unsent, () => unsentText(unsent));
        }
        if (options.mail !== undefined) await notices.choose({ mail: options.mail }, viewer);
        const page = await notices.list(viewer, { offset: 0, limit: LISTED });
        if (options.seen === true) await notices.see(viewer);
        print(options, page, () => noticesText(page));
      }),
    );
}

interface Putting {
  readonly text?: string;
  readonly topics?: string[];
  readonly to?: string[];
  readonly withoutName?: boolean;
  readonly preview?: boolean;
}

interface Looked {
  readonly looked?: string;
}

async function run(
  options: Common,
  model: boolean,
  work: (maillon: Maillon, viewer: Viewer) => Promise<void>,
): Promise<void> {
  await runCommand(options, { model }, async ({ maillon }) => {
    await work(maillon, options.as === undefined ? KEEPER : await memberNamed(maillon, options.as));
    return undefined;
  });
}

function kept(options: Common, mark: { readonly id: string; readonly version: string }): void {
  print(options, mark, () => `kept as ${mark.id}, version ${mark.version}\n`);
}

function spoken(type: string): Spoken {
  const found = SPOKEN.find((known) => known === type);
  if (found !== undefined) return found;
  throw new AppError('bad-input', `${JSON.stringify(type.slice(0, 40))} is none: give ${SPOKEN.join(', ')}`);
}

function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
