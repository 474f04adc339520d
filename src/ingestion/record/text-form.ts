/**
 * The one form in which texts stand in the graph: composed (NFC), without signs that no reader sees and that make equal
 * words differ, turn the direction of a line round or steer a terminal. Bringing a text to it twice changes nothing more.
 */

/** What a text is for: an id joins records, a name stands on one line, a text may have many. */
export type TextUse = 'id' | 'name' | 'text';

// One quick look before anything is replaced: nearly no text holds any of them.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/;
/** Soft hyphens, zero-width spaces, marks and overrides of direction, byte order marks, control characters but line ends and tabs. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** They join letters in Persian and pictures in emoji; in an id they only hide. */
const JOINERS = /[\u200c\u200d]/gu;
const HALVES = /\p{Surrogate}/gu;
const MISREAD = /[\u0080-\u009f]/g;
/** What Windows-1252 means by bytes that a wrong reading left as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in its form, and what was done to it in words; nothing of what was only composed or trimmed. */
export function inForm(text: string, use: TextUse): { readonly text: string; readonly told: string | undefined } {
  const composed = text.normalize('NFC');
  if (!SUSPECT.test(composed)) return { text: use === 'id' ? composed.trim() : composed, told: undefined };
  let form = composed.replace(MISREAD, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
  if (use !== 'text') form = form.replace(/[\t\r\n]+/g, ' ');
  form = form.replace(UNSEEN, '').replace(HALVES, '\ufffd');
  if (use === 'id') form = form.replace(JOINERS, '').trim();
  return { text: form.normalize('NFC'), told: form === composed ? undefined : toldOf(composed) };
}

function toldOf(text: string): string {
  if (text.match(HALVES)) return 'holds half a character; it was replaced by �';
  const signs = new Set(text.match(UNSEEN) ?? text.match(JOINERS) ?? []);
  const named = [...signs]
    .slice(0, 3)
    .map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  return `holds signs that are not seen (${named.join(', ')}); they were taken out`;
}
