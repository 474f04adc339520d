import type { Language } from '../../domain/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

export type { Texts } from './texts.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { fr, nl, en };

/** The page's languages, as its switch shows them. */
export const PAGE_LANGUAGES = Object.keys(TEXTS) as Language[];

/** The language to begin with: what the address says, what was chosen before, what the browser reads, else English. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = PAGE_LANGUAGES.find((language) => wish?.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
