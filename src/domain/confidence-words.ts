import type { Confidence } from './answer.ts';
import type { Language } from './vocabulary.ts';

/** How sure an answer is, as every door says it; the page has the same words. */
export const CONFIDENCE_WORDS: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  fr: { likely: 'probable', possible: 'possible', faint: 'piste ténue' },
  nl: { likely: 'waarschijnlijk', possible: 'mogelijk', faint: 'zwak spoor' },
  en: { likely: 'likely', possible: 'possible', faint: 'faint trace' },
};
