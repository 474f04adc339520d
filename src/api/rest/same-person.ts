import { type Request, Router } from 'express';
import { z } from 'zod';
import { ApartWish, JoinAsked, JoinWish, SamePersonPaging } from '../../same-person/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf, type RequestContext } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

export const SamePersonQuery = z.strictObject({ ...ReadQuery.shape, ...SamePersonPaging.shape });
export const JoinPreviewQuery = z.strictObject({ ...ReadQuery.shape, ...JoinAsked.shape });

/** Id of whoever does it, as the log keeps it. */
export const doneBy = ({ account }: Pick<RequestContext, 'account'>): string => account?.id ?? 'keeper';

/** Members who may be here twice, and what the keeper says of them, under `/api/same-person`. */
export function samePersonRouter({ samePerson }: Pick<Services, 'samePerson'>): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;

  router
    .route('/same-person')
    .get(async (request, response) => {
      const { language, offset, limit } = validate(SamePersonQuery, request.query);
      const context = contextOf(request);
      response.json(await samePerson.pairs(context.viewer, { offset, limit }, language ?? context.language));
    })
    .all(allowOnly('GET'));

  router
    .route('/same-person/apart')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await samePerson.apart(viewerOf(request)) });
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const wish = validate(ApartWish, request.body);
      response.json(await samePerson.keepApart(wish, viewerOf(request), doneBy(contextOf(request))));
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/same-person/apart/:one/:other')
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      const { one, other } = request.params;
      await samePerson.takeBack({ one, other }, viewerOf(request));
      response.json({ one, other });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/same-person/preview')
    .get(async (request, response) => {
      const { from, into } = validate(JoinPreviewQuery, request.query);
      response.json(await samePerson.preview({ from, into }, viewerOf(request)));
    })
    .all(allowOnly('GET'));

  router
    .route('/same-person/joins')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await samePerson.joins(viewerOf(request)) });
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const wish = validate(JoinWish, request.body);
      response.status(201).json(await samePerson.join(wish, viewerOf(request), doneBy(contextOf(request))));
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/same-person/joins/:id/undo')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const context = contextOf(request);
      response.json(await samePerson.undo(request.params.id, context.viewer, doneBy(context)));
    })
    .all(allowOnly('POST'));

  return router;
}
