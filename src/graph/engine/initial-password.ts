import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './small-files.ts';

/** Rounds of hashing that Neo4j itself uses for a stored password. */
const ROUNDS = 1_024;

/**
 * Gives a server that never ran its password, in the file that `neo4j-admin dbms set-initial-password` writes. Written
 * here because that command takes the password as an argument, which every user of the machine may read meanwhile.
 */
export function setInitialPassword(neo4jHome: string, password: string): void {
  if (existsSync(join(neo4jHome, 'data', 'databases', 'system'))) return;
  const folder = join(neo4jHome, 'data', 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole(join(folder, 'auth.ini'), `neo4j:SHA-256,${hash(password, randomBytes(32))},${ROUNDS}:\n`);
}

function hash(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `${digest.toString('hex')},${salt.toString('hex')}`;
}
