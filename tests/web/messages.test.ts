import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, PAGE_LANGUAGES, readMessages, sayIn } from '../../src/web/messages/message.ts';
import { pseudo } from '../../src/web/messages/pseudo.ts';

const MESSAGES = Object.fromEntries(
  await Promise.all(PAGE_LANGUAGES.map(async (language) => [language, await readMessages(language)] as const)),
);
const keysOf = (language: string): string[] => Object.keys(MESSAGES[language] ?? {});

/** Names that a message asks for, whatever their form. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    else if (typeof value === 'object' && value !== null) {
      const element = value as { type?: number; value?: unknown };
      // Literals are of type 0, the sign # of type 7.
      if (typeof element.type === 'number' && element.type > 0 && element.type < 7) found.add(String(element.value));
      for (const each of Object.values(value)) look(each);
    }
  };
  look(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
}

describe('what the pages say', () => {
  it.each(PAGE_LANGUAGES)('is there in %s, every message in the same order, asking for the same names', (language) => {
    expect(keysOf(language)).toEqual(keysOf('en'));
    for (const [key, message] of Object.entries(MESSAGES[language] ?? {}))
      expect(argumentsOf(message), key).toEqual(argumentsOf(MESSAGES['en']?.[key as 'frame.ask'] ?? ''));
  });

  it.each(PAGE_LANGUAGES)('in %s has typographic signs, no space at its ends and nothing left to do', (language) => {
    for (const [key, message] of Object.entries(MESSAGES[language] ?? {})) {
      expect(message, key).not.toMatch(/['"]|\.\.\.|TODO|^$|^\s|\s$/);
      // Those are put in when it is said, so that whoever mends a message sees what they type.
      expect(message, key).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  it('is one word or one thing in French where it has a sign that stands after a space', () => {
    const say = sayIn('fr', MESSAGES['fr'] as Parameters<typeof sayIn>[1]);
    expect(say('frame.looking')).toBe('Qui regarde\u202f?');
  });

  it('begins in the language of the address, then what was chosen, then the browser’s, then English', () => {
    expect(chooseLanguage(['nl', 'fr'])).toBe('nl');
    expect(chooseLanguage([null, undefined, 'FR-be'])).toBe('fr');
    expect(chooseLanguage(['de', 'qps'])).toBe('en');
  });

  it('has a pseudo-language that leaves what people wrote', () => {
    expect(pseudo('ask \u2068Ana\u2069 now')).toBe('áśķ \u2068Ana\u2069 ńóẃ');
    const say = sayIn('en', MESSAGES['en'] as Parameters<typeof sayIn>[1], { isPseudo: true });
    expect(say('ask.by', { name: 'Ana' })).toBe('ƀý \u2068Ana\u2069');
  });
});
