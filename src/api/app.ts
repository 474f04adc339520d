import express, { type Express } from 'express';
import { AUTH_PATH } from '../accounts/index.ts';
import { AppError } from '../domain/index.ts';
import { patientNetwork } from '../network/index.ts';
import { createAskAs } from './ask-as.ts';
import { answerWithError } from './errors.ts';
import { graphqlRouter } from './graphql/router.ts';
import { createReadiness, withoutPaths } from './health.ts';
import { authDoors } from './http/auth-doors.ts';
import { asNamed, authenticateWith } from './http/authenticate.ts';
import { bySession } from './http/by-session.ts';
import { refuseCrossSite } from './http/cross-site.ts';
import { hostNames, refuseForeignNames } from './http/host-names.ts';
import { DEFAULT_TIMEOUT, enter, openRequest } from './http/open-request.ts';
import { pageHeaders } from './http/security-headers.ts';
import { wall } from './http/wall.ts';
import { createMetrics } from './metrics.ts';
import { pagesRouter } from './pages/router.ts';
import { documentFiles, documentsRouter } from './rest/documents.ts';
import { restRouter } from './rest/router.ts';
import type { Services } from './services.ts';

/** A question of 4,000 characters takes 24 kB at most, written as JSON escapes. */
const BODY_LIMIT = '64kb';
/** A pool may be a list of tens of thousands of members, and a rules file names them again. */
const SEEDING_BODY_LIMIT = '2mb';
/** A mapping names every column of a table, and there may be two thousand. */
const MAPPING_BODY_LIMIT = '2mb';

/** A network of some 100,000 ties; larger files are for the command, which holds up no one else's reading.
 * GraphQL has one address for all, a network among it. */
const NETWORK_BODY_LIMIT = '16mb';

/** Share of a request's time that it waits for a network to be worked out, which takes longer where it is large. */
const PATIENCE = 2 / 3;

/** The doors over HTTP: pages, REST, GraphQL, health and figures. Never listens: `main.ts` does. */
export function createApp(given: Services): Express {
  const { settings } = given;
  const patience = (settings.timeout ?? DEFAULT_TIMEOUT) * PATIENCE;
  const services: Services = { ...given, network: patientNetwork(given.network, patience) };
  const metrics = createMetrics();
  const readiness = createReadiness(services, metrics);
  const askAs = createAskAs(services, metrics);
  const { accounts } = services;
  const authenticate =
    services.authenticate ??
    (accounts === undefined
      ? asNamed(services.directory, settings.onlyHere ? '127.0.0.1' : settings.host)
      : bySession(accounts, services.directory));

  const rights = {
    accounts: accounts !== undefined || (settings.accounts ?? false),
    visitors: settings.visitors ?? true,
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...(settings.proxies ?? [])]);

  app.use(
    openRequest(services, metrics),
    pageHeaders,
    refuseForeignNames(hostNames(settings.host, settings.hosts)),
    refuseCrossSite(settings.url),
  );

  app.get('/livez', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    const ready = await readiness();
    response
      .status(ready.status === 'ready' ? 200 : 503)
      .set('cache-control', 'no-store')
      .json(withoutPaths(ready));
  });

  app.use(AUTH_PATH, authDoors(accounts));
  app.use('/api/seedings', express.json({ limit: SEEDING_BODY_LIMIT, strict: true }));
  app.use('/api/imports', express.json({ limit: MAPPING_BODY_LIMIT, strict: true }));
  app.use(['/api/network/imports', '/graphql'], express.json({ limit: NETWORK_BODY_LIMIT, strict: true }));
  app.use(express.json({ limit: BODY_LIMIT, strict: true }));
  app.use(['/api', '/graphql'], enter);
  app.use('/api/docs/files', documentFiles());
  app.use(['/api', '/graphql', '/metrics'], authenticateWith(authenticate, rights), wall);
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.use('/api', documentsRouter(settings.version));
  app.use('/api', restRouter(services, askAs, readiness));
  app.use('/graphql', graphqlRouter(services, askAs));
  app.use(pagesRouter(settings.pages));

  app.use(() => {
    throw new AppError('not-found', 'there is no such page: begin at /, or see /api/docs');
  });
  app.use(answerWithError);
  return app;
}
