import type { Language } from '../../../domain/index.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';
import type { Words } from './words.ts';

export type { Words };

/** What is said of groups, in the three languages of the product. */
export const WORDS: Record<Language, Words> = { fr: FR, nl: NL, en: EN };
