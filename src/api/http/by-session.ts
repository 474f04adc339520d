import type { Request } from 'express';
import type { AccountBook, SignIn } from '../../accounts/index.ts';
import type { Directory } from '../../directory/index.ts';
import { AppError, KEEPER, PUBLIC_VIEWER } from '../../domain/index.ts';
import { type Authenticate, decodeHeader, type Identified, isKeeperView, viewerNamed } from './authenticate.ts';
import { contextOf, type SignedIn } from './request-context.ts';

/** What accounts stand on, for a community. */
export interface Accounts {
  readonly book: AccountBook;
  readonly signIn: SignIn;
}

/** Looking as the same somebody is written down once within so many milliseconds. */
const NOTED_FOR = 3_600_000;

/**
 * With accounts, somebody is who their session or token says: a member looks as themselves, and a keeper as the member they
 * are or, by the header `maillon-view: keeper`, as the keeper. Naming another member is refused to all but a keeper, who
 * may look as somebody and change nothing meanwhile; that they did is written down.
 */
export function bySession({ book, signIn }: Accounts, directory: Directory): Authenticate {
  const noted = new Map<string, number>();
  const nobody: Identified = { viewer: PUBLIC_VIEWER, role: 'visitor', account: null };

  async function recognise(request: Request): Promise<SignedInAs | null> {
    const bearer = /^bearer\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    if (request.get('authorization') !== undefined) {
      const found = bearer === undefined ? null : await book.byToken(bearer);
      if (found === null)
        throw new AppError(
          'forbidden',
          'the token is none, or its day is over: the keeper makes another (maillon token make)',
        );
      const { account, scope } = found;
      return { account, scope, session: null, isMemberHere: await signIn.isMemberHere(account) };
    }
    const found = await signIn.recognise(request.headers);
    if (found === null) return null;
    for (const cookie of found.cookies) request.res?.append('set-cookie', cookie);
    return { ...found, scope: null };
  }

  async function asSomebody(request: Request, named: string, own: Identified): Promise<Identified> {
    const { account } = own;
    if (named === account?.member) return own;
    if (account === null || own.role !== 'keeper')
      throw new AppError('forbidden', 'maillon-as: you look as yourself here: leave it out, or sign in as them');
    const viewer = await viewerNamed(directory, named, contextOf(request).signal);
    const key = `${account.id} ${named}`;
    if (Date.now() - (noted.get(key) ?? 0) > NOTED_FOR) {
      await book.note({ what: 'looked as', by: account.id, about: named });
      noted.set(key, Date.now());
    }
    // Through their eyes, and not with their hands.
    return { viewer, role: 'member', account: { ...account, scope: 'read' } };
  }

  return async (request) => {
    const named = request.query['as'] ?? decodeHeader(request.get('maillon-as'));
    if (named !== undefined && typeof named !== 'string')
      throw new AppError('bad-input', 'as: give one member, not several');
    const view = request.get('maillon-view');
    const found = await recognise(request);
    if (found === null) {
      if (view !== undefined || named !== undefined)
        throw new AppError(
          'forbidden',
          'here people sign in, and look as themselves: leave maillon-as and maillon-view out',
        );
      return nobody;
    }
    const { role, member } = found.account;
    if (!found.isMemberHere)
      throw new AppError(
        'forbidden',
        'the profile that your account belongs to is not here any more, as when two were joined or one was erased: ask the keeper',
        { details: { account: 'without-member' } },
      );
    const { id, mail } = found.account;
    const account: SignedIn = { id, mail, member, session: found.session, scope: found.scope };
    const own: Identified = { viewer: member === null ? PUBLIC_VIEWER : { kind: 'member', id: member }, role, account };
    if (view !== undefined) {
      isKeeperView(view, named !== undefined);
      if (role !== 'keeper') throw new AppError('forbidden', `maillon-view: you are a ${role}, and no keeper`);
      if (found.scope !== null && found.scope !== 'keep')
        throw new AppError('forbidden', `maillon-view: this needs a token of scope keep, and yours has ${found.scope}`);
      return { ...own, viewer: KEEPER };
    }
    return named === undefined ? own : await asSomebody(request, named, own);
  };
}

interface SignedInAs {
  readonly account: {
    readonly id: string;
    readonly mail: string;
    readonly role: Identified['role'];
    readonly member: string | null;
  };
  readonly scope: SignedIn['scope'];
  readonly session: string | null;
  readonly isMemberHere: boolean;
}
