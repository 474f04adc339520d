import { createHash } from 'node:crypto';
import type { Ask } from '../../domain/index.ts';
import { foldedText } from '../../language/index.ts';

/**
 * Stands for a question and who asks it, in the log: the same for the same words, however they are accented or spaced.
 * The words themselves cannot be read from it.
 */
export function fingerprintOf({ question, asker }: Pick<Ask, 'question' | 'asker'>): string {
  const words = foldedText(question);
  return createHash('sha256')
    .update(`${asker ?? ''}\n${words === '' ? question : words}`)
    .digest('base64url')
    .slice(0, 22);
}
