import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { AccountBook, type AccountSettings, type AuditLog, SignIn } from '../../src/accounts/index.ts';
import type { Services } from '../../src/api/index.ts';
import { createLifecycle } from '../../src/api/index.ts';
import { createMailer } from '../../src/mail/index.ts';
import type { Atelier } from './atelier.ts';

export interface Postbox {
  readonly url: string;
  readonly letters: ParsedMail[];
  /** Waits for the next letter to an address, and takes it. */
  next(to: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** A real mail server on this machine that keeps what it gets. */
export async function openPostbox(): Promise<Postbox> {
  const letters: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (letter) => {
          letters.push(letter);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    async next(to) {
      for (let tries = 0; tries < 200; tries += 1) {
        const at = letters.findIndex((letter) => [letter.to].flat().some((one) => one?.text === to));
        if (at >= 0) return letters.splice(at, 1)[0] as ParsedMail;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no letter came to ${to}`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What a letter holds: its link and its code. */
export function read(letter: ParsedMail): { readonly link: string; readonly code: string } {
  const text = letter.text ?? '';
  return {
    link: /https?:\S+\/sign-in\?link=\S+/.exec(text)?.[0] ?? '',
    code: /\b\d{6}\b/.exec(text)?.[0] ?? '',
  };
}

/** Audit entries as they came. */
export type Noted = Parameters<AuditLog['note']>[0];

/** Services of a community that listens at `url`, on the Atelier's graph. */
export function communityServices(
  atelier: Atelier,
  given: { readonly url: string; readonly smtpUrl?: string } & Partial<AccountSettings> & { visitors?: boolean },
): {
  readonly services: Services;
  readonly book: AccountBook;
  readonly signIn: SignIn;
  readonly noted: Noted[];
  readonly faults: string[];
} {
  const noted: Noted[] = [];
  const faults: string[] = [];
  const book = new AccountBook(atelier.graph, {
    note: async (entry) => {
      noted.push(entry);
    },
  });
  const signIn = new SignIn({
    book,
    settings: {
      url: given.url,
      providers: given.providers ?? [],
      joining: given.joining ?? 'invited',
      secret: undefined,
    },
    mailer: createMailer({ smtpUrl: given.smtpUrl, from: 'Maillon <maillon@example.org>' }),
    community: async () => 'L’Atelier',
    onFault: (words, error) => faults.push(`${words} ${error instanceof Error ? error.message : ''}`),
  });
  const services: Services = {
    ...atelier.services,
    lifecycle: createLifecycle(),
    accounts: { book, signIn },
    settings: { ...atelier.services.settings, url: given.url, visitors: given.visitors ?? true },
  };
  return { services, book, signIn, noted, faults };
}
