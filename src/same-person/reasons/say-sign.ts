import type { Language } from '../../domain/index.ts';
import { sayMessages } from '../../wording/index.ts';
import type { Sign } from '../pairs/signs.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';

const SAY = { en: sayMessages('en', EN), fr: sayMessages('fr', FR), nl: sayMessages('nl', NL) };

/** English as it is written in Europe: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** What speaks for or against two being one, as a sentence that can be checked. */
export function saySign({ kind, values }: Sign, language: Language): string {
  const date = values['date'];
  return SAY[language](kind, {
    ...values,
    day: typeof date === 'string' && date !== '' ? dayIn(language, date) : 'none',
  });
}

function dayIn(language: Language, date: string): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const text = written.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
