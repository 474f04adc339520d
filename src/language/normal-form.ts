/** Signs that are not seen: soft hyphens, zero-width characters, marks of direction, byte order marks. */
const UNSEEN = /\p{Cf}|\u034f|\p{Variation_Selector}|[\u3164\uffa0]/gu;
/** Spaces of every width, line ends and control characters; lone surrogates, which no database or model accepts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is being replaced.
const SPACES = /[\s\p{Z}\p{Surrogate}\u0000-\u001f\u007f-\u009f]+/gu;
/** What is typed for an apostrophe. */
const APOSTROPHES = /[’‘‛ʼʹ′´`＇]/g;
/** What is typed for a hyphen; a dash between words is none. */
const HYPHENS = /[\u2010-\u2012\u2043\ufe63\uff0d]/g;

/**
 * A text in the one form that it is understood in, whatever it was typed or pasted with: composed (NFC), without signs
 * that are not seen, with one sort of space, apostrophe and hyphen.
 */
export function normalForm(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .normalize('NFC')
    .trim();
}
