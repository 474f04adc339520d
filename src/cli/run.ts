import { type Maillon, type OpenOptions, openMaillon } from '../compose.ts';
import { type Config, readConfig } from '../config.ts';
import { EXIT, type ExitStatus, exitStatusOf, printFailure } from './outcome.ts';
import { printable } from './printable.ts';

/** What every command may be told. */
export interface GlobalOptions {
  readonly json?: boolean;
}

export interface Work {
  readonly maillon: Maillon;
  /** Aborted by Ctrl-C: work in batches stops after the one at hand. */
  readonly signal: AbortSignal;
}

/** What a command needs of the product. */
export interface Needs {
  readonly model: boolean;
  /** Whether it may work for long, as an import does: an engine started for it takes the time to become fast. */
  readonly long?: boolean;
}

/**
 * Carries out a command on the running engine of the home, or on one started for as long as it takes. Prints what the
 * work gives, sets the exit status, and leaves everything.
 */
export async function runCommand(
  options: GlobalOptions,
  needs: Needs,
  work: (work: Work) => Promise<ExitStatus | undefined>,
): Promise<void> {
  await runAlone(options, async ({ config, signal, say }) => {
    const opening: OpenOptions = { signal, shortLived: !needs.long, ...(say === undefined ? {} : { say }) };
    const maillon = await openMaillon(needs.model ? config : { ...config, model: 'none' }, opening);
    try {
      return await work({ maillon, signal });
    } finally {
      await maillon.close();
    }
  });
}

export interface WorkAlone {
  readonly config: Config;
  readonly signal: AbortSignal;
  /** Says a step to whoever sits at a terminal. */
  readonly say?: (line: string) => void;
}

/** Carries out a command that needs no engine that runs, or looks after it by itself. */
export async function runAlone(
  options: GlobalOptions,
  work: (work: WorkAlone) => Promise<ExitStatus | undefined>,
): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort(new Error('stopped'));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const say = process.stderr.isTTY
      ? { say: (line: string) => void process.stderr.write(printable(`${line}\n`)) }
      : {};
    process.exitCode = (await work({ config: readConfig(), signal: stopping.signal, ...say })) ?? EXIT.done;
  } catch (error) {
    if (stopping.signal.aborted) {
      process.stderr.write('maillon: stopped; what was done is kept, and running it again goes on from there\n');
      process.exitCode = 130;
      return;
    }
    printFailure(error, options.json ?? false);
    process.exitCode = exitStatusOf(error);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Prints data for programs, or text for people. */
export function print(options: GlobalOptions, value: unknown, text: () => string): void {
  // In JSON such signs stand between quotes alone, and mean the same as an escape.
  process.stdout.write(printable(options.json ? `${JSON.stringify(value, null, 2)}\n` : text()));
}
