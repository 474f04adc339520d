import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseModel } from '../../../src/embedding/choose-model.ts';
import type { ModelCard } from '../../../src/embedding/index.ts';

/** The model that is opened when none is chosen. */
export const DEFAULT_MODEL = chooseModel(undefined) as string;

/** The English model that this repository can make; it need not be there. */
export const ENGLISH_MODEL = fileURLToPath(
  new URL('../../../models/sentence-transformers/all-MiniLM-L6-v2', import.meta.url),
);

/** A copy of the default model to spoil; gone when disposed of. */
export function copyModel(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-model-'));
  cpSync(DEFAULT_MODEL, folder, { recursive: true });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Rewrites a JSON file of a model folder. */
export function editJson<T>(folder: string, path: string, edit: (content: T) => void): void {
  const content = JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
  edit(content);
  writeFileSync(join(folder, path), JSON.stringify(content));
}

/** Makes the card vouch for the files as they are now. */
export function vouchForFiles(folder: string): void {
  editJson<{ files: ModelCard['files'] }>(folder, 'card.json', (card) => {
    for (const file of card.files) {
      const content = readFileSync(join(folder, file.path));
      file.bytes = content.length;
      file.sha256 = createHash('sha256').update(content).digest('hex');
    }
  });
}
