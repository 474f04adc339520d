/** Signs that a terminal obeys, or that turn the direction of what follows. Line ends and tabs are layout. */
const OBEYED = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

/** A text as a terminal may show it: what it would obey stands as `\u001b`, as JSON writes it. */
export const printable = (text: string): string =>
  text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
