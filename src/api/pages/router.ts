import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Response, Router } from 'express';
import { isPage } from '../../wording/index.ts';

/**
 * The built pages: one document for the address of every page, and files that carry a hash of their content. A browser that
 * goes to an address where no page is gets the document too, which says so.
 */
export function pagesRouter(folder: string): Router {
  const router = Router();
  const sendPage = (response: Response): void => {
    const page = join(folder, 'index.html');
    if (existsSync(page)) {
      response.set('cache-control', 'no-cache').sendFile(page);
      return;
    }
    response.status(503).type('text').send('The pages are not built yet: npm run build\n');
  };
  router.use('/assets', express.static(join(folder, 'assets'), { index: false, immutable: true, maxAge: '1y' }));
  router.get(/.*/, (request, response, next) => {
    if (isPage(request.path)) sendPage(response);
    else next();
  });
  router.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  router.get(/.*/, (request, response, next) => {
    const isProgram =
      /^\/(api|graphql|assets)(\/|$)/.test(request.path) || request.accepts(['json', 'html']) !== 'html';
    if (isProgram) next();
    else sendPage(response.status(404));
  });
  return router;
}
