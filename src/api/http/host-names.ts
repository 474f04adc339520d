import type { RequestHandler } from 'express';
import { ProtocolError } from '../errors.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * The names a caller may use for this service: those the settings give, else the one it listens on; loopback's always, for
 * what runs beside it. A page elsewhere that points its own name at this machine (DNS rebinding) is refused, wherever
 * the service listens.
 */
export function hostNames(listeningOn: string, given: readonly string[] = []): readonly string[] {
  const own = given.length > 0 || EVERYWHERE.includes(listeningOn) ? given : [nameOf(listeningOn)];
  return [...new Set([...own.map(nameOf), ...LOOPBACK])];
}

/** Whether a service that listens there is reached from this machine alone. */
export const isLoopback = (listeningOn: string): boolean => LOOPBACK.includes(nameOf(listeningOn));

const nameOf = (host: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]` : host.toLowerCase();

/** Refuses requests that call this service by a name that is not its own. */
export function refuseForeignNames(names: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (names.includes(name)) {
      next();
      return;
    }
    next(
      new ProtocolError(
        421,
        `this service does not go by that name here: call it by ${names.join(', ')}, or add the name to MAILLON_HOSTS`,
      ),
    );
  };
}
