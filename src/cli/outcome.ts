import { AppError } from '../domain/index.ts';
import { printable } from './printable.ts';

/** Exit statuses that scripts can use; `--help` prints them. */
export const EXIT = {
  done: 0,
  /** A fault of ours, or of the machine: the log says more. */
  failed: 1,
  /** A value or a file is wrong: the message names it and the remedy. */
  badInput: 2,
  /** Nothing of that id or path. */
  notFound: 3,
  /** The engine or the model cannot be reached now: trying again may help. */
  unavailable: 4,
  /** An import kept the good lines and set some aside. */
  someRejected: 5,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status with which a command ends after this error. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (!(error instanceof AppError)) return EXIT.failed;
  switch (error.code) {
    case 'bad-input':
    case 'too-large':
    case 'conflict':
    case 'forbidden':
      return EXIT.badInput;
    case 'not-found':
      return EXIT.notFound;
    case 'unavailable':
    case 'timeout':
      return EXIT.unavailable;
    case 'internal':
      return EXIT.failed;
  }
}

/** Prints a failure as one readable line, or as data on standard output when data was asked for. */
export function printFailure(error: unknown, json: boolean): void {
  const known = error instanceof AppError ? error : undefined;
  const code = known?.code ?? 'internal';
  const message = error instanceof Error ? error.message : String(error);
  if (json) process.stdout.write(printable(`${JSON.stringify({ error: { code, message } }, null, 2)}\n`));
  else process.stderr.write(`maillon: ${printable(message)}\n`);
  if (known === undefined && error instanceof Error && process.stderr.isTTY) process.stderr.write(`${error.stack}\n`);
}
