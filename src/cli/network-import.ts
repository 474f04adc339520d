import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { AppError, KEEPER, LANGUAGES, type Language } from '../domain/index.ts';
import { type ImportMapping, kindChoice, MATCHED_BY, type MatchedBy } from '../network/index.ts';
import { languageOfReader } from './evaluate-self.ts';
import { print, runCommand } from './run.ts';
import { readTextFile } from './text-file.ts';

interface ImportOptions {
  readonly map?: string[];
  readonly kind?: string[];
  readonly members?: MatchedBy;
  readonly makeMembers?: boolean;
  readonly nodes?: string;
  readonly undirected?: boolean;
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly language?: Language;
  readonly json?: boolean;
}

const FIELDS = [
  'source',
  'target',
  'weight',
  'kind',
  'date',
  'direction',
  'id',
  'label',
  'email',
  'type',
  'x',
  'y',
] as const;
/** Bytes of a file: four for each of the signs that a reader takes at most. */
const MOST_BYTES = 256_000_000;

/** Adds `maillon network import`. */
export function addNetworkImport(network: Command): void {
  network
    .command('import')
    .description('bring in a network that was made elsewhere, as ties between members')
    .argument('<file>', 'GEXF, GraphML, GML, JSON of graphology, or a list of edges as CSV')
    .option('--map <column=field...>', `a name in the file and what it is: ${FIELDS.join(', ')}`)
    .option(
      '--kind <kind...>',
      'what ties them: advice; or answers=advice for one word of the file, answers=none to leave it out',
    )
    .addOption(
      new Option('--members <way>', 'how people are matched (default: each way in turn)').choices([...MATCHED_BY]),
    )
    .option('--make-members', 'make members of those whom nobody here is; they are left out otherwise')
    .option('--nodes <file>', 'list of nodes beside a list of edges, with names or e-mail addresses')
    .option('--undirected', 'a list of edges without directions: each tie goes both ways')
    .option('--source <name>', 'name to keep the ties under (default: network/ and the name of the file)')
    .option('--dry-run', 'say what would be written and write nothing')
    .addOption(new Option('--language <language>', 'language of the sentences').choices([...LANGUAGES]))
    .option('--json', 'print data for programs instead of text')
    .action(async (file: string, options: ImportOptions) => {
      await runCommand(options, { model: false, long: true }, async ({ maillon, signal }) => {
        const report = await maillon.networkImports.importNetwork(await readTextFile(file, MOST_BYTES), {
          ...{ name: basename(file), viewer: KEEPER, signal },
          language: languageOfReader(options.language, maillon.config.locale),
          ...kindChoice(options.kind ?? []),
          mapping: mappingOf(options.map ?? []),
          ...{ by: options.members, makeMembers: options.makeMembers, dryRun: options.dryRun, source: options.source },
          ...(options.nodes === undefined ? {} : { nodes: await readTextFile(options.nodes, MOST_BYTES) }),
          ...(options.undirected ? { isDirected: false } : {}),
        });
        print(options, report, () => `${report.lines.join('\n')}\n`);
        return undefined;
      });
    });
}

function mappingOf(pairs: readonly string[]): ImportMapping {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const field = FIELDS.find((one) => one === pair.slice(at + 1));
      if (at < 1 || field === undefined)
        throw new AppError(
          'bad-input',
          `--map "${pair}": write the name in the file, =, and one of ${FIELDS.join(', ')}`,
        );
      return [field, pair.slice(0, at)];
    }),
  );
}
