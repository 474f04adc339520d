import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { Maillon } from '../compose.ts';
import {
  AppError,
  ARTEFACT_KINDS,
  CHALLENGE_STATUSES,
  KEEPER,
  readWish,
  TIE_KINDS,
  type Viewer,
} from '../domain/index.ts';
import { ChangeChallenge, RaiseChallenge, ShareArtefact, TellStory } from '../sharing/index.ts';
import { print, runCommand } from './run.ts';
import { memberNamed } from './viewer-named.ts';

interface Common {
  readonly as?: string;
  readonly json?: boolean;
}

interface ShareOptions extends Common {
  readonly title?: string;
  readonly text?: string;
  readonly kind?: string;
  readonly topic?: string[];
  readonly addresses?: string[];
  readonly madeIn?: string;
  readonly passedOn?: boolean;
  readonly withdraw?: boolean;
}

interface ChallengeOptions extends Common {
  readonly text?: string;
  readonly topic?: string[];
  readonly change?: string;
  readonly status?: string;
  readonly share?: string;
  readonly unshare?: string;
  readonly withdraw?: string;
}

interface StoryOptions extends Common {
  readonly group?: string;
  readonly challenge?: string;
  readonly title: string;
  readonly happened: string;
  readonly came: string;
  readonly whom: string;
}

/** Adds what members share: documents and links, challenges, stories, offers and needs, and what they say of others. */
export function addSharingCommands(program: Command): void {
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--as <member>', 'id or name of the member who does it; whoever sits at the machine when left out')
      .addOption(new Option('--json', 'print data for programs instead of text'));

  add('share', 'share a file (pdf, docx, odt, pptx, html, md, txt), a link, or a text')
    .argument('<what>', 'a file, an address beginning with http, "-" for --text alone, or with --withdraw an id')
    .option('--title <title>', 'what it is called; a file says it itself')
    .option('--text <text>', 'a text, or words about a link')
    .addOption(new Option('--kind <kind>', 'what it is').choices([...ARTEFACT_KINDS]))
    .option('--topic <id...>', 'what it is about; proposed from its words when left out')
    .option('--addresses <id...>', 'challenges that it is for')
    .option('--made-in <id>', 'group that it was made in')
    .option('--passed-on', 'somebody else wrote it')
    .option('--withdraw', 'take back what you shared, by its id, with its file')
    .action(shareCommand);

  add('use', 'say that you used an artefact, and what for')
    .argument('<artefact>', 'its id')
    .option('--note <words>', 'where and for what')
    .option('--not', 'you did not use it')
    .action((id: string, options: Common & { note?: string; not?: boolean }) =>
      run(options, { model: false }, async ({ sharing }, viewer) => {
        const { note } = options;
        const kept = options.not
          ? await sharing.unuse(id, viewer)
          : await sharing.use(id, note === undefined ? {} : { note }, viewer);
        return { type: 'artefact', id: kept.record.id, version: kept.version };
      }),
    );

  add('challenge', 'raise a challenge; change, share or take one back')
    .argument('[title]', 'the challenge in one sentence')
    .option('--text <text>', 'more about it')
    .option('--topic <id...>', 'what it is about; proposed from its words when left out')
    .option('--change <id>', 'change this one')
    .addOption(new Option('--status <status>', 'of the one that is changed').choices([...CHALLENGE_STATUSES]))
    .option('--share <id>', 'say that you have this challenge too')
    .option('--unshare <id>', 'say that you have it no more')
    .option('--withdraw <id>', 'take back the one you raised')
    .action(challengeCommand);

  add('story', 'tell what came of a closed group or an answered challenge')
    .option('--group <id>', 'of this group')
    .option('--challenge <id>', 'of this challenge')
    .requiredOption('--title <title>', 'what the story is called')
    .requiredOption('--happened <text>', 'what happened')
    .requiredOption('--came <text>', 'what came of it')
    .requiredOption('--whom <text>', 'for whom it is of use')
    .action((given: StoryOptions) => {
      const { as: _as, json: _json, ...story } = given;
      return run(given, { model: true }, async ({ sharing }, viewer) => {
        const { record, version } = await sharing.tellStory(readWish(TellStory, story), viewer);
        return { type: 'artefact', id: record.id, version };
      });
    });

  for (const [name, of] of [
    ['offer', 'offers'],
    ['need', 'needs'],
  ] as const)
    add(name, name === 'offer' ? 'say what you offer' : 'say what you look for')
      .argument('<words...>')
      .option('--take-back', 'say it no more')
      .action((words: string[], options: Common & { takeBack?: boolean }) =>
        run(options, { model: true }, async ({ sharing }, viewer) => {
          const said = { text: words.join(' ') };
          const { record, version } = await (options.takeBack ? sharing.unsay : sharing.say)(of, said, viewer);
          return { type: 'member', id: record.id, version };
        }),
      );

  add('endorse', 'vouch that somebody knows about a topic, or take it back')
    .argument('[member]', 'id or name of the member')
    .argument('[topic]', 'id of the topic')
    .option('--take-back <id>', 'take this one of yours back')
    .action((member: string | undefined, topic: string | undefined, options: Common & { takeBack?: string }) =>
      run(options, { model: false }, async (maillon, viewer) => {
        const { sharing } = maillon;
        if (options.takeBack !== undefined) {
          await sharing.takeBackEndorsement(options.takeBack, viewer);
          return { withdrawn: options.takeBack };
        }
        if (member === undefined || topic === undefined)
          throw new AppError('bad-input', 'say for whom and about what: maillon endorse MEMBER TOPIC --as ME');
        const { id } = await memberNamed(maillon, member);
        const { record, version } = await sharing.endorse({ member: id, topic }, viewer);
        return { type: 'endorsement', id: record.id, version };
      }),
    );

  add('tie', 'say how you are tied to somebody, or take it back')
    .argument('[member]', 'id or name of the member you go to')
    .addOption(new Option('--kind <kind>', 'what you find there').choices([...TIE_KINDS]).default('advice'))
    .option('--take-back <id>', 'take this one of yours back')
    .action((member: string | undefined, options: Common & { kind: string; takeBack?: string }) =>
      run(options, { model: false }, async (maillon, viewer) => {
        const { sharing } = maillon;
        if (options.takeBack !== undefined) {
          await sharing.untie(options.takeBack, viewer);
          return { withdrawn: options.takeBack };
        }
        if (member === undefined)
          throw new AppError('bad-input', 'say to whom: maillon tie MEMBER --kind advice --as ME');
        const { id } = await memberNamed(maillon, member);
        const { record, version } = await sharing.tie({ member: id, kind: options.kind as never }, viewer);
        return { type: 'tie', id: record.id, version };
      }),
    );

  add('attend', 'say who was at a gathering')
    .argument('<gathering>', 'its id')
    .option('--member <member>', 'id or name of the member who was there (default: --as)')
    .option('--not', 'they were not there')
    .action((gathering: string, options: Common & { member?: string; not?: boolean }) =>
      run(options, { model: false }, async (maillon, viewer) => {
        const attending =
          options.member === undefined ? {} : { member: (await memberNamed(maillon, options.member)).id };
        const { record, version } = await maillon.sharing.attend(gathering, attending, !options.not, viewer);
        return { type: 'gathering', id: record.id, version };
      }),
    );
}

type Done = { readonly type: string; readonly id: string; readonly version: string } | { readonly withdrawn: string };

async function run(
  options: Common,
  how: { readonly model: boolean },
  work: (maillon: Maillon, viewer: Viewer) => Promise<Done>,
): Promise<void> {
  await runCommand(options, how, async ({ maillon }) => {
    const viewer = options.as === undefined ? KEEPER : await memberNamed(maillon, options.as);
    const done = await work(maillon, viewer);
    print(options, done, () =>
      'withdrawn' in done ? `${done.withdrawn} was taken back\n` : `${done.type} ${done.id}\n`,
    );
    return undefined;
  });
}

async function shareCommand(what: string, options: ShareOptions): Promise<void> {
  await run(options, { model: true }, async (maillon, viewer) => {
    const { sharing } = maillon;
    if (options.withdraw) {
      await sharing.withdrawArtefact(what, viewer);
      return { withdrawn: what };
    }
    const { title, text, kind, topic, addresses, madeIn } = options;
    const said = Object.fromEntries(
      Object.entries({ title, text, kind, topics: topic, addresses, madeIn }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const source = /^https?:/i.test(what)
      ? { url: what }
      : what === '-'
        ? {}
        : { file: await bring(maillon, what, viewer) };
    const words = { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
    const about = 'file' in source ? { ...words, file: source.file } : words;
    const proposed = topic === undefined ? (await sharing.proposeTopics(about, viewer)).topics : [];
    const wish = {
      ...said,
      ...source,
      ...(proposed.length === 0 ? {} : { topics: proposed }),
      mine: options.passedOn !== true,
    };
    const { record, version } = await sharing.share(readWish(ShareArtefact, wish), viewer);
    return { type: 'artefact', id: record.id, version };
  });
}

async function bring(maillon: Maillon, file: string, viewer: Viewer): Promise<string> {
  const { id } = await maillon.files.upload(readFile(file, maillon.files.limit), basename(file), viewer);
  return id;
}

function readFile(file: string, limit: number): Buffer {
  try {
    const facts = statSync(file);
    if (!facts.isFile()) throw new AppError('bad-input', `${file} is no file: give one`);
    if (facts.size > limit)
      throw new AppError('too-large', `${file} is larger than ${limit / 1024 / 1024} MB: see MAILLON_FILE_MB`);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('not-found', `${file} cannot be read: give a file that is there, or an address with http`, {
      cause,
    });
  }
}

async function challengeCommand(title: string | undefined, options: ChallengeOptions): Promise<void> {
  await run(options, { model: true }, async ({ sharing }, viewer) => {
    const { text, topic, status, change, share, unshare, withdraw } = options;
    if (withdraw !== undefined) {
      await sharing.withdrawChallenge(withdraw, viewer);
      return { withdrawn: withdraw };
    }
    const of = share ?? unshare;
    if (of !== undefined) {
      const { record, version } = await sharing.shareChallenge(of, share !== undefined, viewer);
      return { type: 'challenge', id: record.id, version };
    }
    const words = { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
    if (change !== undefined) {
      const wish = {
        ...words,
        ...(topic === undefined ? {} : { topics: topic }),
        ...(status === undefined ? {} : { status }),
      };
      const { record, version } = await sharing.changeChallenge(change, readWish(ChangeChallenge, wish), viewer);
      return { type: 'challenge', id: record.id, version };
    }
    const topics = topic ?? (await sharing.proposeTopics(words, viewer)).topics;
    const { record, version } = await sharing.raise(
      readWish(RaiseChallenge, { ...words, topics: [...topics] }),
      viewer,
    );
    return { type: 'challenge', id: record.id, version };
  });
}
