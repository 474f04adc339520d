import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { AppError, LANGUAGES, type Language, PUBLIC_VIEWER } from '../../domain/index.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Metrics } from '../metrics.ts';
import { contextOf, setContext } from './request-context.ts';

/** Milliseconds that a request may take unless the settings say otherwise. */
export const DEFAULT_TIMEOUT = 30_000;

/** Who has not been looked at yet comes by no door. */
const NOBODY = {
  role: 'visitor',
  account: null,
  mayName: false,
  wall: (door: string) => `${door}: nobody has said who looks`,
} as const;

/** First of all: gives the request an id, a log, a deadline and a measure, and counts it as in flight. */
export function openRequest(
  services: {
    readonly logger: Logger;
    readonly lifecycle: Lifecycle;
    readonly settings: { readonly timeout?: number };
  },
  metrics: Metrics,
): RequestHandler {
  const { lifecycle, logger, settings } = services;
  return (request, response, next) => {
    const id = givenId(request) ?? randomUUID();
    const log = logger.child({ requestId: id });
    const signal = deadline(response, settings.timeout ?? DEFAULT_TIMEOUT);
    setContext(request, {
      id,
      log,
      signal,
      language: readLanguage(request),
      viewer: PUBLIC_VIEWER,
      ...NOBODY,
      door: '',
    });
    response.set('x-request-id', id);
    if (lifecycle.stopping) response.set('connection', 'close');
    lifecycle.follow(response);
    const started = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - started;
      // The route's pattern, never the address: a query string holds the question, a path the id of a member.
      const route = routeOf(request, contextOf(request).door);
      const finished = response.writableFinished;
      log.info(
        {
          method: request.method,
          route,
          status: response.statusCode,
          milliseconds: Math.round(milliseconds),
          finished,
        },
        'request',
      );
      metrics.observeRequest({ method: request.method, route, status: response.statusCode }, milliseconds / 1000);
    });
    next();
  };
}

/** An id that a proxy in front already gave, when it is one. */
function givenId(request: Request): string | undefined {
  const given = request.get('x-request-id');
  return given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : undefined;
}

function routeOf(request: Request, door: string): string {
  const pattern: unknown = request.route?.path;
  return typeof pattern === 'string' ? `${door}${pattern}` : `${door}/*`;
}

/** Remembers which router took the request. */
export const enter: RequestHandler = (request, _response, next) => {
  contextOf(request).door = request.baseUrl;
  next();
};

/** Aborts when time is up, or when the caller has gone before the answer was whole. */
function deadline(response: Response, timeout: number): AbortSignal {
  const controller = new AbortController();
  // One request of GraphQL reads as much at once as it asks for, and each reading listens.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(
      new AppError('timeout', `this took longer than ${timeout / 1000} s and was ended: try again, or ask for less`),
    );
  }, timeout);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new AppError('timeout', 'the caller has gone'));
  });
  return controller.signal;
}

function readLanguage(request: Request): Language {
  const accepted = request.acceptsLanguages(...LANGUAGES);
  return LANGUAGES.find((language) => language === accepted) ?? 'en';
}
