import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import { AppError, type Language } from '../domain/index.ts';
import type { Mailer } from '../mail/index.ts';
import { type Account, toAccount } from './account.ts';
import type { AccountBook, Invitation } from './account-book.ts';
import { type Auth, CODE_LASTS, createAuth, hashOf } from './auth.ts';
import { type LetterKind, writeLetter } from './letters.ts';
import { normalMail } from './mail-address.ts';
import { providersThere } from './providers-there.ts';
import type { AccountSettings } from './settings.ts';

/** Seconds that an invitation's link counts. */
const INVITATION_LASTS = 7 * 86_400;

/** Letters that one address gets, and asks that one caller may make, within so many seconds. */
const LETTERS = { most: 5, window: 900 };
const ASKS = { most: 20, window: 600 };

/** Who a session or a token says it is. */
export interface Recognised {
  readonly account: Account;
  /** Whether the member it is tied to is here; true for an account that is tied to none. */
  readonly isMemberHere: boolean;
  readonly session: string;
  /** Cookies to hand on, where the session was prolonged. */
  readonly cookies: readonly string[];
}

/** How one can come in. */
export interface WaysIn {
  /** Whether links and codes are mailed; else the keeper hands them out. */
  readonly mail: boolean;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly joining: AccountSettings['joining'];
}

export interface SignInOptions {
  readonly book: AccountBook;
  readonly settings: AccountSettings;
  readonly mailer: Mailer | null;
  /** Name of the community, for letters. */
  readonly community: () => Promise<string>;
  readonly onFault: (words: string, error?: unknown) => void;
}

/** The way in for people: links, codes, identity providers, sessions. */
export class SignIn {
  readonly #given: SignInOptions;
  #auth: Promise<Auth> | undefined;
  #again: Promise<Auth> | undefined;
  /** Whether a provider was left out that did not answer. */
  #isOneAway = false;

  constructor(options: SignInOptions) {
    this.#given = options;
  }

  ways(): WaysIn {
    const { mailer, settings } = this.#given;
    const providers = settings.providers.map(({ id, name }) => ({ id, name }));
    return { mail: mailer !== null, providers, joining: settings.joining };
  }

  /** Doors of better-auth; which of them are open stands in the table of rights. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#isOneAway && request.url?.includes('/sign-in/social')) {
      // Asked once for all who press the button meanwhile.
      this.#again ??= this.#make().finally(() => {
        this.#again = undefined;
      });
      const made = await this.#again;
      this.#auth = Promise.resolve(made);
    }
    await toNodeHandler(await this.#open())(request, response);
  }

  /** Who a session's cookie says it is; null without one, or when it ended. */
  async recognise(headers: IncomingHttpHeaders): Promise<Recognised | null> {
    if (headers.cookie === undefined) return null;
    const auth = await this.#open();
    const { headers: given, response } = await auth.api.getSession({
      headers: fromNodeHeaders(headers),
      returnHeaders: true,
    });
    if (response === null) return null;
    const account = toAccount(response.user as unknown as Record<string, unknown>);
    return {
      account,
      isMemberHere: await this.isMemberHere(account),
      session: response.session.id,
      cookies: given.getSetCookie(),
    };
  }

  async isMemberHere({ member }: Account): Promise<boolean> {
    return member === null || (await this.#given.book.names([member])).has(member);
  }

  /**
   * Mails a link and a code to an address that may come in; to any other nothing, and the answer is the same, so that
   * nobody learns who is here. Gives the address in its one form.
   */
  async ask(text: string, caller: string, language: Language): Promise<string> {
    const { book, mailer, onFault } = this.#given;
    const mail = normalMail(text);
    if (mailer === null)
      throw new AppError('unavailable', 'no mail is sent here: ask the keeper for a link (maillon keeper link MAIL)');
    await this.#within(`ask|${caller}`, ASKS);
    // Asked before anything depends on the address, so that a mail server that is away tells nothing of who is here.
    await mailer.check().catch((error: unknown) => {
      onFault('the mail server is away', error);
      throw new AppError(
        'unavailable',
        'no mail can be sent just now: try again in some minutes, or ask the keeper for a link',
        { details: { reason: 'mail', retryAfter: 300 } },
      );
    });
    await this.#within(`letter|${mail}`, LETTERS);
    // Behind the answer, which takes as long for an address that is not known.
    void (async () => {
      const account = (await book.byMail(mail)) ?? (await this.#admitted(mail));
      if (account === null) return;
      const auth = await this.#open();
      const code = await auth.api.createVerificationOTP({ body: { email: mail, type: 'sign-in' } });
      await this.#send('sign-in', account.language ?? language, mail, {
        link: await this.#link(mail, CODE_LASTS),
        code,
      });
    })().catch((error: unknown) => onFault('a sign-in letter could not be sent', error));
    return mail;
  }

  /** Keeps that somebody asks to join, where the community allows it. */
  async askToJoin(
    wish: { readonly mail: string; readonly name: string; readonly words: string },
    caller: string,
  ): Promise<void> {
    const { book, settings } = this.#given;
    const mail = normalMail(wish.mail);
    if (settings.joining !== 'request')
      throw new AppError('forbidden', 'this community is joined by invitation: ask somebody in it, or the keeper');
    await this.#within(`join|${caller}`, LETTERS);
    await book.askToJoin({ ...wish, mail });
  }

  /** Invites somebody, and mails them. Gives the link where no mail is sent or could be, for the keeper to hand on. */
  async invite(
    wish: Invitation,
    by: string,
    language: Language,
  ): Promise<{ readonly account: Account; readonly isNew: boolean; readonly link: string | null }> {
    const { book, mailer, onFault } = this.#given;
    const { account, isNew } = await book.invite(wish, by);
    const link = await this.#link(account.mail, INVITATION_LASTS);
    if (mailer === null) return { account, isNew, link };
    try {
      await this.#send('invitation', account.language ?? language, account.mail, { link });
      return { account, isNew, link: null };
    } catch (error) {
      onFault('an invitation could not be mailed', error);
      return { account, isNew, link };
    }
  }

  /** A link that signs in once, within 15 minutes, for the keeper to hand on. */
  async linkFor(text: string, by: string): Promise<string> {
    const { book } = this.#given;
    const account = (await book.byMail(text)) ?? (await this.#admitted(normalMail(text)));
    if (account === null)
      throw new AppError(
        'not-found',
        `${normalMail(text)} has no account and is no member's: maillon invite MAIL --member ID`,
      );
    await book.note({ what: 'link printed', by, about: account.id });
    return await this.#link(account.mail, CODE_LASTS);
  }

  /** The account of a member who comes for the first time. */
  async #admitted(mail: string): Promise<Account | null> {
    const { book } = this.#given;
    return (await book.admit(mail, true)) === null ? null : (await book.invite({ mail }, 'member')).account;
  }

  /** The page asks for a click before it opens a link: programs that look through mail open addresses by themselves. */
  async #link(mail: string, lasts: number): Promise<string> {
    const { book, settings } = this.#given;
    const token = randomBytes(24).toString('base64url');
    const now = Date.now();
    await book.records.create('verification', {
      identifier: `magic-link:${hashOf(token)}`,
      value: JSON.stringify({ type: 'magic-link', email: mail }),
      expiresAt: new Date(now + lasts * 1_000).toISOString(),
      createdAt: new Date(now).toISOString(),
      updatedAt: new Date(now).toISOString(),
    });
    return `${settings.url}/sign-in?link=${token}`;
  }

  async #send(kind: LetterKind, language: Language, to: string, words: { link: string; code?: string }): Promise<void> {
    const { mailer, community } = this.#given;
    const letter = writeLetter(kind, language, { community: await community(), ...words });
    await mailer?.send({ to, ...letter });
  }

  async #within(key: string, { most, window }: { most: number; window: number }): Promise<void> {
    if (await this.#given.book.isWithin(key, most, window)) return;
    throw new AppError('unavailable', 'too many tries: wait a quarter of an hour, then try again', {
      details: { retryAfter: window },
    });
  }

  async #open(): Promise<Auth> {
    this.#auth ??= this.#make();
    // A graph that was away may be there the next time.
    this.#auth.catch(() => {
      this.#auth = undefined;
    });
    return await this.#auth;
  }

  async #make(): Promise<Auth> {
    const { book, settings, onFault } = this.#given;
    const [secret, providers] = await Promise.all([
      book.secret(settings.secret),
      providersThere(settings.providers, onFault),
    ]);
    this.#isOneAway = providers.length < settings.providers.length;
    return createAuth(
      book.records,
      { ...settings, providers },
      { secret, admit: (mail, isVerified) => book.admit(mail, isVerified), onFault },
    );
  }
}
