/**
 * What can go wrong in a way a caller can do something about.
 *
 * - `bad-input` a value is wrong: the message names it and the remedy
 * - `not-found` nothing of that id that this viewer may see
 * - `conflict` the state forbids it now (another service runs, a newer schema)
 * - `too-large` a body, text or depth over its limit
 * - `forbidden` the viewer may not do this
 * - `unavailable` the graph or the model cannot be reached now; trying again may help
 * - `timeout` it took longer than the limit it was given
 * - `internal` a fault of ours; masked for the caller, logged with its cause
 */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'forbidden'
  | 'unavailable'
  | 'timeout'
  | 'internal';

/** An expected failure. The message is for the caller: it names the offending value and what to do about it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Facts a program may want, such as the field or the limit; never personal text. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** There is nothing of that type and id that whoever looks may see. */
export function notThere(type: string, id: string): AppError {
  return new AppError('not-found', `there is no ${type} ${JSON.stringify(id.slice(0, 80))}, or you may not see it`);
}
