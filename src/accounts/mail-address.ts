import { domainToASCII, domainToUnicode } from 'node:url';
import { AppError } from '../domain/index.ts';

/** Longest address that mail servers take (RFC 5321), and longest part before the @. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/**
 * A mail address in its one form: small letters, the domain as it is looked up (`café.be` is `xn--caf-dma.be`), without
 * spaces around. What stands before the @ stays as it is but for its case: `ana+club@` is another address than `ana@`.
 * Throws `bad-input` that says what is wrong.
 */
export function normalMail(text: string): string {
  const given = text.normalize('NFKC').trim();
  const refuse = (problem: string): never => {
    throw new AppError('bad-input', `mail: ${JSON.stringify(given.slice(0, 80))} ${problem}`);
  };
  if (given.length === 0) refuse('is no mail address: give one such as ana@example.org');
  if (given.length > LONGEST) refuse(`is longer than the ${LONGEST} characters that a mail address may have`);
  const parts = given.split('@');
  const [local = '', domain = ''] = parts;
  if (parts.length !== 2 || local === '' || domain === '')
    refuse('is no mail address: give one such as ana@example.org, with one @');
  if (/["()<>,;:\\[\]\s\p{Cc}\p{Cf}]/u.test(given))
    refuse('has quotes, spaces, brackets or commas: give the address alone, without a name');
  if (/[^\x21-\x7e]/.test(local))
    refuse('has letters beyond a–z before the @, which mail servers rarely take: use another');
  if (local.length > LONGEST_LOCAL) refuse(`has more than ${LONGEST_LOCAL} characters before the @`);
  if (/^\.|\.$|\.\./.test(local)) refuse('begins or ends with a point, or has two in a row');
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(local)) refuse('has a sign before the @ that no mail address has');
  const ascii = domainToASCII(domain.toLowerCase());
  if (
    !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(ascii) ||
    /(^|\.)-|-(\.|$)/.test(ascii) ||
    ascii.length > 253
  )
    refuse('has no domain after the @ that mail could be sent to, such as example.org');
  return `${local.toLowerCase()}@${ascii}`;
}

/** The forms in which a community file may have written an address. */
export function formsOfMail(mail: string): string[] {
  const [local = '', domain = ''] = mail.split('@');
  return [...new Set([mail, `${local}@${domainToUnicode(domain)}`])];
}
