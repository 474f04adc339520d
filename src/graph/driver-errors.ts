import { AppError } from '../domain/index.ts';

/** The part of the driver's errors that is read here: a code such as `Neo.ClientError.Statement.SyntaxError`. */
interface DriverError extends Error {
  readonly code: string;
}

/** Codes whose message quotes the query (ours) and never its parameters (which may be personal). */
const MESSAGE_WITHOUT_VALUES =
  /^Neo\.ClientError\.(Statement\.(SyntaxError|ParameterMissing)|Procedure\.ProcedureNotFound|Schema\.\w+AlreadyExists)/;

/** The database has given itself up, most often for want of room on its disk: it serves nothing until it is restarted. */
const BROKEN_OFF =
  /critical error, and needs to be restarted|to the store after written to log|out of disk space|No space left/i;

/** Writes are refused and reads go on: Neo4j turns so by itself when it gets no room for its log. */
const READ_ONLY = /ForbiddenOnReadOnlyDatabase|WriteOnReadOnly|ReadOnly/;

const OUT_OF_REACH = ['ServiceUnavailable', 'SessionExpired'];

/**
 * What the driver throws as what a caller can act on. The driver's own message may hold texts and names of members, so
 * the cause keeps its code, and its words only where they cannot.
 */
export function toAppError(error: unknown, query: string): unknown {
  if (error instanceof AppError || !isDriverError(error)) return error;
  const { code } = error;
  const cause = withoutValues(error);
  if (OUT_OF_REACH.includes(code))
    return new AppError('unavailable', 'the graph cannot be reached now: try again in a moment', { cause });
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code))
    return new AppError('timeout', `${query} took longer than it may and was ended`, { cause });
  if (code.startsWith('Neo.DatabaseError.') && BROKEN_OFF.test(error.message))
    return new AppError(
      'unavailable',
      'the database of the graph has broken off, as it does when its disk is full, and has to be restarted: make room on ' +
        'that disk. Look whether what was to be written is there before it is sent again',
      { cause, details: { reason: 'database-broken' } },
    );
  if (READ_ONLY.test(code))
    return new AppError(
      'unavailable',
      'the graph takes no writes now, as when its disk is full: make room on that disk and restart the database',
      { cause, details: { reason: 'read-only' } },
    );
  if (code.includes('ConstraintValidationFailed'))
    return new AppError('conflict', `${query} would break a rule of the graph, such as two records of one id`, {
      cause,
    });
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AppError('unavailable', 'the graph refuses the user: check NEO4J_USER and NEO4J_PASSWORD', { cause });
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new AppError('unavailable', 'the graph has no such database: check NEO4J_DATABASE', { cause });
  // The driver has no code for a pool without a free connection.
  if (code.startsWith('Neo.TransientError.') || error.message.startsWith('Connection acquisition timed out'))
    return new AppError('unavailable', 'the graph is too busy now: try again in a moment', { cause });
  return new AppError('internal', `${query} failed in the graph`, { cause });
}

/** Whether the database serves nothing any more until it is restarted. */
export function isBroken(error: unknown): boolean {
  return error instanceof AppError && error.details['reason'] === 'database-broken';
}

function isDriverError(error: unknown): error is DriverError {
  return error instanceof Error && error.name === 'Neo4jError' && 'code' in error && typeof error.code === 'string';
}

function withoutValues(error: DriverError): Error {
  const words = MESSAGE_WITHOUT_VALUES.test(error.code) || !error.code.startsWith('Neo.') ? `: ${error.message}` : '';
  const cause = new Error(`${error.code}${words}`);
  // The stack's first line would repeat the message.
  cause.stack = [
    `Neo4jError: ${cause.message}`,
    ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  ].join('\n');
  return cause;
}
