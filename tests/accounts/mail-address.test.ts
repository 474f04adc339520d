import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMail } from '../../src/accounts/index.ts';
import { checkReach, readConfig } from '../../src/config.ts';

describe('a mail address', () => {
  it.each([
    ['  Ana@Example.ORG ', 'ana@example.org'],
    ['ana+club@example.org', 'ana+club@example.org'],
    ["O'Brien@example.org", "o'brien@example.org"],
    ['ana@Café.be', 'ana@xn--caf-dma.be'],
    ['ana@xn--caf-dma.be', 'ana@xn--caf-dma.be'],
    ['ＡＮＡ@example.org', 'ana@example.org'],
  ])('%j has the one form %j', (given, form) => {
    expect(normalMail(given)).toBe(form);
    expect(normalMail(form)).toBe(form);
  });

  it.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@localhost',
    'a@b@example.org',
    '"ana maria"@example.org',
    'Ana <ana@example.org>',
    'ana@example.org, tom@example.org',
    'ana@example.org\r\nBcc: all@example.org',
    'ana\u0000@example.org',
    'ana\u200b@example.org',
    'zoé@example.org',
    '.ana@example.org',
    'a..na@example.org',
    'ana@-example.org',
    'ana@[127.0.0.1]',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(290)}.org`,
  ])('%j is refused with what is wrong', (given) => {
    expect(() => normalMail(given)).toThrow(/^mail: /);
  });

  it('has one form or none, and never a sign that a letter’s head could be broken by', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let form = 'none@example.org';
        try {
          form = normalMail(`${text}@example.org`);
        } catch {
          // Refused.
        }
        expect(form).toMatch(/^[\x21-\x7e]+$/);
        expect(normalMail(form)).toBe(form);
      }),
    );
  });
});

describe('where the service may listen', () => {
  const config = (more: Record<string, string>) => readConfig({ MAILLON_HOME: '/tmp/x', ...more });
  it('is loopback alone without accounts, unless the operator says that only this machine reaches it', () => {
    expect(() => checkReach(config({ HOST: '0.0.0.0' }))).toThrow('MAILLON_MODE=community');
    expect(() => checkReach(config({ HOST: '0.0.0.0', MAILLON_REACH: 'this-machine' }))).not.toThrow();
    expect(() => checkReach(config({}))).not.toThrow();
  });

  it('needs an address by https for a community', () => {
    const community = { MAILLON_MODE: 'community', HOST: '0.0.0.0' };
    expect(() => checkReach(config(community))).toThrow('MAILLON_URL');
    expect(() => checkReach(config({ ...community, MAILLON_URL: 'http://maillon.example.org' }))).toThrow('https');
    const good = config({ ...community, MAILLON_URL: 'https://maillon.example.org/' });
    expect(() => checkReach(good)).not.toThrow();
    expect([good.url, good.hosts]).toEqual(['https://maillon.example.org', ['maillon.example.org']]);
  });

  it('says what is wrong with identity providers', () => {
    expect(() => config({ MAILLON_OIDC: 'x' })).toThrow('MAILLON_OIDC');
    expect(() => config({ MAILLON_OIDC: '[{"id":"A b"}]' })).toThrow('MAILLON_OIDC');
  });
});
