/** An address that opens a letter in the mail program; without whom it is to where no mail address is known. */
export function mailAddress(email: string | null, subject: string, text: string): string {
  // Lines end as mail has them: RFC 6068.
  const body = text.replaceAll(/\r?\n/g, '\r\n');
  const to = email === null ? '' : encodeURIComponent(email).replaceAll('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
