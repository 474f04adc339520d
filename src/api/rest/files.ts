import { once } from 'node:events';
import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { type Response, Router } from 'express';
import { z } from 'zod';
import { type DocumentType, type FileFacts, tooLarge, UploadedFile } from '../../documents/index.ts';
import { AppError } from '../../domain/index.ts';
import { requireBytes } from '../http/cross-site.ts';
import { readBody } from '../http/read-body.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

const UploadQuery = ReadQuery.extend({
  name: z.string().min(1).max(1_000).describe('Name of the file, without a folder.'),
});

/** Files that members share, under `/api`. */
export function filesRouter({ files }: Services): Router {
  const router = Router({ caseSensitive: true });

  router
    .route('/files')
    .put(requireBytes, async (request, response) => {
      const { name } = validate(UploadQuery, request.query);
      const { viewer } = contextOf(request);
      if (viewer.kind === 'public')
        throw new AppError('forbidden', 'a file is shared by somebody of the community: say who you are');
      const bytes = await readBody(request, { most: files.limit, tooLarge: () => tooLarge(files.limit) });
      response.status(201).json(await files.upload(bytes, name, viewer));
    })
    .all(allowOnly('PUT'));

  router
    .route('/files/:id')
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      await files.drop(request.params.id, contextOf(request).viewer);
      response.json({ dropped: request.params.id });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/artefacts/:id/file')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const { viewer, signal } = contextOf(request);
      const { id } = request.params;
      const file = await files.ofArtefact(id, viewer, signal);
      if (file === null)
        throw new AppError('not-found', `the artefact "${id.slice(0, 80)}" has no file that you may see`);
      serveSafely(response, file);
      if (request.method === 'HEAD') response.end();
      else {
        for await (const piece of files.bytes(file))
          if (!response.write(piece)) await once(response, 'drain', { signal });
        response.end();
      }
    })
    .all(allowOnly('GET'));

  return router;
}

const MEDIA_TYPES: Readonly<Partial<Record<DocumentType, string>>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** A file is saved, never shown: nothing of it runs in the name of this service, whatever it holds. */
function serveSafely(response: Response, { name, size, type }: FileFacts): void {
  response.attachment(name).set({
    'content-type': MEDIA_TYPES[type] ?? 'application/octet-stream',
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
}

/** Files in the OpenAPI document. */
export function describeFiles(registry: OpenAPIRegistry): void {
  const bytes = { schema: z.string().meta({ format: 'binary' }) };
  const id = z.string();
  registry.registerPath(
    path(
      'put',
      '/api/files',
      'Bring a file: its text is read, and it can then be shared',
      UploadedFile,
      {
        description:
          'PDF, Word (docx), OpenDocument (odt), PowerPoint (pptx), HTML, Markdown or plain text, told by what it holds. The body is the file as it is. What is ' +
          'not shared within a day is deleted.',
        request: { query: UploadQuery, body: { required: true, content: { 'application/octet-stream': bytes } } },
      },
      'share',
    ),
  );
  registry.registerPath(
    path(
      'delete',
      '/api/files/{id}',
      'Drop a file of yours that is not shared',
      z.object({ dropped: z.string() }),
      { request: { params: z.object({ id: id.describe('Id of the upload.') }), query: ReadQuery } },
      'share',
    ),
  );
  const saved = path(
    'get',
    '/api/artefacts/{id}/file',
    'The file of an artefact, to be saved',
    z.never(),
    { request: { params: z.object({ id: id.describe('Id of the artefact.') }), query: ReadQuery } },
    'share',
  );
  registry.registerPath({
    ...saved,
    responses: { ...saved.responses, 200: { description: 'The file', content: { 'application/octet-stream': bytes } } },
  });
}
