import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config.ts';

export const CYPHER_FOLDER = join(PROJECT_ROOT, 'cypher');

const texts = new Map<string, string>();

/** The Cypher of a query, by its file under `cypher/`: read once, its header replaced by its name for Neo4j's own logs. */
export function readQuery(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    const file = readFileSync(join(CYPHER_FOLDER, `${name}.cypher`), 'utf8');
    text = `// ${name}\n${file.replace(/^(\/\/.*\r?\n)+/, '').trim()}`;
    texts.set(name, text);
  }
  return text;
}
