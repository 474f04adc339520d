import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../src/config.ts';

describe('the environment of a program that we start', () => {
  it.each([
    [{}],
    [{ LANG: 'C' }],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'POSIX' }],
    [{ LANG: 'fr_FR.ISO-8859-1' }],
    [{ LC_ALL: '' }],
  ])('can name files with accents where the locale %o could not', (environment) => {
    expect(childEnvironment({}, environment)).toMatchObject({ LC_ALL: 'C.UTF-8' });
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }],
    [{ LANG: 'C', LC_CTYPE: 'nl_BE.utf8' }],
    [{ LANG: 'C', LC_ALL: 'en_GB.UTF-8', LC_CTYPE: 'C' }],
  ])('keeps the locale %o', (environment) => {
    expect(childEnvironment({ JAVA_HOME: '/jdk' }, environment)).toEqual({ ...environment, JAVA_HOME: '/jdk' });
  });
});
