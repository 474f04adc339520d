import { type Request, Router } from 'express';
import { SEARCHABLE, type View } from '../../directory/index.ts';
import { AppError, Ask, type Language } from '../../domain/index.ts';
import type { AskAs } from '../ask-as.ts';
import { type Readiness, withoutPaths } from '../health.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { accountsRouter } from './accounts.ts';
import { allowOnly } from './allow-only.ts';
import { discussionRouter } from './discussion.ts';
import { filesRouter } from './files.ts';
import { formsRouter } from './forms.ts';
import { importsRouter } from './imports.ts';
import { keepingRouter } from './keeping.ts';
import { networkRouter } from './network.ts';
import { networkImportsRouter } from './network-imports.ts';
import { networkSeriesRouter } from './network-series.ts';
import { ownRouter } from './own.ts';
import { proposalsRouter } from './proposals.ts';
import { RESOURCES } from './resources.ts';
import { samePersonRouter } from './same-person.ts';
import { seedingsRouter } from './seedings.ts';
import { NamesQuery, ReadQuery, SearchQuery, SimilarQuery, type Status } from './shapes.ts';
import { sharingRouter } from './sharing.ts';
import { validate } from './validate.ts';
import { voiceRouter } from './voice.ts';

/** What members revise and withdraw at its own address. */
const DISCUSSED: ReadonlySet<string> = new Set(['questions', 'answers', 'comments']);
/** How many records came in tells of hidden ones too: for the keeper alone. */
const uncounted = (status: Status['imports'][number]): Status['imports'][number] => ({
  ...status,
  ...{ records: null, added: null, changed: null, removed: null, rejected: null },
});

const standingOf = ({ engineFiles, backups, mail }: Services): NonNullable<Status['keeping']> => ({
  filesDue: engineFiles?.due() ?? null,
  filesInHand: engineFiles !== undefined,
  filesBeingWritten: engineFiles?.isAtIt() ?? false,
  backups: backups?.() ?? 0,
  mailTroubleSince: mail?.() ?? null,
});

/** Everything under `/api` but its documents. */
export function restRouter(services: Services, askAs: AskAs, readiness: () => Promise<Readiness>): Router {
  const { directory, recommender, settings } = services;
  const router = Router({ caseSensitive: true });
  const view = (request: Request, language: Language | undefined): View => {
    const context = contextOf(request);
    return directory.as(context.viewer, { language: language ?? context.language, signal: context.signal });
  };

  router.use((_request, response, next) => {
    // What is shown depends on who looks, and may change at any time.
    response.set({
      'cache-control': 'private, no-cache',
      vary: 'accept-language, authorization, cookie, maillon-as, maillon-view',
    });
    next();
  });

  router
    .route('/ask')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { answer } = await askAs(validate(Ask, request.body), contextOf(request));
      response.json(answer);
    })
    .all(allowOnly('POST'));

  router
    .route('/similar')
    .get(async (request, response) => {
      const { text, limit } = validate(SimilarQuery, request.query);
      const { viewer, signal } = contextOf(request);
      response.json({ items: await recommender.similar(text, viewer, limit, { signal }) });
    })
    .all(allowOnly('GET'));

  router
    .route('/search')
    .get(async (request, response) => {
      const { text, types = SEARCHABLE, limit, language } = validate(SearchQuery, request.query);
      response.json({ items: await view(request, language).search({ text, types, limit }) });
    })
    .all(allowOnly('GET'));

  router
    .route('/names')
    .get(async (request, response) => {
      const { item, language } = validate(NamesQuery, request.query);
      const things = item.map((text) => {
        const colon = text.indexOf(':');
        return { type: text.slice(0, Math.max(colon, 0)), id: text.slice(colon + 1) };
      });
      const names = await view(request, language).names(things);
      response.json({ items: things.map((thing, index) => ({ ...thing, name: names[index] ?? null })) });
    })
    .all(allowOnly('GET'));

  router
    .route('/status')
    .get(async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const looking = view(request, language);
      const [ready, community, counts, imports] = await Promise.all([
        readiness(),
        looking.community(),
        looking.counts(),
        services.imports(),
      ]);
      const isKeeper = contextOf(request).viewer.kind === 'keeper';
      const told = isKeeper
        ? { ...ready, imports: [...imports] }
        : { ...withoutPaths(ready), imports: imports.map(uncounted) };
      const keeping = isKeeper ? standingOf(services) : null;
      response.json({ version: settings.version, community, counts, keeping, ...told } satisfies Status);
    })
    .all(allowOnly('GET'));

  router.use(seedingsRouter(services));
  router.use(proposalsRouter(services));
  router.use(formsRouter(services));
  router.use(ownRouter(services));
  router.use(filesRouter(services));
  router.use(sharingRouter(services));
  router.use(discussionRouter(services));
  router.use(keepingRouter(services));
  router.use(importsRouter(services));
  router.use(samePersonRouter(services));
  router.use(voiceRouter(services));
  router.use(accountsRouter(services));
  router.use(networkImportsRouter(services));
  router.use(networkRouter(services));
  router.use(networkSeriesRouter(services));

  for (const resource of RESOURCES) {
    if (resource.listQuery !== null)
      router
        .route(`/${resource.path}`)
        .get(async (request, response) => {
          const { language } = validate(resource.listQuery ?? ReadQuery, request.query) as { language?: Language };
          response.json(await resource.list(view(request, language), request.query));
        })
        .all(allowOnly('GET', ...(resource.path === 'questions' ? (['POST'] as const) : [])));
    router
      .route(`/${resource.path}/:id`)
      .get(async (request, response) => {
        const { language } = validate(ReadQuery, request.query);
        response.json(await resource.read(view(request, language), request.params.id));
      })
      .all(allowOnly('GET', ...(DISCUSSED.has(resource.path) ? (['PATCH', 'DELETE'] as const) : [])));
  }

  router.use((request) => {
    throw new AppError(
      'not-found',
      `there is nothing at ${request.method} /api on this path: see /api/docs for what there is`,
    );
  });
  return router;
}
