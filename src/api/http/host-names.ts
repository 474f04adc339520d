import type { RequestHandler } from 'express';
import { ProtocolError } from '../errors.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * The names a caller may use for this service, or null for any.
 *
 * A service on loopback answers to loopback names only: a page elsewhere that points its own name at 127.0.0.1 (DNS
 * rebinding) is refused. One that listens everywhere stands behind a name only its operator knows.
 */
export function hostNames(listeningOn: string): readonly string[] | null {
  if (EVERYWHERE.includes(listeningOn)) return null;
  return isLoopback(listeningOn) ? LOOPBACK : [nameOf(listeningOn), ...LOOPBACK];
}

/** Whether a service that listens there is reached from this machine alone. */
export const isLoopback = (listeningOn: string): boolean => LOOPBACK.includes(nameOf(listeningOn));

const nameOf = (host: string): string => (host.includes(':') ? `[${host}]` : host.toLowerCase());

/** Refuses requests that call this service by a name that is not its own. */
export function refuseForeignNames(names: readonly string[] | null): RequestHandler {
  return (request, _response, next) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (names === null || names.includes(name)) {
      next();
      return;
    }
    next(
      new ProtocolError(421, `this service does not go by that name here: call it by ${names.join(', ')}, or set HOST`),
    );
  };
}
