import type { Language } from '../../../domain/index.ts';
import { type Words, wordsIn } from './words.ts';

export type { Words };

/** What is said of groups, in the three languages of the product. */
export const WORDS: Readonly<Record<Language, Words>> = {
  fr: wordsIn('fr'),
  nl: wordsIn('nl'),
  en: wordsIn('en'),
};
