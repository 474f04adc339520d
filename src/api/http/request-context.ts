import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Language, Viewer } from '../../domain/index.ts';

/** What is known of a request beside what it says. */
export interface RequestContext {
  /** Names the request in the log and in errors. */
  readonly id: string;
  readonly log: Logger;
  /** Aborted when the request takes too long or its caller has gone: reading in the database ends with it. */
  readonly signal: AbortSignal;
  /** Language of labels: what the request asks for, else the first of ours that its sender reads. */
  language: Language;
  /** Where the router stands that took the request, such as `/api`: Express forgets it when a route throws. */
  door: string;
  /** Who is looking; the public until `authenticate` has said otherwise. */
  viewer: Viewer;
}

const contexts = new WeakMap<IncomingMessage, RequestContext>();

export function setContext(request: IncomingMessage, context: RequestContext): void {
  contexts.set(request, context);
}

export function contextOf(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('a request came by without the middleware that gives it a context');
  return context;
}
