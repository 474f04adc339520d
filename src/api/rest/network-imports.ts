import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { Router } from 'express';
import { AppError, type Viewer } from '../../domain/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ImportNetwork, NetworkImported } from './network-imports-shapes.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

/** Refuses everybody but the keeper before anything of a file is read. */
export function keeperAlone(viewer: Viewer): void {
  if (viewer.kind !== 'keeper')
    throw new AppError(
      'forbidden',
      'a network is brought in by the keeper alone: look as the keeper, or use maillon network import',
    );
}

/** Networks that were made elsewhere, brought in by the keeper, under `/api/network/imports`. */
export function networkImportsRouter({ networkImports }: Pick<Services, 'networkImports'>): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/network/imports')
    .post(requireJson, async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const context = contextOf(request);
      keeperAlone(context.viewer);
      const { text, ...options } = validate(ImportNetwork, request.body);
      const report = await networkImports.importNetwork(text, {
        ...options,
        viewer: context.viewer,
        language: language ?? context.language,
        signal: context.signal,
      });
      response.json(report);
    })
    .all(allowOnly('POST'));
  return router;
}

export function describeNetworkImports(registry: OpenAPIRegistry): void {
  registry.registerPath(
    path('post', '/api/network/imports', 'Bring in a network that was made elsewhere, as ties', NetworkImported, {
      description:
        'For the keeper alone. People are matched by id, e-mail address and name and never guessed; all is settled before ' +
        'anything is written, and importing twice writes nothing. Up to 16 MB; larger files: `maillon network import`.',
      request: { query: ReadQuery, body: jsonBody(ImportNetwork) },
      tags: ['network'],
    }),
  );
}
