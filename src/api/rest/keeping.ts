import { type Request, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../../domain/index.ts';
import { AuditPaging, ErasureWish } from '../../keeping/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf, type RequestContext } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

export const AuditQuery = z.strictObject({ ...ReadQuery.shape, ...AuditPaging.shape });

/** Begins to write the files of the engine anew, noted first; nobody is answered until it is done. */
export async function beginCompaction(
  { audit, engineFiles }: Pick<Services, 'audit' | 'engineFiles'>,
  { viewer, account }: Pick<RequestContext, 'viewer' | 'account'>,
): Promise<void> {
  if (viewer.kind !== 'keeper')
    throw new AppError('forbidden', 'the files of the engine are the keeper’s: look as the keeper');
  if (engineFiles === undefined)
    throw new AppError(
      'conflict',
      'this engine is not managed here, so its files are not ours: write a backup and restore it into a new database (docs/backup.md)',
    );
  if (engineFiles.isAtIt()) return;
  await audit.note({ what: 'compaction', by: account?.id ?? 'keeper' });
  engineFiles.writeAnew();
}

/** Who did what, erasing and leaving, and somebody's own data as a file, under `/api`. */
export function keepingRouter({ audit, eraser, engineFiles, leaving, takeOut }: Services): Router {
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
      const wish = validate(ErasureWish, request.body);
      response.json(await eraser.erase(request.params.id, wish, viewerOf(request), contextOf(request).account?.id));
    })
    .all(allowOnly('POST'));

  router
    .route('/compaction')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      await beginCompaction({ audit, engineFiles }, contextOf(request));
      response.status(202).json({ begun: true });
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
