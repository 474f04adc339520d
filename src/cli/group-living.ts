import type { Command } from 'commander';
import type { Viewer } from '../domain/index.ts';
import type { LivingGroup, ProposalBook } from '../proposals/index.ts';
import { livingText } from './group-text.ts';

/** Options of every command of `maillon group`. */
export interface Common {
  readonly as?: string;
  readonly json?: boolean;
}

/** How `maillon group` adds a command, runs it and prints what it gives. */
interface GroupCommands {
  readonly add: (name: string, description: string) => Command;
  readonly run: (options: Common, work: (book: ProposalBook, viewer: Viewer) => Promise<void>) => Promise<void>;
  readonly show: <Value>(options: Common, value: Value, text: (value: Value) => string) => void;
}

/** Adds what becomes of groups once they live. */
export function addLivingCommands({ add, run, show }: GroupCommands): void {
  /** A step that gives the group as it is then. */
  const step = (options: Common, work: (book: ProposalBook, viewer: Viewer) => Promise<LivingGroup>): Promise<void> =>
    run(options, async (book, viewer) => show(options, [await work(book, viewer)], livingText));
  const onGroup = (name: string, description: string): Command =>
    add(name, description).argument('<group>', 'id of the group');

  add('living', 'groups that were made of proposals')
    .option('--ended', 'closed ones too')
    .action((options: Common & { ended?: boolean }) =>
      run(options, async (book, viewer) =>
        show(options, await book.living(viewer, { ended: options.ended ?? false }), livingText),
      ),
    );
  onGroup('rename', 'give a living group another name, purpose or rhythm')
    .option('--name <name>')
    .option('--purpose <text>')
    .option('--rhythm <text>', 'when it meets, in words')
    .action((id: string, options: Common & { name?: string; purpose?: string; rhythm?: string }) => {
      const { name, purpose, rhythm } = options;
      return step(options, (book, viewer) => book.changeGroup(id, { name, purpose, rhythm }, viewer));
    });
  onGroup('join', 'somebody joins a living group')
    .argument('<member>')
    .option('--role <role>')
    .option('--from <day>', 'day on which they come in (default: today)')
    .action((id: string, member: string, options: Common & { role?: string; from?: string }) => {
      const { role, from } = options;
      return step(options, (book, viewer) => book.join(id, member, { role, from }, viewer));
    });
  onGroup('leave', 'somebody leaves a living group')
    .argument('<member>')
    .option('--on <day>', 'day on which they leave (default: today)')
    .action((id: string, member: string, options: Common & { on?: string }) =>
      step(options, (book, viewer) => book.leave(id, member, options.on, viewer)),
    );
  onGroup('meet', 'a day on which a living group meets')
    .argument('<day>')
    .option('--title <title>', 'what is done (default: the name of the group)')
    .action((id: string, date: string, options: Common & { title?: string }) =>
      step(options, (book, viewer) => book.meet(id, { date, title: options.title }, viewer)),
    );
  onGroup('close', 'close a living group, with what came out of it')
    .option('--ended <day>', 'day on which it ended (default: today)')
    .option('--artefact <id>', 'an artefact that came out of it')
    .option('--story <title>', 'a story of what came out of it, kept as an artefact')
    .option('--text <text>', 'the story itself')
    .action((id: string, options: Common & { ended?: string; artefact?: string; story?: string; text?: string }) => {
      const { ended, artefact, story: title, text } = options;
      const story = title === undefined ? undefined : { title, ...(text === undefined ? {} : { text }) };
      return step(options, (book, viewer) => book.close(id, { ended, artefact, story }, viewer));
    });
  onGroup('reopen', 'open a closed group again').action((id: string, options: Common) =>
    step(options, (book, viewer) => book.reopen(id, viewer)),
  );
}
