import type { RequestHandler } from 'express';
import { ProtocolError } from '../errors.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What is left of an address when no method of it matched. */
export function allowOnly(...methods: readonly Method[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return (request, response) => {
    response.set('allow', allowed);
    throw new ProtocolError(405, `${request.method} is not for this address: use ${allowed}`);
  };
}
