import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/index.ts';
import { isBroken, toAppError } from '../../src/graph/driver-errors.ts';

function mapped(code: string, message = 'Zoé Martin asked something'): AppError {
  const error = toAppError(new neo4j.Neo4jError(message, code, '50N42', ''), 'people/some');
  if (!(error instanceof AppError)) throw new Error('not mapped');
  return error;
}

describe('what the driver throws', () => {
  test.each([
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'unavailable'],
    ['Neo.ClientError.Security.Unauthorized', 'unavailable'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'conflict'],
    ['Neo.ClientError.Statement.TypeError', 'internal'],
    ['Neo.DatabaseError.General.UnknownError', 'internal'],
  ])('%s is %s to a caller', (code, ours) => {
    expect(mapped(code).code).toBe(ours);
  });

  test.each([
    [
      'Neo.DatabaseError.Transaction.TransactionStartFailed',
      'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.',
    ],
    [
      'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      'Could not apply the transaction: Transaction #214 {with 602 commands} to the store after written to log.',
    ],
    ['Neo.DatabaseError.General.UnknownError', 'No space left on device'],
  ])('%s of a database that broke off names the disk and the remedy', (code, message) => {
    const error = mapped(code, message);
    expect(isBroken(error)).toBe(true);
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringMatching(/disk.*restarted.*make room/) });
  });

  test('a database that takes no writes is not down for those who read', () => {
    const error = mapped('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase');
    expect([error.code, isBroken(error), error.details['reason']]).toEqual(['unavailable', false, 'read-only']);
  });

  test.each([
    'Neo.ClientError.Procedure.ProcedureCallFailed',
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    'Neo.ClientError.Statement.TypeError',
  ])('%s keeps no text of a member, not in its cause either', (code) => {
    const { message, cause } = mapped(code);
    expect(`${message} ${(cause as Error).message} ${(cause as Error).stack}`).not.toContain('Zoé');
    expect((cause as Error).message).toContain(code);
  });

  test('keeps the words of a mistake in a query', () => {
    expect((mapped('Neo.ClientError.Statement.SyntaxError', 'Invalid input RETRUN').cause as Error).message).toContain(
      'RETRUN',
    );
  });

  test('leaves other errors as they are', () => {
    const error = new TypeError('ours');
    expect(toAppError(error, 'people/some')).toBe(error);
  });
});
