import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for a record or an address that was erased: from it neither can be told, save by whoever has the salt. */
export type Fingerprint = (kind: string, text: string) => string;

/** `kind` is a record type, or `mail`. */
export const fingerprintsBy =
  (salt: string): Fingerprint =>
  (kind, text) =>
    createHmac('sha256', salt)
      .update(`${kind}/${kind === 'mail' ? text.trim().toLowerCase() : text}`)
      .digest('base64url');

/** The salt of a home: random, made once, readable by its owner alone. Whoever moves a home takes `erased.salt` along. */
export function readSalt(home: string): string {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, 'erased.salt');
  const beside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(beside, randomBytes(32).toString('base64url'), { mode: 0o600 });
    linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside, { force: true });
  }
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}
