import type { Language } from '../domain/index.ts';
import type { Service } from './service.ts';
import type { Texts } from './texts/index.ts';

/** What every part of the page is handed. */
export interface Page {
  readonly service: Service;
  readonly texts: Texts;
  readonly language: Language;
  /** Whether there is little room, as on a phone: less is shown before the reader asks for more. */
  readonly isNarrow: boolean;
}

/** The day of a date, as people of this language write it; empty when there is none. */
export function dayIn(language: Language, date: string | null | undefined): string {
  if (!date) return '';
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** Name of a language in another, such as « néerlandais »; its tag when there is none. */
export function languageIn(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A word of one of the closed lists, as people say it. */
export function wordFor(texts: Texts, word: string | null | undefined): string {
  return word ? (texts.kinds[word] ?? texts.via[word] ?? word) : '';
}
