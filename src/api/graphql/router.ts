import { once } from 'node:events';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Router, type Response as ServerResponse } from 'express';
import { createYoga } from 'graphql-yoga';
import type { AskAs } from '../ask-as.ts';
import { ProtocolError } from '../errors.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf, type RequestContext } from '../http/request-context.ts';
import { graphiqlHeaders } from '../http/security-headers.ts';
import type { Services } from '../services.ts';
import { openContext } from './builder.ts';
import { maskErrors } from './mask-errors.ts';
import { operationLimits } from './operation-limits.ts';
import { graphqlSchema } from './schema.ts';

const RESPONSE_HEADERS = ['content-type', 'allow'];

/**
 * `POST /graphql`, JSON in; out too, or server-sent events for a subscription. Express has read and bounded the body by then; the engine is handed it as a request of its
 * own, so it reads no stream, form or upload. In development `GET /graphql` shows GraphiQL, from the local package.
 */
export function graphqlRouter(services: Services, askAs: AskAs): Router {
  const yoga = createYoga<{ readonly caller: RequestContext; readonly over: AbortSignal }>({
    schema: graphqlSchema(),
    context: ({ caller, over }) => openContext({ ...services, askAs }, caller, over),
    graphiql: false,
    landingPage: false,
    logging: false,
    cors: false,
    multipart: false,
    batching: false,
    // One table masks them all, where the request is at hand: see `maskErrors`.
    maskedErrors: false,
    plugins: [useCSRFPrevention(), operationLimits(), maskErrors()],
  });

  const router = Router();
  const address = router.route('/');
  if (services.settings.development)
    address.get(graphiqlHeaders, (_request, response) => {
      response.type('html').send(renderGraphiQL({ endpoint: '/graphql', title: 'Maillon – GraphQL' }));
    });
  address.post(requireJson, async (request, response) => {
    const { headers, body } = request;
    if (isDeep(body)) {
      const message = `the operation is nested more than ${MOST_NESTED} deep: send less deep variables`;
      const extensions = { code: 'bad-input', requestId: contextOf(request).id };
      response
        .status(400)
        .set('cache-control', 'no-store')
        .json({ errors: [{ message, extensions }] });
      return;
    }
    const over = new AbortController();
    response.once('close', () => over.abort());
    const answer = await yoga.fetch(
      'http://maillon/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: headers.accept ?? 'application/json' },
        body: JSON.stringify(body ?? {}),
      },
      { caller: contextOf(request), over: AbortSignal.any([over.signal, services.lifecycle.stopped]) },
    );
    for (const name of RESPONSE_HEADERS) {
      const value = answer.headers.get(name);
      if (value !== null) response.set(name, value);
    }
    response.status(answer.status).set('cache-control', 'no-store');
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) await sendEvents(answer, response);
    else response.send(await answer.text());
  });
  address.all((_request, response) => {
    response.set('allow', 'POST');
    throw new ProtocolError(405, 'GraphQL is asked with POST and a JSON body: {"query": "{ community { name } }"}');
  });
  return router;
}

/** Far deeper than any rules or tables that are sent as variables; whoever walks them calls itself once a level. */
const MOST_NESTED = 200;

/** Whether a value is nested too deep, found without going deep oneself. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_NESTED) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Sends events as they come. Their source ends when the reader has gone or the service stops, and with it the stream. */
async function sendEvents(answer: Response, response: ServerResponse): Promise<void> {
  response.set('x-accel-buffering', 'no').flushHeaders();
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    if (gone.signal.aborted) break;
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal }).catch(() => undefined);
  }
  response.end();
}
