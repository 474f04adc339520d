import { type Request, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../../domain/index.ts';
import { type Importer, type ImportFile, ImportWish } from '../../ingestion/index.ts';
import { requireBytes, requireJson } from '../http/cross-site.ts';
import { type StreamedEvent, streamEvents } from '../http/event-stream.ts';
import { takeBody } from '../http/read-body.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { StartQuery } from './seeding-shapes.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

export const BringQuery = ReadQuery.extend({
  name: z.string().min(1).max(1_000).describe('Name of the file: its ending says how it is written.'),
});
export const RejectsQuery = ReadQuery.extend({
  part: z
    .enum(['lines', 'reasons'])
    .default('lines')
    .describe('The lines as they stood, to be corrected and imported, or why each was set aside.'),
});
export const SheetWish = z.strictObject({ sheet: z.string().min(1).max(1_000) });

/** Files that the keeper brings to be imported, under `/api/imports`. */
export function importsRouter({ importDesk, lifecycle }: Pick<Services, 'importDesk' | 'lifecycle'>): Router {
  const router = Router({ caseSensitive: true });
  const importerOf = (request: Request): Importer => {
    const { viewer, account } = contextOf(request);
    return { viewer, by: account?.id ?? 'keeper' };
  };

  router
    .route('/imports/files')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await importDesk.list(importerOf(request)));
    })
    .post(requireBytes, async (request, response) => {
      const { name } = validate(BringQuery, request.query);
      const limits = { most: importDesk.limit, tooLarge: () => tooLarge(importDesk.limit) };
      const file = await importDesk.bring(name, (take) => takeBody(request, limits, take), importerOf(request));
      response.status(201).location(`/api/imports/files/${file.id}`).json(file);
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/imports/files/:id')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await importDesk.read(request.params.id, importerOf(request)));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await importDesk.drop(request.params.id, importerOf(request));
      response.json({ dropped: request.params.id });
    })
    .all(allowOnly('GET', 'DELETE'));

  router
    .route('/imports/files/:id/sheet')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { sheet } = validate(SheetWish, request.body);
      response.json(await importDesk.chooseSheet(request.params.id, sheet, importerOf(request)));
    })
    .all(allowOnly('PUT'));

  router
    .route('/imports/files/:id/mapping')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const { name, mapping } = await importDesk.mapping(request.params.id, importerOf(request));
      response.attachment(name).json(mapping);
    })
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await importDesk.map(request.params.id, request.body, importerOf(request)));
    })
    .all(allowOnly('GET', 'PUT'));

  for (const kind of ['dry-run', 'import'] as const)
    router
      .route(`/imports/files/:id/${kind}`)
      .post(requireJson, async (request, response) => {
        const { wait } = validate(StartQuery, request.query);
        const importer = importerOf(request);
        const wish = validate(ImportWish, request.body);
        const begun = await importDesk.begin(String(request.params['id']), kind, wish, importer);
        const patience = AbortSignal.any([contextOf(request).signal, AbortSignal.timeout(wait * 1_000)]);
        let file = begun;
        if (wait > 0) for await (const state of importDesk.follow(begun.id, importer, patience)) file = state;
        response.status(isOver(file) ? 200 : 202).json(file);
      })
      .all(allowOnly('POST'));

  router
    .route('/imports/files/:id/events')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const importer = importerOf(request);
      const file = await importDesk.read(request.params.id, importer);
      if (isOver(file) && request.get('last-event-id') === eventOf(file).id) {
        response.status(204).end();
        return;
      }
      const events = async function* (signal: AbortSignal): AsyncGenerator<StreamedEvent> {
        for await (const state of importDesk.follow(file.id, importer, signal)) yield eventOf(state);
      };
      await streamEvents(request, response, events, lifecycle.stopped);
    })
    .all(allowOnly('GET'));

  router
    .route('/imports/files/:id/rejects')
    .get(async (request, response) => {
      const { part } = validate(RejectsQuery, request.query);
      const { name, bytes } = await importDesk.rejects(request.params.id, part, importerOf(request));
      response
        .attachment(name)
        .set({ 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox" })
        .type(part === 'lines' ? 'application/x-ndjson' : 'text/plain; charset=utf-8')
        .send(bytes);
    })
    .all(allowOnly('GET'));

  return router;
}

const isOver = ({ work }: ImportFile): boolean => work?.status !== 'running';

/** How far it is, and at the end all of it. */
function eventOf(file: ImportFile): StreamedEvent {
  const { id, work } = file;
  const mark = `${work?.kind}-${work?.status}-${work?.progress?.phase ?? ''}-${work?.progress?.done ?? 0}`;
  return isOver(file)
    ? { id: `end-${mark}`, event: 'done', data: file }
    : { id: mark, event: 'progress', data: { id, kind: work?.kind, progress: work?.progress ?? null } };
}

function tooLarge(limit: number): AppError {
  const most = Math.round(limit / 1024 / 1024);
  return new AppError(
    'too-large',
    `this file is larger than ${most} MB, the most that is taken here (MAILLON_IMPORT_MB): on the machine itself, ` +
      'npx maillon import FILE takes any size',
    { details: { limit, reason: 'limit' } },
  );
}
