import type { Language } from '../../../domain/index.ts';
import { type MessageValues, sayMessages } from '../../../wording/index.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';

export type SeedingMessages = Readonly<Record<keyof typeof EN, string>>;

/** Says a message about groups in one language. */
export type SaySeeding = (key: keyof SeedingMessages, values?: MessageValues) => string;

export const MESSAGES: Readonly<Record<Language, SeedingMessages>> = { fr: FR, nl: NL, en: EN };

export const SAY: Readonly<Record<Language, SaySeeding>> = {
  fr: sayMessages('fr', FR),
  nl: sayMessages('nl', NL),
  en: sayMessages('en', EN),
};
