import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/index.ts';
import { typesetFrench } from './typeset.ts';

/** What stands in the place of `{name}` in a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says messages of one language, written as ICU MessageFormat; each is read the first time it is said. */
export function sayMessages<Key extends string>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
): (key: Key, values?: MessageValues) => string {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[key], language);
    formats.set(key, format);
    const said = String(format.format(values));
    return language === 'fr' ? typesetFrench(said) : said;
  };
}
