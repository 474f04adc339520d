import type { Request, RequestHandler } from 'express';
import type { Directory } from '../../directory/index.ts';
import { AppError, PUBLIC_VIEWER, type Viewer } from '../../domain/index.ts';
import { contextOf } from './request-context.ts';

/**
 * The one place that says who is looking. Accounts will stand here; until they do, see `asNamed`.
 * A keeper, who sees all, is never made here: that is for commands on the machine itself.
 */
export type Authenticate = (request: Request) => Promise<Viewer>;

/**
 * Without accounts the service listens on loopback, and whoever reaches it sits at the machine: they look as the public,
 * or as the member they name with `?as=ID` or the header `maillon-as: ID` (percent-encoded).
 */
export function asNamed(directory: Directory): Authenticate {
  return async (request) => {
    const named = request.query['as'] ?? decodeHeader(request.get('maillon-as'));
    if (named === undefined) return PUBLIC_VIEWER;
    if (typeof named !== 'string') throw new AppError('bad-input', 'as: give one member, not several');
    return viewerNamed(directory, named, contextOf(request).signal);
  };
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
