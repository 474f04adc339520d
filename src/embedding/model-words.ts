import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Shorter pieces are as often parts of words as words. */
const SHORTEST = 4;

/**
 * Words that a model's tokenizer knows whole: the common words of the languages it was made for, in lower case. Read
 * anew each time, some 50 ms, for they are wanted seldom. None of a tokenizer that is written in another way.
 */
export async function readModelWords(folder: string): Promise<string[]> {
  const { model } = JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8')) as {
    model?: { type?: string; vocab?: Record<string, number> };
  };
  if (model?.type !== 'WordPiece') return [];
  return Object.keys(model.vocab ?? {}).filter((piece) => piece.length >= SHORTEST && /^\p{L}+$/u.test(piece));
}
