import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../src/cli/whole-number.ts';

describe('a whole number as an option says it', () => {
  it.each([
    ['1', 1],
    ['50', 50],
    ['007', 7],
  ])('reads %j', (text, value) => {
    expect(wholeNumber(1, 50)(text)).toBe(value);
  });

  it.each(['0', '51', '-1', '2.5', '1e1', '0x10', '', ' ', 'three', '９'])(
    'refuses %j and names the bounds',
    (text) => {
      expect(() => wholeNumber(1, 50)(text)).toThrow(new InvalidArgumentError('give a whole number from 1 to 50.'));
    },
  );

  it('has no other end where none is given', () => {
    expect(wholeNumber(0)('123456789')).toBe(123_456_789);
    expect(() => wholeNumber(0)('9007199254740993')).toThrow('give a whole number from 0.');
  });
});
