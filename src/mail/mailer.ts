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
}

export interface MailSettings {
  /** Where mail is handed over, such as `smtp://user:password@mail.example.org:587`; no mail is sent without. */
  readonly smtpUrl: string | undefined;
  /** What mail comes from, such as `Maillon <maillon@example.org>`. */
  readonly from: string | undefined;
}

/** Longest wait for the mail server, in milliseconds. */
const PATIENCE = 15_000;

/** Mail by SMTP; null where no server is set. */
export function createMailer({ smtpUrl, from }: MailSettings): Mailer | null {
  if (smtpUrl === undefined) return null;
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: from ?? 'maillon@localhost' },
  );
  return {
    async send({ to, subject, text }) {
      // Whatever stands in a name or a title, a letter has one reader and one subject.
      if (/[\r\n,;<>\s]/.test(to)) throw new AppError('bad-input', 'a letter goes to one mail address');
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject: subject.replace(/\s+/g, ' ').slice(0, 200),
          text,
          headers: { 'auto-submitted': 'auto-generated' },
        });
      } catch (error) {
        throw new AppError('unavailable', 'the mail server did not take the letter: see MAILLON_SMTP_URL', {
          cause: error,
        });
      }
    },
  };
}
