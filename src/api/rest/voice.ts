import { type Request, Router } from 'express';
import type { View } from '../../directory/index.ts';
import { GiveFeedback, NotNow, TurnTo } from '../../domain/index.ts';
import { askerViewer } from '../ask-as.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';
import { PageQuery } from './voice-shapes.ts';

/** What members say for themselves and read of themselves, under `/api`: asks, feedback, "not now", their own log. */
export function voiceRouter({ voice, asks, directory }: Services): Router {
  const router = Router({ caseSensitive: true });
  const view = (request: Request): View => {
    const { viewer, language, signal } = contextOf(request);
    return directory.as(viewer, { language, signal });
  };

  router
    .route('/asks')
    .get(async (request, response) => {
      response.json(await view(request).ownAsks(validate(PageQuery, request.query)));
    })
    .post(requireJson, async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const { asker, ...ask } = validate(TurnTo, request.body);
      const context = contextOf(request);
      const viewer = await askerViewer(asker, context, directory);
      const { id } = await asks.turnTo(ask, viewer);
      const seen = directory.as(viewer, { language: language ?? context.language, signal: context.signal });
      response
        .status(201)
        .location(`/api/asks/${encodeURIComponent(id)}`)
        .json(await seen.asks.read(id));
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/asks/:id')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await view(request).asks.read(request.params.id));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await asks.takeBack(request.params.id, contextOf(request).viewer);
      response.json({ takenBack: request.params.id });
    })
    .all(allowOnly('GET', 'DELETE'));

  router
    .route('/feedback')
    .get(async (request, response) => {
      response.json(await view(request).ownFeedback(validate(PageQuery, request.query)));
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const given = validate(GiveFeedback, request.body);
      const { id } = await voice.giveFeedback(given, contextOf(request).viewer);
      response
        .status(201)
        .location(`/api/feedback/${encodeURIComponent(id)}`)
        .json(await view(request).feedback.read(id));
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/feedback/:id')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await view(request).feedback.read(request.params.id));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await voice.withdrawFeedback(request.params.id, contextOf(request).viewer);
      response.json({ withdrawn: request.params.id });
    })
    .all(allowOnly('GET', 'DELETE'));

  router
    .route('/members/:id/not-now')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { until } = validate(NotNow, request.body);
      await voice.setNotNow(request.params.id, until, contextOf(request).viewer);
      response.json({ until });
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await voice.setNotNow(request.params.id, null, contextOf(request).viewer);
      response.json({ until: null });
    })
    .all(allowOnly('PUT', 'DELETE'));

  router
    .route('/members/:id/recommendations')
    .get(async (request, response) => {
      response.json(await view(request).recommendations(request.params.id, validate(PageQuery, request.query)));
    })
    .all(allowOnly('GET'));

  return router;
}
