import { Command, CommanderError, Option } from 'commander';
import { addAccountsCommands } from './cli/accounts-commands.ts';
import { answerText } from './cli/answer-text.ts';
import { addDiscussionCommands } from './cli/discussion-commands.ts';
import { addEvaluateCommand } from './cli/evaluate-command.ts';
import { addFormsCommand } from './cli/forms-command.ts';
import { addGroupCommand } from './cli/group-command.ts';
import { embeddingText, importText } from './cli/import-text.ts';
import { addKeepingCommands } from './cli/keeping-commands.ts';
import { addLearnCommand, learnAfterImport, learnedText } from './cli/learn-command.ts';
import { mappingText } from './cli/mapping-text.ts';
import { addNetworkCommand } from './cli/network-command.ts';
import { EXIT, exitStatusOf, printFailure } from './cli/outcome.ts';
import { addOwnCommand } from './cli/own-command.ts';
import { findPerson, logText, personText } from './cli/person.ts';
import { showProgress } from './cli/progress.ts';
import { print, runCommand } from './cli/run.ts';
import { addSamePersonCommands } from './cli/same-person-commands.ts';
import { lookAlikeText } from './cli/same-person-text.ts';
import { addSeedCommand } from './cli/seed.ts';
import { addSharingCommands } from './cli/sharing-commands.ts';
import { addSimulateCommand } from './cli/simulate.ts';
import { readStatus, statusText } from './cli/status.ts';
import { viewerNamed } from './cli/viewer-named.ts';
import { addVoiceCommands } from './cli/voice-commands.ts';
import { wholeNumber } from './cli/whole-number.ts';
import { VERSION } from './compose.ts';
import { DEMO_SOURCE } from './demo-community.ts';
import { AppError, Ask, LANGUAGES, TEAMS } from './domain/index.ts';
import {
  embedPending,
  exportAs,
  type ImportOptions,
  importCommunity,
  importTable,
  mapTable,
  sourceName,
} from './ingestion/index.ts';
import { detectLanguage } from './language/index.ts';

/** The command line: one command a capability, `--json` on all, exit statuses that scripts can use. */
const program = new Command('maillon')
  .description('Who knows about this? People, groups and knowledge for a question in a community of practice.')
  .version(VERSION)
  .showHelpAfterError('(maillon COMMAND --help says more)')
  .addHelpText(
    'after',
    `
Examples:
  $ maillon ask "Qui peut m’aider à animer un groupe d’intervision ?"
  $ maillon ask --as julie-lambert --limit 3 "who has run a safety day?" --json
  $ maillon import community.ndjson --dry-run
  $ maillon export community.ndjson.gz
  $ maillon backup
  $ MAILLON_HOME=/some/folder maillon status

Exit statuses: ${EXIT.done} done, ${EXIT.failed} failed, ${EXIT.badInput} a value or a file is wrong, ${EXIT.notFound} not found,
  ${EXIT.unavailable} engine or model out of reach, ${EXIT.someRejected} imported, with some lines set aside.`,
  );

/** `--json` as every command has it. */
const json = () => new Option('--json', 'print data for programs instead of text');

program
  .command('ask')
  .description('ask who knows: people, groups, artefacts and earlier answers, each with its reasons')
  .argument('<question...>', 'the question, in any language')
  .option('--as <member>', 'id or name of the member who asks')
  .option('--limit <number>', 'suggestions in each list at most (1 to 50)', wholeNumber(1, 50))
  .addOption(new Option('--team <team>', 'whom to bring together for this, also where a group exists').choices(TEAMS))
  .addOption(
    new Option('--language <language>', 'language of the answer’s own words (default: the question’s)').choices([
      ...LANGUAGES,
    ]),
  )
  .addOption(json())
  .action(async (words: string[], options: AskOptions) => {
    await runCommand(options, { model: true }, async ({ maillon, signal }) => {
      const { as, json: _json, ...asking } = options;
      const ask = parseAsk({ question: words.join(' '), ...asking });
      const viewer = await viewerNamed(maillon, as);
      const asked = viewer.kind === 'member' ? { ...ask, asker: viewer.id } : ask;
      const answer = await maillon.recommender.ask(asked, viewer, { signal, logged: true });
      print(options, answer, () => answerText(answer));
      return undefined;
    });
  });

program
  .command('import')
  .description('bring in a community file, a folder of files or tables, or a Stack Exchange dump')
  .argument(
    '<path>',
    'community.ndjson, .ndjson.gz, a table (.csv, .xlsx, .ods), a folder of these, or a folder with Posts.xml',
  )
  .option('--dry-run', 'say what would be done and write nothing')
  .option('--strict', 'write nothing if one line is wrong; unknown fields are then wrong too')
  .option('--prune', 'take out records of this source that are no longer in it')
  .option('--source <name>', 'name to keep the records under (default: the id of the community)')
  .option('--take-over', 'write also what another source brought and says otherwise; it is left, and told, else')
  .option(
    '--prefix <name>',
    'begin every id of the source with a name, to keep it apart from another with the same ids',
  )
  .option(
    '--map [file]',
    'say what the columns of a table of people are: alone, it proposes that, writes it beside the table and imports nothing',
  )
  .addOption(
    new Option(
      '--demo <what>',
      'what becomes of the invented community: stays or goes; it goes by itself where it stands alone',
    ).choices(['stays', 'goes']),
  )
  .option('--bring-back', 'let in again whoever was erased and stands in it')
  .option('--rejects <file>', 'where wrong lines go (default: NAME.rejects.ndjson here, NAME being that of <path>)')
  .option('--no-learn', 'leave the weights of the ranking as they are; else a history of answers may earn others')
  .option('--no-vectors', 'leave the vectors for later: the service makes them while it answers')
  .addOption(json())
  .action(async (path: string, options: ImportCommandOptions) => {
    await runCommand(options, { model: options.vectors, long: true }, async ({ maillon, signal }) => {
      const progress = showProgress();
      const back = options.bringBack ? await maillon.erased.broughtBack() : undefined;
      const erased = back?.erased ?? (await maillon.erased.known());
      const mapping = options.map === true ? await mapTable(path) : undefined;
      const map = mapping?.file ?? (typeof options.map === 'string' ? options.map : undefined);
      const dryRun = options.dryRun === true || mapping !== undefined;
      const importing: ImportOptions = {
        ...(erased === undefined ? {} : { erased }),
        detectLanguage,
        rejects: options.rejects ?? `${sourceName(path)}.rejects.ndjson`,
        signal,
        onProgress: ({ phase: step, ...rest }) => progress.report({ step, ...rest }),
        ...(dryRun ? { dryRun: true } : {}),
        ...(options.strict ? { strict: true } : {}),
        ...(options.prune ? { prune: true } : {}),
        ...(options.takeOver ? { takeOver: true } : {}),
        ...(options.demo === 'stays' ? {} : { givesWay: { source: DEMO_SOURCE, always: options.demo === 'goes' } }),
        ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
        ...(options.source === undefined ? {} : { source: options.source }),
      };
      const report = await (map === undefined
        ? importCommunity(maillon.graph, path, importing)
        : importTable(maillon.graph, path, map, importing));
      if (!dryRun && !report.refused) {
        await back?.forget();
        const { counts, rejected } = report;
        const details = { source: report.source, added: counts.added, changed: counts.changed, rejected };
        await maillon.audit.note({ what: 'import', by: 'keeper', details });
      }
      const { embedder } = maillon.embedding;
      if (embedder !== null && !dryRun && !report.refused)
        await embedPending(maillon.graph, embedder, {
          signal,
          onProgress: ({ phase: step, ...rest }) => progress.report({ step, ...rest }),
        });
      const isNew = !dryRun && !report.refused && report.counts.added + report.counts.changed > 0;
      const learned =
        isNew && options.vectors && options.learn
          ? await learnAfterImport(maillon, { signal, report: progress.report })
          : null;
      const mayBeTwice = isNew ? ((await maillon.samePerson.count()) ?? 0) : 0;
      progress.end();
      print(options, { ...report, ...(mapping && { mapping }), learned, mayBeTwice }, () =>
        [
          ...(mapping === undefined ? [] : [mappingText(mapping)]),
          importText(report),
          ...(learned?.earned ? [learnedText(learned, false), ''] : []),
          ...(mayBeTwice > 0 ? [lookAlikeText(mayBeTwice)] : []),
        ].join('\n'),
      );
      if (report.refused) return EXIT.badInput;
      return report.rejected > 0 ? EXIT.someRejected : undefined;
    });
  });

interface AskOptions {
  readonly as?: string;
  readonly limit?: number;
  readonly team?: string;
  readonly language?: string;
  readonly json?: boolean;
}

interface ImportCommandOptions {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly prune?: boolean;
  readonly bringBack?: boolean;
  readonly demo?: 'stays' | 'goes';
  readonly map?: string | true;
  readonly takeOver?: boolean;
  readonly prefix?: string;
  readonly source?: string;
  readonly rejects?: string;
  readonly vectors: boolean;
  readonly learn: boolean;
  readonly json?: boolean;
}

program
  .command('export')
  .description('write the community as a file, a spreadsheet or tables that import reads back')
  .argument(
    '<path>',
    'a .ndjson or .ndjson.gz file, - for standard output; .xlsx, .ods; members.csv for one type; a folder',
  )
  .addOption(new Option('--tables <form>', 'write a folder with a table of each type').choices(['csv', 'tsv']))
  .addOption(json())
  .action(async (path: string, options: { tables?: 'csv' | 'tsv'; json?: boolean }) => {
    await runCommand(options, { model: false }, async ({ maillon, signal }) => {
      const report = await exportAs(maillon.graph, path, {
        signal,
        ...(options.tables === undefined ? {} : { tables: options.tables }),
      });
      await maillon.audit.note({ what: 'export', by: 'keeper', details: { records: report.records } });
      if (path !== '-') print(options, { path, ...report }, () => `${report.records} records written to ${path}\n`);
      return undefined;
    });
  });

program
  .command('embed')
  .description('make the vectors that are missing, as after a change of model')
  .addOption(json())
  .action(async (options: { json?: boolean }) => {
    await runCommand(options, { model: true, long: true }, async ({ maillon, signal }) => {
      const { embedder } = maillon.embedding;
      const state = maillon.embedding.state();
      if (embedder === null)
        throw new AppError('unavailable', state.status === 'broken' ? state.reason : 'no sentence model is configured');
      const progress = showProgress();
      const report = await embedPending(maillon.graph, embedder, {
        signal,
        onProgress: ({ phase: step, ...rest }) => progress.report({ step, ...rest }),
      });
      progress.end();
      print(options, { model: embedder.model.key, ...report }, () => embeddingText(report));
      return undefined;
    });
  });

program
  .command('status')
  .description('what runs, what it holds, what it can do')
  .addOption(json())
  .action(async (options: { json?: boolean }) => {
    await runCommand(options, { model: true }, async ({ maillon }) => {
      const status = await readStatus(maillon);
      print(options, status, () => statusText(status));
      return undefined;
    });
  });

program
  .command('person')
  .description('what is known of a member, and from where')
  .argument('<member>', 'id or name')
  .option('--as <member>', 'id or name of the member who looks; nobody in particular when left out')
  .option('--log', 'the answers they were shown in instead, newest first: each member reads their own')
  .addOption(json())
  .action(async (member: string, options: { as?: string; log?: boolean; json?: boolean }) => {
    await runCommand(options, { model: false }, async ({ maillon }) => {
      const viewer = await viewerNamed(maillon, options.as);
      const person = await findPerson(maillon.directory, member, viewer);
      if (options.log) {
        const page = await maillon.directory.as(viewer).recommendations(person.id, { offset: 0, limit: 100 });
        print(options, page, () => logText(page));
        return undefined;
      }
      print(options, person, () => personText(person));
      return undefined;
    });
  });

program
  .command('serve')
  .description('run the service, as `npm start` does')
  .action(async () => {
    await import('./main.ts');
  });

addEvaluateCommand(program);
addLearnCommand(program);
addSimulateCommand(program);
addSeedCommand(program);
addNetworkCommand(program);
addGroupCommand(program);
addVoiceCommands(program);
addSharingCommands(program);
addFormsCommand(program);
addKeepingCommands(program);
addSamePersonCommands(program);
addOwnCommand(program);
addDiscussionCommands(program);
addAccountsCommands(program);

for (const command of program.commands) command.exitOverride();
program.exitOverride();
// A reader that has had enough (`maillon … | head`) is no fault: the command ends as it would have.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof AppError) {
    // Said before anything was opened, as of a file that cannot be read.
    printFailure(error, process.argv.includes('--json'));
    process.exitCode = exitStatusOf(error);
  } else if (error instanceof CommanderError) {
    // Help and version were asked for; everything else is a wrong use.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.badInput;
  } else throw error;
}

function parseAsk(value: unknown): Ask {
  const parsed = Ask.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', parsed.error.issues.map(({ message }) => message).join('; '));
}
