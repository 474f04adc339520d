import { expect, test } from 'vitest';
import { newQueryClient } from '../../../src/web/app/query-client.ts';
import { ServiceError } from '../../../src/web/service/service-error.ts';

const { retry, retryDelay } = newQueryClient().getDefaultOptions().queries ?? {};
const isAskedAgain = (failures: number, error: Error): unknown => typeof retry === 'function' && retry(failures, error);

test('what the service is still working out is asked for again, when the service says so', () => {
  const error = new ServiceError('unavailable', null, null, 7);
  expect([isAskedAgain(0, error), isAskedAgain(12, error)]).toEqual([true, true]);
  expect(typeof retryDelay === 'function' && retryDelay(3, error)).toBe(7000);
  expect(isAskedAgain(1000, error)).toBe(false);
});

test('what is away is tried once more, and what is wrong stays wrong', () => {
  const away = new ServiceError('unavailable', null);
  expect([isAskedAgain(0, away), isAskedAgain(1, away)]).toEqual([true, false]);
  expect(isAskedAgain(0, new ServiceError('bad-input', null))).toBe(false);
});
