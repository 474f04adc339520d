import { describe, expect, it } from 'vitest';
import { childEnvironment, readConfig } from '../src/config.ts';

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

describe('where the community is', () => {
  it('is an IANA name, that of this machine when nothing is said', () => {
    expect(readConfig({ MAILLON_TIME_ZONE: 'Europe/Brussels' }).timeZone).toBe('Europe/Brussels');
    expect(readConfig({}).timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(() => readConfig({ MAILLON_TIME_ZONE: 'Brussels' })).toThrow(/MAILLON_TIME_ZONE.*IANA name/s);
    expect(() => readConfig({ MAILLON_TIME_ZONE: '+02:00' })).toThrow(/MAILLON_TIME_ZONE/);
  });
});
