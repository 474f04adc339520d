import { type Request, Router } from 'express';
import { AnswerForm, AnswerTable, FormChange, FormWish } from '../../forms/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { StepQuery } from './proposal-shapes.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

/** Forms that people fill in, under `/api`. */
export function formsRouter({ forms }: Services): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;

  router
    .route('/forms')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await forms.list(viewerOf(request)) });
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const made = await forms.make(validate(FormWish, request.body), viewerOf(request));
      response.status(201).location(`/api/forms/${made.id}`).json(made);
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/forms/:id')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await forms.read(request.params.id, viewerOf(request)));
    })
    .patch(requireJson, async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      const change = validate(FormChange, request.body);
      response.json(await forms.change(request.params.id, change, viewerOf(request), version));
    })
    .delete(async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      await forms.remove(request.params.id, viewerOf(request), version);
      response.json({ removed: request.params.id });
    })
    .all(allowOnly('GET', 'PATCH', 'DELETE'));

  router
    .route('/forms/:id/answers')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await forms.answers(request.params.id, viewerOf(request)) });
    })
    .all(allowOnly('GET'));

  router
    .route('/forms/:id/answers/:member')
    .put(requireJson, async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      const { answers } = validate(AnswerForm, request.body);
      const { id, member } = request.params;
      response.json(await forms.answer(id, member, answers, viewerOf(request), version));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      const { id, member } = request.params;
      response.json(await forms.takeBack(id, member, viewerOf(request)));
    })
    .all(allowOnly('PUT', 'DELETE'));

  router
    .route('/forms/:id/table')
    .post(requireJson, async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      const table = validate(AnswerTable, request.body);
      response.json(await forms.takeTable(request.params.id, table, viewerOf(request), version));
    })
    .all(allowOnly('POST'));

  return router;
}
