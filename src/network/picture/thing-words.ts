import type { Language } from '../../domain/index.ts';

/** What nodes and what is known of them are called in a legend. */
export const THING_WORDS = {
  member: { fr: 'membre', nl: 'lid', en: 'member' },
  topic: { fr: 'thème', nl: 'thema', en: 'topic' },
  group: { fr: 'groupe', nl: 'groep', en: 'group' },
  challenge: { fr: 'défi', nl: 'uitdaging', en: 'challenge' },
  community: { fr: 'ensemble', nl: 'cluster', en: 'cluster' },
  function: { fr: 'fonction', nl: 'functie', en: 'function' },
  organisation: { fr: 'organisation', nl: 'organisatie', en: 'organisation' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
