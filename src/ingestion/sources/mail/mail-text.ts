import { htmlToText, type IsLeftOut } from '../../reading/html-to-text.ts';

/** What somebody wrote in a mail themselves. */
export interface MailText {
  readonly text: string | undefined;
  readonly html: string | undefined;
}

/** Where programs begin to repeat the mail that is answered. */
const ORIGINAL =
  /^\s*(-{2,}\s*(original message|message d'origine|oorspronkelijk bericht|forwarded message)\s*-{2,}|_{20,})\s*$/i;
/** The head of a mail that is repeated, as Outlook writes it. */
const REPEATED_HEAD = /^\s*\*?(from|de|van|von)\s?:\*?\s.*\S/i;
const REPEATED_HEAD_NEXT = /^\s*\*?(sent|date|envoyé|verzonden|datum|gesendet|to|à|aan)\s?:\*?\s/i;
/** The line above a quotation: who wrote it, and when. */
const ATTRIBUTION = /(wrote|a écrit|écrit|schreef|schrieb|het volgende geschreven)\b.{0,80}:\s*$/i;
/** How such a line begins in most programs. */
const OPENING = /^\s*(on|le|op|am|il giorno|el)\s/i;
const SIGNATURE = /^-- ?$/;
/** What lists put below every mail. */
const LIST_FOOTER = /^_{20,}\s*$/;

/** The text without the signature below it; of an answer also without what it quotes. */
export function ownText({ text, html }: MailText, isAnswer: boolean): string {
  if (!text?.trim()) return htmlToText(html ?? '', isAnswer ? isQuote : isSignature).trim();
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, at) => endsAt(lines, line, at, isAnswer));
  const own = end === -1 ? lines : lines.slice(0, end);
  return (isAnswer ? withoutQuotes(own) : own)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function endsAt(lines: readonly string[], line: string, at: number, isAnswer: boolean): boolean {
  if (SIGNATURE.test(line) || LIST_FOOTER.test(line)) return true;
  if (!isAnswer) return false;
  const next = lines.slice(at + 1, at + 3);
  return ORIGINAL.test(line) || (REPEATED_HEAD.test(line) && next.some((one) => REPEATED_HEAD_NEXT.test(one)));
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('>')) own.push(line);
    else takeAttribution(own);
  }
  return own;
}

/** Takes the line that says whose words follow from the end, in one line or broken over two. */
function takeAttribution(own: string[]): void {
  while (own.at(-1)?.trim() === '') own.pop();
  const [before = '', last = ''] = own.length > 1 ? own.slice(-2) : ['', ...own];
  if (!ATTRIBUTION.test(last)) return;
  own.splice(!OPENING.test(last) && OPENING.test(before) ? -2 : -1);
}

const isSignature: IsLeftOut = (_, attributes) => /\b(gmail_signature|moz-signature)\b/.test(attributes['class'] ?? '');

const isQuote: IsLeftOut = (name, attributes) =>
  name === 'blockquote' ||
  /\b(gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted)\b/.test(attributes['class'] ?? '') ||
  /^(divRplyFwdMsg|appendonsend)$/.test(attributes['id'] ?? '') ||
  isSignature(name, attributes);
