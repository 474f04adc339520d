import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disagreements } from './query-body.mjs';
import { readHeader } from './query-header.mjs';

export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));

/** Migrations hold several statements each and are run by number, never by name. */
const MIGRATIONS = 'migrations/';

/** Every `.cypher` file under a folder, as paths with `/`, sorted. */
export function listCypherFiles(folder = CYPHER_FOLDER) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .sort();
}

/**
 * Reads every query file: the good ones by name (`people/by-passages`), and what is wrong with the others.
 *
 * @param {string} folder
 */
export function readQueryFiles(folder = CYPHER_FOLDER) {
  /** @type {({ name: string } & import('./query-header.mjs').QueryFile)[]} */
  const queries = [];
  /** @type {{ file: string, reasons: string[] }[]} */
  const broken = [];
  for (const file of listCypherFiles(folder).filter((path) => !path.startsWith(MIGRATIONS))) {
    try {
      const query = readHeader(readFileSync(join(folder, file), 'utf8'));
      const reasons = disagreements(query);
      if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+\.cypher$/.test(file)) reasons.push('needs a kebab-case name inside a folder');
      if (reasons.length > 0) broken.push({ file, reasons });
      else queries.push({ name: file.slice(0, -'.cypher'.length), ...query });
    } catch (error) {
      broken.push({ file, reasons: [error instanceof Error ? error.message : String(error)] });
    }
  }
  return { queries, broken };
}
