import { type Request, Router } from 'express';
import { z } from 'zod';
import { AuditPaging, ErasureWish } from '../../keeping/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

export const AuditQuery = z.strictObject({ ...ReadQuery.shape, ...AuditPaging.shape });

/** Who did what, erasing and leaving, and somebody's own data as a file, under `/api`. */
export function keepingRouter({ audit, eraser, leaving, takeOut }: Services): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;

  router
    .route('/audit')
    .get(async (request, response) => {
      const { language: _language, ...paging } = validate(AuditQuery, request.query);
      response.json(await audit.list(viewerOf(request), paging));
    })
    .all(allowOnly('GET'));

  router
    .route('/members/:id/erasure')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await eraser.erase(request.params.id, validate(ErasureWish, request.body), viewerOf(request)));
    })
    .all(allowOnly('POST'));

  router
    .route('/members/:id/data')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const { id } = request.params;
      const data = await takeOut.of(id, viewerOf(request));
      response.set('content-disposition', 'attachment; filename="maillon-data.json"').json(data);
    })
    .all(allowOnly('GET'));

  router
    .route('/leaving')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ leaving: await leaving.stands(viewerOf(request)) });
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.status(202).json({ leaving: await leaving.leave(request.body, viewerOf(request)) });
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await leaving.stay(viewerOf(request));
      response.json({ leaving: null });
    })
    .all(allowOnly('GET', 'POST', 'DELETE'));

  return router;
}
