import type { Language } from '../../domain/index.ts';
import { type MessageValues, sayMessages } from '../../wording/index.ts';
import { pseudo } from './pseudo.ts';

/** Keys of everything the pages say; `en.json` names them all. */
export type MessageKey = keyof typeof import('./en.json');

/** Says a message in the language of the page. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** All messages of one language, as ICU MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The languages of the pages, in the order in which they are offered. */
export const PAGE_LANGUAGES = ['fr', 'nl', 'en'] as const satisfies readonly Language[];

/**
 * In place of a language in the address: every message in letters that no language has, so that text which comes from no
 * file of messages is seen at once. For tests.
 */
export const PSEUDO = 'qps';

const FILES: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  fr: () => import('./fr.json'),
  nl: () => import('./nl.json'),
  en: () => import('./en.json'),
};

/** Fetches the messages of one language. */
export async function readMessages(language: Language): Promise<Messages> {
  return (await FILES[language]()).default;
}

/** The saying of one language; messages are read the first time they are said. */
export function sayIn(language: Language, messages: Messages, { isPseudo = false } = {}): Say {
  const say = sayMessages(language, messages);
  return isPseudo ? (key, values = {}) => pseudo(say(key, namedAsBefore(values))) : say;
}

/** What comes from the data is left as it is in the pseudo-language. */
function namedAsBefore(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
  );
}

/** The language to begin with: what the address says, what was chosen before, what the browser reads, else English. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = PAGE_LANGUAGES.find((language) => wish?.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
