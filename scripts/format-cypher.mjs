/**
 * Formats Cypher files with Neo4j's own formatter: all of cypher/, or those named.
 *
 *     node scripts/format-cypher.mjs [FILE …]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCypher } from './cypher/language-support.mjs';
import { CYPHER_FOLDER, listCypherFiles } from './cypher/query-files.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : listCypherFiles().map((file) => join(CYPHER_FOLDER, file));
let changed = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const formatted = formatCypher(text);
  if (formatted === text) continue;
  writeFileSync(file, formatted);
  changed += 1;
}
console.log(`${files.length} Cypher files, ${changed} formatted anew`);
