import { LANGUAGES, type Language } from '../domain/index.ts';

/** What says in which language something is told; tags such as `nl-BE`, likeliest first. */
export interface LanguageHints {
  /** Asked for, or the one the question is in. */
  readonly asked?: string | null | undefined;
  /** Languages of whoever reads it. */
  readonly reader?: readonly string[];
  /** Languages of the community. */
  readonly community?: readonly string[];
}

/** The language that something is told in: the one asked for, else the reader's, else the community's, else English. */
export function languageFor({ asked, reader = [], community = [] }: LanguageHints): Language {
  for (const tag of [asked, ...reader, ...community]) {
    const language = tag == null ? null : productLanguage(tag);
    if (language !== null) return language;
  }
  return 'en';
}

/** The language of the product that a tag names (`nl` for `nl-BE`); null for any other. */
export function productLanguage(tag: string): Language | null {
  const base = tag.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? null;
}
