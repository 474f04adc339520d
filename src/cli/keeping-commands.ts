import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { AppError, KEEPER, readWish } from '../domain/index.ts';
import { type Compacted, canCompact, compactEngine, restoreBackup, writeBackup } from '../graph/index.ts';
import { AuditPaging, backupFolder, backupsOf, type Erasure } from '../keeping/index.ts';
import { auditText, compactedText, erasureText } from './keeping-text.ts';
import { EXIT } from './outcome.ts';
import { type GlobalOptions, print, runAlone, runCommand } from './run.ts';
import { memberNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

const json = () => new Option('--json', 'print data for programs instead of text');

interface EraseOptions extends GlobalOptions {
  readonly worksStay?: boolean;
  readonly wholly?: boolean;
  readonly redact?: boolean;
  readonly dryRun?: boolean;
  readonly compact: boolean;
  readonly deleteBackups?: boolean;
}

/** Adds what the keeper needs to keep, give back and take away: audit, erase, backup, restore, compact. */
export function addKeepingCommands(program: Command): void {
  program
    .command('audit')
    .description('who did what: imports, exports, erasures, roles, looking as somebody; without personal text')
    .option('--what <code>', 'only what has this code, such as import')
    .option('--from <day>', 'only from this day on, such as 2027-03-31')
    .option('--to <day>', 'only until this day, itself included')
    .option('--offset <number>', 'how many to leave out from the newest', wholeNumber(0))
    .option('--limit <number>', 'how many at most (1 to 100)', wholeNumber(1, 100))
    .addOption(json())
    .action(async ({ json: asJson = false, ...asked }: GlobalOptions & Record<string, unknown>) => {
      const options = { json: asJson };
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const page = await maillon.audit.list(KEEPER, readWish(AuditPaging, asked));
        print(options, page, () => auditText(page));
        return undefined;
      });
    });

  program
    .command('erase')
    .description('take a member out, with all that is kept of them, for good')
    .argument('<member>', 'id or name')
    .addOption(new Option('--works-stay', 'what they made stays, as knowledge without a name').conflicts('wholly'))
    .option('--wholly', 'what they made goes too; what others built on stays empty')
    .option('--redact', 'also take their name, id and mail out of the words of others')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option(
      '--no-compact',
      'leave the files of the engine as they are: they hold what was deleted until they are compacted',
    )
    .option('--delete-backups', 'delete the backups of MAILLON_HOME/backups too: they hold the member still')
    .addOption(json())
    .action(async (named: string, options: EraseOptions) => {
      let erased: Erasure | undefined;
      await runCommand(options, { model: false, long: true }, async ({ maillon }) => {
        if (!options.worksStay && !options.wholly && !options.dryRun)
          throw new AppError('bad-input', 'say what becomes of what they made: --works-stay, or --wholly');
        const { id } = await memberNamed(maillon, named);
        const wish = {
          works: options.wholly ? ('go' as const) : ('stay' as const),
          redact: options.redact ?? false,
          dryRun: options.dryRun ?? false,
        };
        erased = await maillon.eraser.erase(id, wish, KEEPER);
        return undefined;
      });
      const found = erased;
      if (found === undefined) return;
      await runAlone(options, async ({ config, signal, say }) => {
        let compacted: Compacted | null = null;
        if (found.done && options.compact && canCompact(config))
          compacted = await compactEngine(config, { signal, ...(say === undefined ? {} : { onProgress: say }) });
        const backups = backupsOf(config.home);
        const deleted = found.done && options.deleteBackups ? backups : [];
        for (const path of deleted) rmSync(path, { force: true });
        const left = backups.filter((path) => !deleted.includes(path));
        const report = {
          ...found,
          ...(compacted === null ? {} : { disk: 'the engine’s files were written anew, and hold nothing of them' }),
          remains: found.remains.filter((one) =>
            one === 'backups' ? left.length > 0 : one !== 'compact' || compacted === null,
          ),
          ...{ compacted, backupsLeft: left, backupsDeleted: deleted },
        };
        print(options, report, () => erasureText(report));
        return undefined;
      });
    });

  program
    .command('take-out')
    .description('write everything that is kept of a member to one file, for them')
    .argument('<file>', 'a new file, such as my-data.json')
    .requiredOption('--as <member>', 'id or name of the member')
    .addOption(json())
    .action(async (file: string, options: GlobalOptions & { as: string }) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const viewer = await memberNamed(maillon, options.as);
        const data = await maillon.takeOut.of(viewer.id, viewer);
        writeNew(file, `${JSON.stringify(data, null, 2)}\n`);
        print(options, { file }, () => `everything that is kept of ${viewer.id} is in ${file}\n`);
        return undefined;
      });
    });

  program
    .command('leave')
    .description('leave by yourself: hidden at once, erased a day later; until then --back takes it back')
    .requiredOption('--as <member>', 'id or name of the member who leaves')
    .addOption(new Option('--works-stay', 'what you made stays, as knowledge without a name').conflicts('wholly'))
    .option('--wholly', 'what you made goes too; what others built on stays empty')
    .option('--back', 'stay after all')
    .addOption(json())
    .action(async (options: GlobalOptions & { as: string; worksStay?: boolean; wholly?: boolean; back?: boolean }) => {
      await runCommand(options, { model: false }, async ({ maillon }) => {
        const viewer = await memberNamed(maillon, options.as);
        if (options.back) {
          await maillon.leaving.stay(viewer);
          print(options, { leaving: null }, () => `${viewer.id} stays, seen as before\n`);
          return undefined;
        }
        if (!options.worksStay && !options.wholly)
          throw new AppError('bad-input', 'say what becomes of what you made: --works-stay, or --wholly');
        const leaving = await maillon.leaving.leave({ works: options.wholly ? 'go' : 'stay' }, viewer);
        print(
          options,
          { leaving },
          () => `hidden now; erased from ${leaving.due} on, and --back takes it back until then\n`,
        );
        return undefined;
      });
    });

  program
    .command('backup')
    .description('write everything that the graph holds to one file; restore puts it back')
    .argument('[file]', 'a new file, such as NAME.backup.gz (default: one of today in MAILLON_HOME/backups)')
    .addOption(json())
    .action(async (named: string | undefined, options: GlobalOptions) => {
      await runCommand(options, { model: false, long: true }, async ({ maillon, signal }) => {
        const file = named ?? defaultFile(maillon.config.home);
        if (existsSync(file) && !statSync(file).isFile())
          throw new AppError('bad-input', `${file} is no file: give another name`);
        const { nodes, relations } = await writeBackup(maillon.graph, file, { signal });
        await maillon.audit.note({ what: 'backup', by: 'keeper', details: { nodes, relations } });
        print(
          options,
          { file, nodes, relations },
          () => `${nodes} nodes and ${relations} relations written to ${file}\n`,
        );
        return undefined;
      });
    });

  program
    .command('restore')
    .description('put a backup into an empty graph, here or on the server of NEO4J_URI')
    .argument('<file>', 'what backup wrote')
    .option('--replace', 'take out first what stands in the graph')
    .addOption(json())
    .action(async (file: string, options: GlobalOptions & { replace?: boolean }) => {
      await runCommand(options, { model: false, long: true }, async ({ maillon, signal }) => {
        const before = await maillon.erased.kept();
        const replace = options.replace ?? false;
        const restored = await restoreBackup(maillon.graph, file, { replace, signal });
        const { nodes, relations } = restored;
        const { back } = await maillon.erased.keepOn(before);
        await maillon.audit.note({ what: 'restore', by: 'keeper', details: { nodes, relations } });
        print(options, { ...restored, erasedSince: back }, () => {
          const made = `${nodes} nodes and ${relations} relations of the backup of ${restored.made} are in the graph\n`;
          return back.length === 0
            ? made
            : `${made}\nErased since that backup, and back by it: ${back.join(', ')}\nErase them again: maillon erase ID\n`;
        });
        return undefined;
      });
    });

  program
    .command('compact')
    .description('write the files of the managed engine anew, so that nothing that was deleted is left in them')
    .addOption(json())
    .action(async (options: GlobalOptions) => {
      await runAlone(options, async ({ config, signal, say }) => {
        const done = await compactEngine(config, { signal, ...(say === undefined ? {} : { onProgress: say }) });
        print(options, done, () => compactedText(done));
        return EXIT.done;
      });
    });
}

/** Written for its owner alone, never over something that is there. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new AppError('conflict', `${file} is there already: give another name`, { cause });
    throw new AppError('bad-input', `${file} cannot be written (${code}): give another`, { cause });
  }
}

function defaultFile(home: string): string {
  mkdirSync(backupFolder(home), { recursive: true, mode: 0o700 });
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return join(backupFolder(home), `${moment}.backup.gz`);
}
