import { type Request, type Response, Router } from 'express';
import type { Language } from '../../domain/index.ts';
import {
  drawPicture,
  layerCards,
  measureCards,
  NETWORK_FORMATS,
  type NetworkLook,
  writeNetwork,
} from '../../network/index.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import {
  ComparisonQuery,
  FileQuery,
  LanguageQuery,
  LookQuery,
  lookOf,
  OverlapsQuery,
  PictureQuery,
  ViewQuery,
} from './network-shapes.ts';
import { validate } from './validate.ts';

/** The community as a network, under `/api/network`. */
export function networkRouter({ network }: Pick<Services, 'network'>): Router {
  const router = Router({ caseSensitive: true });
  const languageOf = (request: Request, { language }: { readonly language?: Language | undefined }): Language =>
    language ?? contextOf(request).language;
  const look = (request: Request, query: Omit<LookQuery, 'as' | 'language'>): NetworkLook =>
    lookOf(contextOf(request).viewer, query);
  const get = (path: string, answer: (request: Request, response: Response) => Promise<void>): void => {
    router.route(`/network/${path}`).get(answer).all(allowOnly('GET'));
  };

  get('layers', async (request, response) => {
    response.json({ items: layerCards(languageOf(request, validate(LanguageQuery, request.query))) });
  });

  get('measures', async (request, response) => {
    response.json({ items: measureCards(languageOf(request, validate(LanguageQuery, request.query))) });
  });

  get('figures', async (request, response) => {
    response.json(await network.figures(look(request, validate(LookQuery, request.query))));
  });

  get('view', async (request, response) => {
    const query = validate(ViewQuery, request.query);
    const { around, steps } = query;
    response.json(await network.view(look(request, query), { language: languageOf(request, query), around, steps }));
  });

  get('roles', async (request, response) => {
    const query = validate(LookQuery, request.query);
    response.json({ items: await network.roles(look(request, query), { language: languageOf(request, query) }) });
  });

  get('departures/:member', async (request, response) => {
    const query = validate(LookQuery, request.query);
    const member = String(request.params['member']);
    response.json(await network.departure(look(request, query), member, languageOf(request, query)));
  });

  get('comparison', async (request, response) => {
    const query = validate(ComparisonQuery, request.query);
    const before = { from: query.beforeFrom, to: query.beforeTo };
    response.json(await network.compare(look(request, query), before, languageOf(request, query)));
  });

  get('overlaps', async (request, response) => {
    const { from, to } = validate(OverlapsQuery, request.query);
    response.json({ items: await network.overlaps({ viewer: contextOf(request).viewer, from, to }) });
  });

  get('file', async (request, response) => {
    const query = validate(FileQuery, request.query);
    const card = NETWORK_FORMATS.find(({ format }) => format === query.format);
    const { around, steps } = query;
    const view = await network.view(look(request, query), { language: languageOf(request, query), around, steps });
    response
      .attachment(`${fileName(query)}${card?.ending ?? ''}`)
      .type(`${card?.mediaType}; charset=utf-8`)
      .send(writeNetwork(view, query.format));
  });

  get('picture', async (request, response) => {
    const query = validate(PictureQuery, request.query);
    const language = languageOf(request, query);
    const { around, steps, format, layer: layers, from, to, theme, colourBy, sizeBy, width, height } = query;
    const view = await network.view(look(request, query), { language, around, steps });
    const picture = { format, language, layers, from, to, theme, colourBy, sizeBy, width, height };
    const drawn = await drawPicture(view, picture);
    response
      .set('content-disposition', `inline; filename="${fileName(query)}.${format}"`)
      .type(format === 'png' ? 'image/png' : 'image/svg+xml')
      .send(drawn);
  });

  return router;
}

/** What a download is called: the layers and the days, which hold nobody's name. */
function fileName({ layer, from, to }: Pick<LookQuery, 'layer' | 'from' | 'to'>): string {
  return ['network', ...layer.slice(0, 3), from, to].filter((part) => part !== undefined).join('-');
}
