import { Router } from 'express';
import { isOver, type SeedingJob } from '../../proposals/index.ts';
import { BUILT_IN_FORMATS } from '../../seeding/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { type StreamedEvent, streamEvents } from '../http/event-stream.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { waitForSeeding } from '../wait-for-seeding.ts';
import { allowOnly } from './allow-only.ts';
import { StartQuery } from './seeding-shapes.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

/** Sub-groups worked out as jobs, under `/api`. */
export function seedingsRouter({ seedings, lifecycle }: Services): Router {
  const router = Router({ caseSensitive: true });

  router
    .route('/formats')
    .get((request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: BUILT_IN_FORMATS });
    })
    .all(allowOnly('GET'));

  router
    .route('/seedings')
    .post(requireJson, async (request, response) => {
      const { wait } = validate(StartQuery, request.query);
      const { viewer, signal } = contextOf(request);
      const begun = await seedings.start(request.body, viewer, signal);
      const job = wait > 0 ? await waitForSeeding(seedings, begun, contextOf(request), wait) : begun;
      response
        .status(isOver(job) ? 200 : 202)
        .location(`/api/seedings/${job.id}`)
        .json(job);
    })
    .all(allowOnly('POST'));

  router
    .route('/seedings/:id')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await seedings.read(request.params.id, contextOf(request).viewer));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await seedings.cancel(request.params.id, contextOf(request).viewer));
    })
    .all(allowOnly('GET', 'DELETE'));

  router
    .route('/seedings/:id/events')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const { viewer } = contextOf(request);
      const job = await seedings.read(request.params.id, viewer);
      if (isOver(job) && request.get('last-event-id') === eventOf(job).id) {
        // A reader that has had the last event is told not to come back: that is what 204 says to it.
        response.status(204).end();
        return;
      }
      const events = async function* (signal: AbortSignal): AsyncGenerator<StreamedEvent> {
        for await (const state of seedings.follow(job.id, viewer, signal)) yield eventOf(state);
      };
      await streamEvents(request, response, events, lifecycle.stopped);
    })
    .all(allowOnly('GET'));

  return router;
}

/** How far it is, and at the end all of it. */
function eventOf(job: SeedingJob): StreamedEvent {
  const { id, status, progress, best } = job;
  const mark = `${status}-${Math.round(progress * 10_000)}-${best ?? ''}`;
  return isOver(job)
    ? { id: `end-${mark}`, event: 'done', data: job }
    : { id: mark, event: 'progress', data: { id, status, progress, best } };
}
