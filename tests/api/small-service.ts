import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp, createLifecycle, type Services } from '../../src/api/index.ts';
import type { Directory, View } from '../../src/directory/index.ts';
import { type Answer, AppError, type Ask, type Viewer } from '../../src/domain/index.ts';

/** An answer that finds nothing, with what was asked. */
export function emptyAnswer(question: string): Answer {
  return {
    question,
    language: null,
    replyLanguage: 'en',
    topics: [],
    people: [],
    others: [],
    groups: [],
    artefacts: [],
    answers: [],
    proposal: null,
    notes: [],
  };
}

const noPage = { total: 0, offset: 0, limit: 20, items: [] };

/** A directory of one member, Ana, that holds nothing else. */
function smallDirectory(): Directory {
  const nothing = {
    list: async () => noPage,
    card: async () => null,
    details: async () => null,
    read: async (id: string) => {
      throw new AppError('not-found', `there is no "${id}"`);
    },
  };
  const view = (viewer: Viewer) =>
    new Proxy({ viewer }, { get: (target, name) => (name === 'viewer' ? target.viewer : nothing) }) as unknown as View;
  return {
    as: view,
    hasMember: async (id) => id === 'ana',
    memberId: async (id) => (id === 'ana' ? id : null),
    vectors: async () => ({ passages: 3, missing: 1 }),
  };
}

/** A service that holds nothing: whatever it is asked for is not there. */
function holdingNothing<Service extends object>(): Service {
  const refuse = async () => {
    throw new AppError('not-found', 'there is no such thing here');
  };
  return new Proxy({} as Service, { get: () => refuse });
}

export interface Small {
  readonly address: string;
  readonly port: number;
  readonly server: Server;
  readonly services: Services;
  readonly asked: { ask: Ask; viewer: Viewer; signal: AbortSignal | undefined }[];
  /** Everything the service logged, as one text. */
  logged(): string;
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** The app on a free port, over services that are small literals. */
export async function openSmallService(
  own: Partial<Services> & { answer?: () => Promise<Answer> } = {},
): Promise<Small> {
  const lines: string[] = [];
  const asked: Small['asked'] = [];
  const { answer, ...rest } = own;
  const services: Services = {
    recommender: {
      ask: async (ask, viewer, options) => {
        asked.push({ ask, viewer, signal: options?.signal });
        return answer === undefined ? emptyAnswer(ask.question) : answer();
      },
      similar: async () => [],
    },
    directory: smallDirectory(),
    network: holdingNothing(),
    voice: holdingNothing(),
    asks: holdingNothing(),
    networkImports: holdingNothing(),
    importDesk: holdingNothing(),
    seedings: holdingNothing(),
    forms: holdingNothing(),
    own: holdingNothing(),
    files: holdingNothing(),
    sharing: holdingNothing(),
    audit: holdingNothing(),
    eraser: holdingNothing(),
    leaving: holdingNothing(),
    takeOut: holdingNothing(),
    samePerson: holdingNothing(),
    proposals: holdingNothing(),
    discussion: holdingNothing(),
    notices: holdingNothing(),
    imports: async () => [],
    model: () => ({ status: 'none' }),
    engine: 'none',
    lifecycle: createLifecycle(),
    logger: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
    settings: { host: '127.0.0.1', development: false, version: '0.0.0', pages: '/nowhere' },
    ...rest,
  };
  const server = createServer(createApp(services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    port,
    server,
    services,
    asked,
    logged: () => lines.join(''),
    get: (path, init) => fetch(`${address}${path}`, init),
    post: (path, body, init = {}) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      }),
    async close() {
      await services.lifecycle.stop(server, { grace: 100 });
    },
  };
}
