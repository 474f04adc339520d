import type { RequestHandler } from 'express';
import { AppError } from '../../domain/index.ts';
import { ProtocolError } from '../errors.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what a page of another site would have a browser send: such requests carry the reach of whoever sits at this
 * machine, or of their session. Reading is safe, for a browser shows its answer to no other site. Programs send neither
 * header. Our own pages are those of the host that was called, or of `url`, where people find the service.
 */
export function refuseCrossSite(url?: string): RequestHandler {
  return (request, _response, next) => {
    if (SAFE.includes(request.method)) {
      next();
      return;
    }
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && origin !== url && hostOf(origin) !== request.headers.host);
    next(
      foreign
        ? new AppError('forbidden', 'a page of another site may not do this here: use the page of this service')
        : undefined,
    );
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** The bytes of a file as they are: forms can be sent from any page without being asked first. */
export const requireBytes: RequestHandler = (request, _response, next) => {
  next(
    request.get('content-type') !== 'application/octet-stream' || request.get('content-encoding') !== undefined
      ? new ProtocolError(415, 'send the bytes of the file as they are, as "content-type: application/octet-stream"')
      : undefined,
  );
};

/** JSON alone: forms and plain text can be sent from any page without being asked first. */
export const requireJson: RequestHandler = (request, _response, next) => {
  next(
    request.is('application/json') === false || request.get('content-type') === undefined
      ? new ProtocolError(415, 'send the body as JSON, with the header "content-type: application/json"')
      : undefined,
  );
};
