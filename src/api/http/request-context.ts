import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Role, Scope } from '../../accounts/index.ts';
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
  /** What the caller is here; a visitor until `authenticate` has said otherwise. */
  role: Role;
  /** The account that the caller signed in with, or that a token stands for; null without one. */
  account: SignedIn | null;
  /** Whether the caller may ask in the name of whom they name: where there are accounts, nobody may. */
  mayName: boolean;
  /** Which doors the caller may come by. */
  wall: Wall;
}

/** Somebody who came with an account. */
export interface SignedIn {
  readonly id: string;
  readonly mail: string;
  /** The member the account is tied to; null for a keeper who is none. */
  readonly member: string | null;
  /** Id of the session; null when a token was sent. */
  readonly session: string | null;
  /** How far the token reaches; null when none was sent. */
  readonly scope: Scope | null;
}

/** Why the caller may not come by a door of the table of rights, in words; null when they may. */
export type Wall = (door: string) => string | null;

const contexts = new WeakMap<IncomingMessage, RequestContext>();

export function setContext(request: IncomingMessage, context: RequestContext): void {
  contexts.set(request, context);
}

export function contextOf(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('a request came by without the middleware that gives it a context');
  return context;
}
