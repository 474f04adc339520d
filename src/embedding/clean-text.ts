/** Controls and formatting marks that no tokenizer reads, except the spaces among them, which become one space. */
const UNREADABLE = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;

/**
 * The text as it is embedded: lone surrogates and control characters gone, accents composed (NFC), white space
 * collapsed; the empty string when nothing is left.
 *
 * Two spellings of one text (`é` as one character or two) so get one vector.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '') // with the u flag only a surrogate without its pair matches
    .normalize('NFC')
    .replace(UNREADABLE, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
