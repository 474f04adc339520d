import type { RequestHandler } from 'express';
import { AUTH_PATH, CALLER_ADDRESS, doorOf } from '../../accounts/index.ts';
import { AppError } from '../../domain/index.ts';
import type { Accounts } from './by-session.ts';

/** A path on this service: `//elsewhere` and `/\\elsewhere` are read as another host by browsers. */
const HERE = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u;

/**
 * Doors of better-auth under `/api/auth`: those that the table of rights names and no other. A link is opened from our own
 * page, after a click, so nobody is signed in by a page of another site.
 */
export function authDoors(accounts: Accounts | undefined): RequestHandler {
  return async (request, response) => {
    const door = doorOf(request.method, AUTH_PATH + request.path);
    if (accounts === undefined || door === null || door === 'other-method')
      throw new AppError('not-found', 'there is no such way to sign in: see /api/sign-in for those there are');
    const site = request.get('sec-fetch-site');
    if (door === `GET ${AUTH_PATH}/magic-link/verify` && (site === 'cross-site' || site === 'same-site'))
      throw new AppError('forbidden', 'open the link of the letter itself: it leads to the sign-in page');
    // Whoever follows a link that leads here stays here.
    for (const [name, value] of Object.entries(request.query))
      if (/url$/i.test(name) && !(typeof value === 'string' && HERE.test(value)))
        throw new AppError('forbidden', `${name}: give an address of this service, such as /members`);
    // By the proxies that are trusted; whatever a caller says of itself is put aside.
    request.headers[CALLER_ADDRESS] = request.ip ?? '';
    await accounts.signIn.handle(request, response);
  };
}
