import { type Command, Option } from 'commander';
import { readSimulatedSet, type SimulatedFiles, simulate, simulationText } from '../evaluation/index.ts';
import { showProgress } from './progress.ts';
import { print, runCommand } from './run.ts';
import { wholeNumber } from './whole-number.ts';

interface SimulateOptions extends SimulatedFiles {
  readonly asks: number;
  readonly aDay: number;
  readonly seed: number;
  readonly budget?: number;
  readonly json?: boolean;
}

/** Adds `maillon simulate` to the command line. */
export function addSimulateCommand(program: Command): void {
  program
    .command('simulate')
    .description('how asks would be spread over people, as it comes and with exposure evened out; writes nothing')
    .option('--questions <file>', 'questions, `id <tab> text` a line; the community’s own history when left out')
    .option('--qrels <file>', 'who is right, in TREC form: `id 0 member relevance` a line')
    .option('--askers <file>', 'who asks each question, `id <tab> member`')
    .option('--candidates <file>', 'the only ids that count as answers, one a line')
    .addOption(new Option('--asks <number>', 'how many asks').default(1_000).argParser(wholeNumber(1, 100_000)))
    .addOption(new Option('--a-day <number>', 'asks a day').default(20).argParser(wholeNumber(1, 100_000)))
    .addOption(
      new Option('--seed <number>', 'the same number gives the same result')
        .default(1)
        .argParser(wholeNumber(0, 2 ** 31 - 1)),
    )
    .addOption(
      new Option('--budget <number>', 'asks a week that whoever set no budget is taken to agree to').argParser(
        wholeNumber(0, 10_000),
      ),
    )
    .addOption(new Option('--json', 'print data for programs instead of text'))
    .action(simulateCommand);
}

async function simulateCommand({ asks, aDay: asksADay, seed, budget, ...options }: SimulateOptions): Promise<void> {
  await runCommand(options, { model: true, long: true }, async ({ maillon, signal }) => {
    const { json: _, ...files } = options;
    const set = await readSimulatedSet(maillon.graph, files, asks);
    const progress = showProgress();
    const began = performance.now();
    const simulation = await simulate(maillon.recommender, set, {
      ...{ asks, asksADay, seed, signal },
      ...(budget === undefined ? {} : { budget }),
      onProgress: (done, total) =>
        progress.report({ step: 'asking', done, total, rate: (1000 * done) / (performance.now() - began) }),
    });
    progress.end();
    print(options, simulation, () => simulationText(simulation));
    return undefined;
  });
}
