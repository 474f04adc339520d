import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Embedder, TextVector } from '../../src/embedding/index.ts';

/** A vector of the run's memory: base64 of its floats, or null where the model can read nothing. */
type Kept = Record<string, string | null>;

/**
 * The same embedder, which remembers the passages that any file of this run had it read: making their vectors takes far
 * longer than the tests that need them.
 */
export function remembering(embedder: Embedder): Embedder {
  const file = join(inject('scratch'), `vectors-${embedder.model.key.replaceAll(/\W/g, '-')}.json`);
  const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const isKept = (text: string): boolean => Object.hasOwn(kept, text);
  return {
    model: embedder.model,
    state: () => embedder.state(),
    close: () => embedder.close(),
    ...(embedder.words === undefined ? {} : { words: () => embedder.words?.() ?? Promise.resolve([]) }),
    async embed(texts, purpose, options) {
      if (purpose === 'query') return await embedder.embed(texts, purpose, options);
      const fresh = texts.filter((text) => !isKept(text));
      const vectors = fresh.length === 0 ? [] : await embedder.embed(fresh, purpose, options);
      for (const [at, text] of fresh.entries()) kept[text] = written(vectors[at] ?? null);
      if (fresh.length > 0) writeFileSync(file, JSON.stringify(kept));
      return texts.map((text) => read(kept[text] ?? null));
    },
  };
}

const written = (vector: TextVector): string | null =>
  vector === null ? null : Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

function read(text: string | null): TextVector {
  if (text === null) return null;
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Float32Array(bytes.buffer);
}
