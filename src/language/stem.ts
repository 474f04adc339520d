import { fold, wordsOf } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { plainFrench } from './plain-french.ts';

/**
 * A folded word without its plural or inflected ending, the same rough cut for French, Dutch and English: names of
 * topics match whichever number they are asked in. Short words are left alone.
 */
export function stem(folded: string): string {
  if (folded.length <= 4) return folded;
  const cut = folded.replace(/(?:aux|en|es|s|x|e)$/, '');
  return cut.length < 4 ? folded : cut;
}

/** The words of a text that say what it is about, in the form texts and names are compared in. */
export function contentStems(text: string): string[] {
  return wordsOf(plainFrench(text))
    .map(fold)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);
}
