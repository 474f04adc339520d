import express, { Router } from 'express';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import { documentHeaders } from '../http/security-headers.ts';
import { openApiDocument } from './openapi.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Maillon – the API</title>
    <link rel="stylesheet" href="/api/docs/files/swagger-ui.css" />
    <link rel="icon" href="/icon.svg" />
  </head>
  <body>
    <div id="reader"></div>
    <script src="/api/docs/files/swagger-ui-bundle.js"></script>
    <script src="/api/docs/open.js"></script>
  </body>
</html>
`;

const OPEN = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reader', deepLinking: true, validatorUrl: null });
`;

/** The OpenAPI document at `/api/openapi.json`, and a page to read and try it at `/api/docs`. */
export function documentsRouter(version: string): Router {
  const router = Router();
  let document: object | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument(version);
    response.json(document);
  });
  router.get('/docs', documentHeaders, (_request, response) => {
    response.type('html').send(PAGE);
  });
  router.get('/docs/open.js', (_request, response) => {
    response.type('js').send(OPEN);
  });
  return router;
}

/** The reading page's own files, which say nothing of this service. */
export const documentFiles = () => express.static(getAbsoluteFSPath(), { index: false, immutable: true, maxAge: '1d' });
