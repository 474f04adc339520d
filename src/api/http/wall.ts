import type { Request, RequestHandler } from 'express';
import { doorOf, methodsAt } from '../../accounts/index.ts';
import { AppError } from '../../domain/index.ts';
import { ProtocolError } from '../errors.ts';
import { contextOf } from './request-context.ts';

/**
 * Nobody comes by a door that the table of rights does not open to them: an address that it does not know is not there,
 * and a method that it does not know is not for that address, whatever the routers behind would do.
 */
export const wall: RequestHandler = (request, response, next) => {
  const door = doorOf(request.method, pathOf(request));
  if (door === null)
    throw new AppError(
      'not-found',
      `there is nothing at ${request.method} ${request.baseUrl} on this path: see /api/docs for what there is`,
    );
  if (door === 'other-method') {
    const allowed = methodsAt(pathOf(request)).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    response.set('allow', allowed.join(', '));
    throw new ProtocolError(405, `${request.method} is not for this address: use ${allowed.join(', ')}`);
  }
  refuseBehind(contextOf(request).wall(door));
  next();
};

/** Throws what the wall said. */
export function refuseBehind(refusal: string | null): void {
  if (refusal !== null) throw new AppError('forbidden', refusal);
}

/** As Express finds its routers: in whatever case where it stands, as it is written from there on. */
const pathOf = (request: Request): string => request.baseUrl.toLowerCase() + (request.path === '/' ? '' : request.path);
