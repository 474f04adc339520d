import type { Language } from '../../domain/index.ts';
import { list, QUOTED } from '../../language/index.ts';
import type { AskedQuestion } from '../ask.ts';
import type { Tell } from './contributions.ts';
import { HOLDS } from './phrases.ts';
import { heldWords } from './question-words.ts';
import { REASONS } from './words.ts';

/** Words that a reason names at most. */
const MOST_NAMED = 4;

/** Each reason for something with a text of its own: the words of the question that it holds are named. */
export function tellText({
  understanding,
  language,
  text,
  id,
}: Pick<AskedQuestion, 'understanding'> & {
  readonly language: Language;
  readonly text: string;
  readonly id: string;
}): Tell {
  const held = heldWords(text, understanding.words).slice(0, MOST_NAMED);
  const quoted = list(language, held.map(QUOTED[language]));
  return ({ name, evidence }) => ({
    reason:
      name === 'words' && evidence.id === id && held.length > 0 ? HOLDS[language](quoted) : REASONS[name][language],
  });
}
