import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { NODE_TYPES } from '../community/index.ts';
import { AppError, KEEPER, LANGUAGES, type Language, type Viewer } from '../domain/index.ts';
import {
  type CommunityNetwork,
  drawPicture,
  LAYER_NAMES,
  type MemberFilter,
  NETWORK_FORMATS,
  type NetworkLook,
  type NetworkView,
  PICTURE_FORMATS,
  STEPS,
  type Step,
  type ViewOptions,
  writeNetwork,
} from '../network/index.ts';
import { languageOfReader } from './evaluate-self.ts';
import { addNetworkImport } from './network-import.ts';
import { comparisonText, departureText, figuresText, overlapsText, rolesText, seriesText } from './network-text.ts';
import { NETWORK_WORDS } from './network-words.ts';
import { print, runCommand } from './run.ts';
import { memberNamed, viewerNamed } from './viewer-named.ts';
import { wholeNumber } from './whole-number.ts';

/** What is looked at unless layers are named: ties of advice and who answered whom, both from asker to asked. */
const USUAL_LAYERS = ['advice', 'answers'];
const WRITTEN_FORMATS = NETWORK_FORMATS.filter(({ isWritten }) => isWritten);

interface Looking {
  readonly as?: string;
  readonly layer?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly only?: string[];
  readonly around?: string[];
  readonly steps?: number;
  readonly language?: Language;
  readonly json?: boolean;
}

/** Adds `maillon network`: the community as a network, read, compared, drawn and taken elsewhere. */
export function addNetworkCommand(program: Command): void {
  const network = program
    .command('network')
    .description('the community as a network: figures, places in it, what hangs on whom, pictures and files')
    .addHelpText(
      'after',
      `
Examples:
  $ maillon network figures
  $ maillon network roles --language fr
  $ maillon network what-if julie-lambert --layer advice --layer answers
  $ maillon network compare --from 2026-01-01 --before-from 2025-01-01 --before-to 2025-12-31
  $ maillon network series --step month --from 2026-01-01
  $ maillon network export community.gexf --layer advice
  $ maillon network import survey.csv --map Van=source --map Naar=target --kind advice --dry-run
  $ maillon network picture around-julie.png --around "Julie Lambert" --steps 2
  $ maillon network picture community.svg --only organisation=val-d-oree`,
    );
  const add = (name: string, description: string): Command =>
    network
      .command(name)
      .description(description)
      .option('--layer <layer>', `what ties people, again for more: ${LAYER_NAMES.join(', ')}`, collect)
      .option('--from <day>', 'first day that is looked at, as 2026-01-31')
      .option('--to <day>', 'last day that is looked at')
      .option(
        '--only <field=value>',
        'members of whom this holds: organisation, function, level, language, topic, group, involvement',
        collect,
      )
      .option('--as <member>', 'id or name of the member who looks; whoever sits at the machine when left out')
      .addOption(new Option('--language <language>', 'language of the sentences').choices([...LANGUAGES]))
      .option('--json', 'print data for programs instead of text');

  add('figures', 'the network as a whole, in numbers').action((options: Looking) =>
    run(options, async (service, look, { language }) => {
      const figures = await service.figures(look);
      show(options, figures, (told) => figuresText(told, language));
    }),
  );
  add('roles', 'places in the network that call for a next step, each with what it rests on').action(
    (options: Looking) =>
      run(options, async (service, look, { language }) => {
        const cards = await service.roles(look, { language });
        show(options, cards, (told) => rolesText(told, language, look.viewer.kind === 'member'));
      }),
  );
  add('what-if', 'what would be lost if a member left')
    .argument('<member>', 'id or name')
    .action((member: string, options: Looking) =>
      run(options, async (service, look, { named, language }) => {
        const told = await service.departure(look, await named(member), language);
        show(options, told, departureText);
      }),
    );
  add('compare', 'two periods: ties formed, faded and kept; clusters; who takes more or less part')
    .requiredOption('--before-from <day>', 'first day of the earlier period')
    .requiredOption('--before-to <day>', 'last day of the earlier period')
    .action((options: Looking & { beforeFrom: string; beforeTo: string }) =>
      run(options, async (service, look, { language }) => {
        const before = { from: options.beforeFrom, to: options.beforeTo };
        const comparison = await service.compare(look, before, language);
        show(options, comparison, comparisonText);
      }),
    );
  add('series', 'the network period by period: people, ties formed, faded and kept, who has none, how close')
    .addOption(new Option('--step <step>', 'length of a period').choices([...STEPS]).default('quarter'))
    .action((options: Looking & { step: Step }) =>
      run(options, async (service, look, { language }) => {
        const series = await service.series(look, { step: options.step });
        show(options, series, (told) => seriesText(told, language));
      }),
    );
  add('groups', 'groups that share people, and how far they are the same').action((options: Looking) =>
    run(options, async (service, look, { language }) => {
      const overlaps = await service.overlaps(look);
      show(options, overlaps, (told) => overlapsText(told, language));
    }),
  );
  const addView = (name: string, description: string): Command =>
    add(name, description)
      .option(
        '--around <member>',
        'these alone, whoever is near them, and the ties among all: id or name, or another node such as topic/ID; again for more',
        collect,
      )
      .option('--steps <number>', 'how far from them, 1 or 2 (default: 1)', wholeNumber(1, 2));
  addView('export', 'write the network to a file that Gephi, igraph, networkx or a spreadsheet opens')
    .argument('<file>', `ends in ${WRITTEN_FORMATS.map(({ ending }) => ending).join(', ')}`)
    .action((file: string, options: Looking) =>
      run(options, async (service, look, { language, around }) => {
        const format = WRITTEN_FORMATS.find(({ ending }) => file.toLowerCase().endsWith(ending))?.format;
        if (format === undefined)
          throw new AppError(
            'bad-input',
            `"${file}" does not say what it is: end it in ${WRITTEN_FORMATS.map(({ ending }) => ending).join(', ')}`,
          );
        const view = await service.view(look, { language, ...(await around()) });
        writeFileSync(file, writeNetwork(view, format));
        saveText(options, file, view, language);
      }),
    );
  addNetworkImport(network);
  addView('picture', 'draw the network as SVG or PNG')
    .argument('<file>', 'ends in .svg or .png')
    .option('--width <pixels>', 'width of the picture', wholeNumber(200, 10_000))
    .option('--height <pixels>', 'height of the picture', wholeNumber(200, 10_000))
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark']))
    .action((file: string, options: Looking & Drawing) =>
      run(options, async (service, look, { language, around }) => {
        const format = PICTURE_FORMATS.find((ending) => file.toLowerCase().endsWith(`.${ending}`));
        if (format === undefined)
          throw new AppError('bad-input', `"${file}" is no picture that can be drawn: end it in .svg or .png`);
        const { width, height, theme } = options;
        const view = await service.view(look, { language, ...(await around()) });
        writeFileSync(file, await drawPicture(view, { ...look, format, language, width, height, theme }));
        saveText(options, file, view, language);
      }),
    );
}

interface Drawing {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** What a command needs beside what is looked at. */
interface More {
  /** Id of the member that an id or a name stands for. */
  readonly named: (member: string) => Promise<string>;
  /** What is looked at the surroundings of. */
  readonly around: () => Promise<Pick<ViewOptions, 'around' | 'steps'>>;
  readonly language: Language;
}

async function run(
  options: Looking,
  work: (service: CommunityNetwork, look: NetworkLook, more: More) => Promise<void>,
): Promise<void> {
  await runCommand(options, { model: false }, async ({ maillon }) => {
    const viewer: Viewer = options.as === undefined ? KEEPER : await viewerNamed(maillon, options.as);
    const look = {
      ...{ viewer, layers: (options.layer ?? USUAL_LAYERS) as NetworkLook['layers'], only: onlyOf(options.only ?? []) },
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.to === undefined ? {} : { to: options.to }),
    };
    const named = async (member: string): Promise<string> => (await memberNamed(maillon, member)).id;
    await work(maillon.network, look, {
      named,
      around: async () => ({
        around: await Promise.all(
          (options.around ?? []).map(async (node) => (IS_NODE.test(node) ? node : `member/${await named(node)}`)),
        ),
        steps: options.steps,
      }),
      language: languageOfReader(options.language, maillon.config.locale),
    });
    return undefined;
  });
}

/** A node as files name it, rather than a member by id or name. */
const IS_NODE = new RegExp(`^(?:${NODE_TYPES.join('|')})/`);

const FIELDS = ['organisation', 'function', 'level', 'language', 'topic', 'group', 'involvement'] as const;

function onlyOf(pairs: readonly string[]): MemberFilter {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const field = FIELDS.find((one) => one === pair.slice(0, at));
      if (field === undefined || at === pair.length - 1)
        throw new AppError('bad-input', `--only "${pair}": give ${FIELDS.map((one) => `${one}=…`).join(', ')}`);
      return [field, pair.slice(at + 1)];
    }),
  );
}

function show<Value>(options: Looking, value: Value, text: (value: Value) => string): void {
  print(options, value, () => text(value));
}

function saveText(options: Looking, file: string, { nodes, edges }: NetworkView, language: Language): void {
  const saved = { file, nodes: nodes.length, edges: edges.length };
  show(options, saved, () => `${NETWORK_WORDS[language].saved(file, nodes.length, edges.length)}\n`);
}
