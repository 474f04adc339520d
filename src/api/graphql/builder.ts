import SchemaBuilder from '@pothos/core';
import type { Directory, View } from '../../directory/index.ts';
import type { Discussion } from '../../discussion/index.ts';
import { AppError, type Viewer } from '../../domain/index.ts';
import type { FormBook } from '../../forms/index.ts';
import type { Voice } from '../../ingestion/index.ts';
import type { AuditLog, Eraser, LeavingBook } from '../../keeping/index.ts';
import type { NoticeBook } from '../../notices/index.ts';
import type { OwnBook } from '../../own/index.ts';
import type { ProposalBook, SeedingDesk } from '../../proposals/index.ts';
import type { AskBook } from '../../recommender/index.ts';
import type { SamePersonDesk } from '../../same-person/index.ts';
import type { Sharing } from '../../sharing/index.ts';
import type { AskAs } from '../ask-as.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Services } from '../services.ts';

/** What every resolver has at hand. */
export interface GraphqlContext {
  readonly request: RequestContext;
  readonly directory: Directory;
  readonly recommender: Services['recommender'];
  readonly askAs: AskAs;
  readonly seedings: SeedingDesk;
  readonly forms: FormBook;
  readonly own: OwnBook;
  readonly discussion: Discussion;
  readonly notices: NoticeBook;
  readonly audit: AuditLog;
  readonly eraser: Eraser;
  readonly leaving: LeavingBook;
  readonly samePerson: SamePersonDesk;
  readonly proposals: ProposalBook;
  readonly sharing: Sharing;
  readonly network: Services['network'];
  readonly networkImports: Services['networkImports'];
  readonly voice: Voice;
  readonly asks: AskBook;
  /** Undefined where there are none. */
  readonly accounts?: Services['accounts'];
  /** Aborted when the reader has gone or the service stops: subscriptions end, which no deadline ends. */
  readonly over: AbortSignal;
  /** Things this operation may still read; lists take from it. */
  budget: number;
}

/** A value and the view it was seen in: what is walked to from here is seen with the same eyes. */
export interface Seen<Value> {
  readonly view: View;
  readonly value: Value;
}

export const builder = new SchemaBuilder<{
  Context: GraphqlContext;
  DefaultFieldNullability: false;
  Scalars: { JSON: { Input: unknown; Output: unknown } };
}>({ defaultFieldNullability: false });

builder.scalarType('JSON', {
  description: 'An object as it stands in JSON, such as rules by hand; the OpenAPI document has its schema.',
  serialize: (value) => value,
});

/** Depth multiplies: four lists of 50 inside each other would be six million things. */
const MOST_THINGS = 20_000;

export function openContext(
  services: Omit<GraphqlContext, 'request' | 'budget' | 'over'>,
  request: RequestContext,
  over: AbortSignal,
): GraphqlContext {
  return { ...services, request, over, budget: MOST_THINGS };
}

export function viewAs(context: GraphqlContext, viewer: Viewer): View {
  const { language, signal } = context.request;
  return context.directory.as(viewer, { language, signal });
}

/** Takes what a list is about to give from what the operation may read. */
export function spend(context: GraphqlContext, things: number): void {
  context.budget -= things;
  if (context.budget < 0)
    throw new AppError(
      'too-large',
      `the query reads more than ${MOST_THINGS} things: ask for fewer (limit) or less deep`,
      {
        details: { limit: MOST_THINGS },
      },
    );
}

const views = new WeakMap<GraphqlContext, View>();

/** What the sender of the request sees: one view for the whole operation, so that all of it is read together. */
export function rootView(context: GraphqlContext): View {
  const view = views.get(context) ?? viewAs(context, context.request.viewer);
  views.set(context, view);
  return view;
}

/** A value as the sender of the request sees it. */
export const seen = <Value>(context: GraphqlContext, value: Value): Seen<Value> => ({ view: rootView(context), value });
