import { createTransport } from 'nodemailer';
import { AppError } from '../domain/index.ts';

export interface Letter {
  /** One mail address, and nothing else. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Sends letters. Rejects with `unavailable` when the mail server does not take one; the message names no address. */
export interface Mailer {
  send(mail: Letter): Promise<void>;
  /** Whether the mail server takes letters now; rejects with `unavailable` as `send` does. */
  check(): Promise<void>;
  /** Since when it took none, ISO 8601; null while the last one was taken, or none was tried. */
  standing(): string | null;
}

export interface MailSettings {
  /** Where mail is handed over, such as `smtp://user:password@mail.example.org:587`; no mail is sent without. */
  readonly smtpUrl: string | undefined;
  /** What mail comes from, such as `Maillon <maillon@example.org>`. */
  readonly from: string | undefined;
}

/** Longest wait for the mail server, in milliseconds: for a letter, and where somebody waits for the answer. */
const PATIENCE = 15_000;
const CHECK_PATIENCE = 5_000;

/** Mail by SMTP; null where no server is set. */
export function createMailer({ smtpUrl, from }: MailSettings): Mailer | null {
  if (smtpUrl === undefined) return null;
  const transportWith = (patience: number) =>
    createTransport(
      {
        url: smtpUrl,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from: from ?? 'maillon@localhost' },
    );
  const transport = transportWith(PATIENCE);
  let troubledSince: string | null = null;
  /** Remembers whether the mail server answered. */
  const watched = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
      troubledSince = null;
    } catch (cause) {
      // One address that it does not take says nothing of the others.
      if ((cause as { code?: string }).code !== 'EENVELOPE') troubledSince ??= new Date().toISOString();
      throw new AppError('unavailable', 'the mail server did not take the letter: see MAILLON_SMTP_URL', { cause });
    }
  };
  return {
    standing: () => troubledSince,
    check: () => watched(transportWith(CHECK_PATIENCE).verify()),
    async send({ to, subject, text }) {
      // Whatever stands in a name or a title, a letter has one reader and one subject.
      if (/[\r\n,;<>\s]/.test(to)) throw new AppError('bad-input', 'a letter goes to one mail address');
      await watched(
        transport.sendMail({
          to: { name: '', address: to },
          subject: subject.replace(/\s+/g, ' ').slice(0, 200),
          text,
          headers: { 'auto-submitted': 'auto-generated' },
        }),
      );
    },
  };
}
