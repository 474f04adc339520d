/** What the head of a mail says, as it is read to put threads together. */
export interface MailHeaders {
  /** Its own number; none in what is no mail. */
  readonly messageId: string | undefined;
  /** Numbers of the mails that it follows, the first of the thread first. */
  readonly references: readonly string[];
  readonly from: string;
  readonly date: string | undefined;
  /** Nobody wrote it: an absence notice, a report of delivery. */
  readonly isAutomatic: boolean;
  /** Whoever kept it had thrown it away. */
  readonly isThrownAway: boolean;
}

/** The head of a mail; null when it has none that ends. */
export function headersOf(bytes: Buffer): MailHeaders | null {
  const end = bytes.indexOf('\n\n');
  if (end === -1) return null;
  const head = bytes.toString('latin1', 0, end).replace(/\n[ \t]+/g, ' ');
  const value = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() || undefined;
  const from = value('From');
  if (from === undefined) return null;
  const submitted = value('Auto-Submitted');
  return {
    messageId: idsIn(value('Message-ID'))[0],
    references: [...new Set([...idsIn(value('References')), ...idsIn(value('In-Reply-To'))])],
    from,
    date: dateOf(value('Date')),
    isAutomatic:
      (submitted !== undefined && !/^no\b/i.test(submitted)) ||
      /auto_reply/i.test(value('Precedence') ?? '') ||
      value('X-Autoreply') !== undefined ||
      /multipart\/report/i.test(value('Content-Type') ?? '') ||
      /mailer-daemon/i.test(from),
    isThrownAway: /\b(Spam|Trash)\b/.test(value('X-Gmail-Labels') ?? ''),
  };
}

function idsIn(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? [];
}

function dateOf(value: string | undefined): string | undefined {
  const date = new Date(value ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
