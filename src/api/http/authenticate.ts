import type { Request, RequestHandler } from 'express';
import { type Caller, type Role, refusalAt } from '../../accounts/index.ts';
import type { Directory } from '../../directory/index.ts';
import { AppError, KEEPER, PUBLIC_VIEWER, type Viewer } from '../../domain/index.ts';
import { isLoopback } from './host-names.ts';
import { contextOf, type SignedIn } from './request-context.ts';

/** Who came: through whose eyes they look, what they are here, and by which account. */
export interface Identified {
  readonly viewer: Viewer;
  readonly role: Role;
  readonly account: SignedIn | null;
}

/** The one place that says who is looking: `asNamed` without accounts, `bySession` for a community. */
export type Authenticate = (request: Request) => Promise<Identified>;

/**
 * Without accounts the service is reached from its own machine alone, and whoever reaches it sits there: they look as the
 * public, as the member they name with `?as=ID` or the header `maillon-as: ID` (percent-encoded), or with
 * `maillon-view: keeper` as the keeper, who sees all. That is a header alone, which no link can hold and no page of another
 * site can send, and for a service on loopback alone (`host`) that no proxy stands before: elsewhere whoever finds the
 * address would be the keeper.
 */
export function asNamed(directory: Directory, host: string): Authenticate {
  return async (request) => {
    const named = request.query['as'] ?? decodeHeader(request.get('maillon-as'));
    const asked = request.get('maillon-view');
    if (asked !== undefined) return identify(keeperAsked(asked, request, named !== undefined, host));
    if (named === undefined) return identify(PUBLIC_VIEWER);
    if (typeof named !== 'string') throw new AppError('bad-input', 'as: give one member, not several');
    return identify(await viewerNamed(directory, named, contextOf(request).signal));
  };
}

/** What whoever sits at the machine is by the eyes they look through: groups and forms are made as any member. */
export function identify(viewer: Viewer): Identified {
  const role = { public: 'visitor', member: 'facilitator', keeper: 'keeper' } as const;
  return { viewer, role: role[viewer.kind], account: null };
}

/** Headers by which a proxy says that somebody elsewhere asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

const isForwarded = (request: Request): boolean => FORWARDED.some((name) => request.headers[name] !== undefined);

/** Whether the caller is on this machine: by loopback, and by no proxy that speaks for somebody elsewhere. */
const isFromHere = (request: Request): boolean =>
  isLoopback((request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')) &&
  isLoopback((request.headers.host ?? '').replace(/:\d+$/, '')) &&
  !isForwarded(request);

function keeperAsked(view: string, request: Request, isNamed: boolean, host: string): Viewer {
  isKeeperView(view, isNamed);
  if (!isLoopback(host))
    throw new AppError(
      'forbidden',
      `maillon-view: this service listens on ${host}, where others reach it: look as the keeper with the command, or set HOST to 127.0.0.1`,
    );
  if (isForwarded(request))
    throw new AppError(
      'forbidden',
      'maillon-view: this came by way of a proxy: look as the keeper on the machine itself, or with the command',
    );
  return KEEPER;
}

/** Refuses what the header `maillon-view` cannot say. */
export function isKeeperView(view: string, isNamed: boolean): true {
  if (view !== 'keeper')
    throw new AppError('bad-input', `maillon-view: ${JSON.stringify(view.slice(0, 40))} is no view: give keeper`);
  if (isNamed)
    throw new AppError('bad-input', 'maillon-view and maillon-as: look as the keeper or as a member, not as both');
  return true;
}

/** The viewer who is this member; `bad-input` when there is no such member. */
export async function viewerNamed(directory: Directory, id: string, signal: AbortSignal): Promise<Viewer> {
  const member = id === '' || id.length > 512 ? null : await directory.memberId(id, { signal });
  if (member === null)
    throw new AppError(
      'bad-input',
      `there is no member ${JSON.stringify(id.slice(0, 80))}: look for one with /api/members?search=…`,
    );
  return { kind: 'member', id: member };
}

const LOOK_AS_KEEPER = 'look as the keeper on this machine (maillon-view: keeper), or use the command';

export interface WallSettings {
  /** Whether there are accounts; without them whoever sits at the machine may do what a facilitator may. */
  readonly accounts: boolean;
  /** Whether visitors are let in at all. */
  readonly visitors: boolean;
}

/** Sets who is looking, and which doors are open to them, for all that follows. */
export function authenticateWith(authenticate: Authenticate, { accounts, visitors }: WallSettings): RequestHandler {
  return async (request, _response, next) => {
    const context = contextOf(request);
    const { viewer, role, account } = await authenticate(request);
    const caller: Caller = {
      role: !accounts && role === 'visitor' ? 'facilitator' : role,
      scope: account?.scope ?? null,
      here: !accounts || isFromHere(request),
    };
    Object.assign(context, { viewer, role, account });
    context.mayName = !accounts;
    context.wall = (door) => {
      const refusal = refusalAt(door, caller, visitors);
      return refusal === null || accounts ? refusal : `${refusal}: ${LOOK_AS_KEEPER}`;
    };
    next();
  };
}

export function decodeHeader(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    throw new AppError('bad-input', 'the header maillon-as is not percent-encoded as it should be');
  }
}
