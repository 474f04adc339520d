import type { Request, RequestHandler } from 'express';
import type { Directory } from '../../directory/index.ts';
import { AppError, KEEPER, PUBLIC_VIEWER, type Viewer } from '../../domain/index.ts';
import { isLoopback } from './host-names.ts';
import { contextOf } from './request-context.ts';

/** The one place that says who is looking. Accounts will stand here; until they do, see `asNamed`. */
export type Authenticate = (request: Request) => Promise<Viewer>;

/**
 * Without accounts the service listens on loopback, and whoever reaches it sits at the machine: they look as the public,
 * as the member they name with `?as=ID` or the header `maillon-as: ID` (percent-encoded), or with `maillon-view: keeper`
 * as the keeper, who sees all. That is a header alone, which no link can hold and no page of another site can send, and
 * for a service on loopback alone (`host`) that no proxy stands before: elsewhere whoever finds the address would be the
 * keeper.
 */
export function asNamed(directory: Directory, host: string): Authenticate {
  return async (request) => {
    const named = request.query['as'] ?? decodeHeader(request.get('maillon-as'));
    const asked = request.get('maillon-view');
    if (asked !== undefined) return keeperAsked(asked, request, named !== undefined, host);
    if (named === undefined) return PUBLIC_VIEWER;
    if (typeof named !== 'string') throw new AppError('bad-input', 'as: give one member, not several');
    return viewerNamed(directory, named, contextOf(request).signal);
  };
}

/** Headers by which a proxy says that somebody elsewhere asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

function keeperAsked(view: string, request: Request, isNamed: boolean, host: string): Viewer {
  if (view !== 'keeper')
    throw new AppError('bad-input', `maillon-view: ${JSON.stringify(view.slice(0, 40))} is no view: give keeper`);
  if (isNamed)
    throw new AppError('bad-input', 'maillon-view and maillon-as: look as the keeper or as a member, not as both');
  if (!isLoopback(host))
    throw new AppError(
      'forbidden',
      `maillon-view: this service listens on ${host}, where others reach it: look as the keeper with the command, or set HOST to 127.0.0.1`,
    );
  if (FORWARDED.some((name) => request.headers[name] !== undefined))
    throw new AppError(
      'forbidden',
      'maillon-view: this came by way of a proxy: look as the keeper on the machine itself, or with the command',
    );
  return KEEPER;
}

/** The viewer who is this member; `bad-input` when there is no such member. */
export async function viewerNamed(directory: Directory, id: string, signal: AbortSignal): Promise<Viewer> {
  if (id === '' || id.length > 512 || !(await directory.hasMember(id, { signal })))
    throw new AppError(
      'bad-input',
      `there is no member ${JSON.stringify(id.slice(0, 80))}: look for one with /api/members?search=…`,
    );
  return { kind: 'member', id };
}

/** Sets who is looking for all that follows. */
export function authenticateWith(authenticate: Authenticate): RequestHandler {
  return async (request, _response, next) => {
    contextOf(request).viewer = await authenticate(request);
    next();
  };
}

function decodeHeader(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    throw new AppError('bad-input', 'the header maillon-as is not percent-encoded as it should be');
  }
}
