import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createApp, createLifecycle, createLogger, faultOf } from './api/index.ts';
import { showProgress } from './cli/progress.ts';
import { type Maillon, openMaillon, VERSION } from './compose.ts';
import { type Config, checkReach, PROJECT_ROOT } from './config.ts';
import { DEMO_COMMUNITY, DEMO_SOURCE, readWelcome } from './demo-community.ts';
import { AppError, PUBLIC_VIEWER } from './domain/index.ts';
import { exampleQuestions } from './example-questions.ts';
import { claimService } from './graph/index.ts';
import {
  embedPending,
  importCommunity,
  importStatus,
  type OnProgress,
  passagesWithoutVector,
  takeIntoUse,
} from './ingestion/index.ts';
import { compactWhatIsDue, keepEngine } from './keep-engine.ts';
import { backupsOf } from './keeping/index.ts';
import { detectLanguage } from './language/index.ts';
import { workInThread } from './network/index.ts';
import { openImports } from './serve-imports.ts';
import { openSeedings, solveBeside } from './serve-seedings.ts';
import { keepUp } from './upkeep.ts';

/** Ports tried after the wanted one when it is taken. */
const NEXT_PORTS = 20;

/** Whoever sends a request half and then nothing is let go: the deadline of a request begins once it is there whole. */
const BODY_LIMITS = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/** Passages whose vectors are made and kept at a time while questions are answered. */
const WINDOW_BESIDE_QUESTIONS = 200;

export interface ServeOptions {
  /** Called with a line for people at each step. */
  readonly say: (line: string) => void;
  /** Asks for a stop: starting is given up, or requests in flight are finished and everything is left. */
  readonly signal: AbortSignal;
}

/** Runs the service until it is asked to stop. Rejects, having left everything, when it cannot start. */
export async function serve(config: Config, { say, signal }: ServeOptions): Promise<void> {
  checkReach(config);
  const claim = await claimService(config.home);
  try {
    const onLogFault = (error: unknown): void =>
      createLogger(config.logLevel).warn({ fault: faultOf(error) }, 'the log of recommendations could not be kept');
    await compactWhatIsDue(config, { say, signal });
    const maillon = await openMaillon(config, { say, signal, onLogFault, networkWork: workInThread() });
    try {
      await welcomeEmptyGraph(maillon, say, signal);
      await warmUp(maillon);
      const onBack = (): void => void embedInBackground(maillon, signal, say);
      keepEngine({ ...maillon, home: maillon.config.home, say, signal, onBack });
      await listen(maillon, { say, signal, announce: claim.announce });
    } finally {
      await maillon.close();
    }
  } finally {
    claim.release();
  }
}

/** Gives an empty graph the demo community, and says what is done. */
async function welcomeEmptyGraph(maillon: Maillon, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const { withDemo, line } = await readWelcome(maillon.graph);
  if (line !== null) say(`community  ${line}`);
  if (!withDemo) return;
  const progress = showProgress();
  const onProgress: OnProgress = ({ phase: step, ...rest }) => progress.report({ step, ...rest });
  try {
    const erased = await maillon.erased.known();
    await importCommunity(maillon.graph, DEMO_COMMUNITY, {
      ...(erased === undefined ? {} : { erased }),
      ...{ detectLanguage, source: DEMO_SOURCE, signal, onProgress },
    });
    const { embedder } = maillon.embedding;
    if (embedder !== null) await embedPending(maillon.graph, embedder, { signal, onProgress });
  } finally {
    progress.end();
  }
}

/** The first question would wait for plans, caches and the community's structure to be read: one is asked beforehand. */
async function warmUp({ recommender }: Maillon): Promise<void> {
  await recommender.ask({ question: 'Qui s’y connaît ?', limit: 1 }, PUBLIC_VIEWER);
}

async function listen(
  maillon: Maillon,
  { say, signal, announce }: ServeOptions & { readonly announce: (address: string) => void },
): Promise<void> {
  const { config, engine, graph, directory, embedding, recommender } = maillon;
  const lifecycle = createLifecycle();
  const logger = createLogger(config.logLevel);
  const solve = solveBeside(maillon);
  const seedings = openSeedings(maillon, solve, (error) => logger.error({ fault: faultOf(error) }, 'a seeding failed'));
  const importDesk = openImports(maillon, {
    written: () => void embedInBackground(maillon, signal, say),
    onFault: (error) => logger.error({ fault: faultOf(error) }, 'an import failed'),
  });
  const app = createApp({
    recommender,
    voice: maillon.voice,
    asks: maillon.asks,
    networkImports: maillon.networkImports,
    seedings,
    importDesk,
    forms: maillon.forms,
    own: maillon.own,
    files: maillon.files,
    sharing: maillon.sharing,
    discussion: maillon.discussion,
    notices: maillon.notices,
    audit: maillon.audit,
    eraser: maillon.eraser,
    engineFiles: maillon.engineFiles,
    backups: () => backupsOf(config.home).length,
    mail: maillon.mailer?.standing ?? (() => null),
    leaving: maillon.leaving,
    takeOut: maillon.takeOut,
    samePerson: maillon.samePerson,
    proposals: maillon.proposals(solve),
    network: maillon.network,
    directory,
    model: embedding.state,
    get engine() {
      return engine.description;
    },
    requireRoom: () => engine.requireRoom(),
    imports: () => importStatus(graph),
    lifecycle,
    logger,
    accounts:
      config.mode === 'community'
        ? {
            book: maillon.accounts,
            signIn: maillon.signIn((words, error) => logger.error({ fault: faultOf(error), about: words }, 'sign-in')),
          }
        : undefined,
    settings: {
      host: config.host,
      hosts: config.hosts,
      onlyHere: config.onlyHere,
      visitors: config.mode === 'alone' || config.visitors,
      url: config.url,
      proxies: config.mode === 'community' ? config.proxies : [],
      development: config.development,
      version: VERSION,
      pages: join(PROJECT_ROOT, 'dist', 'web'),
    },
  });
  const server = createServer(BODY_LIMITS, app);
  const port = await takePort(server, config.port, config.host).catch(async (error: unknown) => {
    await Promise.all([seedings.close(), importDesk.close()]);
    throw error;
  });
  if (port !== config.port && config.port !== 0) say(`port       ${config.port} is taken: using ${port}`);
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  announce(address);
  for (const line of warnings(config)) say(line);
  say(welcome(address, await exampleQuestions(maillon.directory, 2).catch(() => [])));
  void embedInBackground(maillon, signal, say);
  keepUp(maillon, signal, {
    mailer: maillon.mailer,
    address: () => config.url ?? address,
    onFault: (error) => logger.warn({ fault: faultOf(error) }, 'a notice could not be mailed; it is tried again'),
    onTidyFault: (error) => logger.error({ fault: faultOf(error) }, 'what is over could not be taken out'),
  });

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  say('stopping   finishing requests in flight');
  await Promise.all([lifecycle.stop(server), seedings.close(), importDesk.close()]);
}

/** Texts without a vector of the current model get one while the service answers; `/readyz` says how many lack one. */
async function embedInBackground(maillon: Maillon, signal: AbortSignal, say: (line: string) => void): Promise<void> {
  const { embedder } = maillon.embedding;
  if (embedder === null) return;
  try {
    await takeIntoUse(maillon.graph, embedder.model.key, signal);
    const missing = await passagesWithoutVector(maillon.graph, embedder.model.key);
    if (missing === 0) return;
    say(`model      ${missing} texts have no vector of this model yet: making them while answering`);
    const progress = showProgress();
    try {
      await embedPending(maillon.graph, embedder, {
        window: WINDOW_BESIDE_QUESTIONS,
        signal,
        onProgress: ({ phase: step, ...rest }) => progress.report({ step, ...rest }),
      });
    } finally {
      progress.end();
    }
  } catch (error) {
    if (!signal.aborted)
      say(`model      vectors could not be completed: ${error instanceof Error ? error.message : error}`);
  }
}

/** Listens on the wanted port or, when it is taken, on the next free one; gives the port. */
async function takePort(server: Server, wanted: number, host: string): Promise<number> {
  for (let port = wanted; port <= Math.min(65_535, wanted + NEXT_PORTS); port += 1) {
    const taken = await tryPort(server, port, host);
    if (taken !== undefined) return taken;
  }
  throw new AppError('conflict', `ports ${wanted} to ${wanted + NEXT_PORTS} are all taken: set PORT to a free one`);
}

function tryPort(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(undefined);
      else
        reject(
          new AppError('conflict', `cannot listen on ${host}:${port} (${error.code}): set HOST and PORT to free ones`, {
            cause: error,
          }),
        );
    };
    const onListening = (): void => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}

/** What an operator should know at the start: who reaches the service, and what is not there. */
function warnings({ mode, host, hosts, onlyHere, mail }: Config): string[] {
  if (mode === 'alone')
    return onlyHere && host !== '127.0.0.1'
      ? [
          `warning    listening on ${host} without accounts: whoever reaches the port looks as anybody. It answers to the ` +
            `names localhost${hosts.map((name) => `, ${name}`).join('')} alone`,
        ]
      : [];
  return mail.smtpUrl === undefined
    ? ['warning    no mail is sent (MAILLON_SMTP_URL): hand out links with maillon keeper link MAIL']
    : [];
}

function welcome(address: string, [first, second = first]: readonly string[]): string {
  const tries = [
    ...(first === undefined || second === undefined
      ? []
      : [`open ${address} and ask: ${first}`, `npx maillon ask "${second}"`]),
    'npx maillon import your-community.ndjson   (see README, "The community file")',
  ];
  return `
Maillon answers at ${address}

Things to try:
${tries.map((line) => `  • ${line}`).join('\n')}
`;
}
