import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** The built pages: one document for every address of the page, and files that carry a hash of their content. */
export function pagesRouter(folder: string): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    const page = join(folder, 'index.html');
    if (existsSync(page)) {
      response.set('cache-control', 'no-cache').sendFile(page);
      return;
    }
    response.status(503).type('text').send('The pages are not built yet: npm run build\n');
  });
  router.use('/assets', express.static(join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  return router;
}
