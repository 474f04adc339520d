import { AppError } from '../domain/index.ts';

/** A fault as it may stand in a log. */
export interface Fault {
  readonly kind: string;
  readonly code?: string;
  readonly message?: string;
  readonly at: readonly string[];
  readonly cause?: Fault;
}

/** Frames of a stack that are kept: where it happened and how it came there. */
const FRAMES = 12;

/**
 * A fault for the log: its kind, where it happened, what caused it. Its words only where they cannot hold what a member
 * wrote: our own, the graph's codes, and those of a slip in the program.
 */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, at: [] };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  const lines = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: thrown.name,
    ...(code === undefined ? {} : { code }),
    ...(speaksOfCode(thrown, code) ? { message: thrown.message } : {}),
    at: lines.slice(0, FRAMES).map((line) => line.trim()),
    ...(thrown.cause === undefined ? {} : { cause: faultOf(thrown.cause) }),
  };
}

function speaksOfCode(error: Error, code: string | undefined): boolean {
  if (error instanceof AppError || /^Neo\./.test(error.message)) return true;
  // Node's own errors with a code quote the value they were given.
  return code === undefined && (error instanceof TypeError || error instanceof ReferenceError);
}
