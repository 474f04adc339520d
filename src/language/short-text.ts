import { languagesLikeliest } from './detect-language.ts';

/** Up to so many words a text is too short for its language to be told from the text alone. */
const SHORT = 3;

/** What a short text's language is told by, beside the text. */
export interface ShortTextHints {
  /** Language that the same person's other texts are in. */
  readonly own?: string | null;
  /** Languages that the community really writes in, the commonest first. */
  readonly community?: readonly string[];
}

/** Whether a text has three words at most: too few to tell a language by. */
export function isShortText(text: string): boolean {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []).length <= SHORT;
}

/**
 * The language of a text of a few words, such as the name of a function: that of the same person's other texts, else the
 * likeliest of those that the community writes in, and no other: `UX Engineer` is no German among Dutch speakers. Null for
 * a text without letters, and where nothing is known of either.
 */
export function languageOfShortText(text: string, { own = null, community = [] }: ShortTextHints): string | null {
  if (!/\p{L}/u.test(text)) return null;
  return own ?? languagesLikeliest(text, community)[0] ?? null;
}
