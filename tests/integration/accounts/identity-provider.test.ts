import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/api/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { communityServices } from '../../support/community-service.ts';
import { type LocalProvider, openProvider } from '../../support/identity-provider.ts';

const SECRET = 'a-secret-for-tests-alone';

/** Takes connections at a free port and never says a word. */
function createConnectionServer(): NetServer {
  const open = new Set<Socket>();
  const server = createNetServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
  });
  const { close } = server;
  server.close = (done) => {
    for (const socket of open) socket.destroy();
    return close.call(server, done);
  };
  return server;
}

const listenAnywhere = async (one: NetServer): Promise<number> => {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  return (one.address() as AddressInfo).port;
};

let atelier: Atelier;
let provider: LocalProvider;
let served: ReturnType<typeof communityServices>;
let server: Server;
let address: string;

beforeAll(async () => {
  atelier = await openAtelier();
  server = createServer();
  address = `http://127.0.0.1:${await listenAnywhere(server)}`;
  provider = await openProvider(`${address}/api/auth/callback/local`);
  served = communityServices(atelier, {
    url: address,
    providers: [
      {
        ...{ id: 'local', name: 'Local', issuer: provider.issuer },
        ...{ clientId: 'maillon', clientSecret: SECRET },
      },
    ],
  });
  server.on('request', createApp(served.services));
});
afterAll(async () => {
  await provider?.close().catch(() => undefined);
  await served?.services.lifecycle.stop(server, { grace: 100 });
  await atelier?.close();
});

const cookies = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

/** Signs in as a browser would; gives where it ended and who is there then. */
async function signIn(
  address: string,
  provider: LocalProvider,
): Promise<{ readonly status: number; readonly end: string; readonly me: unknown }> {
  const begun = await fetch(`${address}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ provider: 'local', callbackURL: '/', errorCallbackURL: '/sign-in' }),
  });
  const { url } = (await begun.json()) as { url?: string };
  if (url === undefined) return { status: begun.status, end: '', me: null };
  const back = await provider.consent(url);
  const ended = await fetch(back, { redirect: 'manual', headers: { cookie: cookies(begun) } });
  const me = await (await fetch(`${address}/api/me`, { headers: { cookie: cookies(ended) } })).json();
  return { status: ended.status, end: ended.headers.get('location') ?? '', me };
}

describe('signing in by an identity provider', () => {
  it('knows whoever was invited, by the address that the provider vouches for', async () => {
    await served.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    provider.is({ sub: 'p-1', email: 'Lucie@example.org', email_verified: true, name: 'Lucie' });
    const { end, me } = await signIn(address, provider);
    expect([end, me]).toEqual([
      '/',
      expect.objectContaining({ role: 'member', member: expect.objectContaining({ id: 'lucie' }) }),
    ]);
  });

  it('takes somebody without a name', async () => {
    await served.book.invite({ mail: 'tom@example.org', member: 'tom' }, 'test');
    provider.is({ sub: 'p-2', email: 'tom@example.org', email_verified: true });
    expect((await signIn(address, provider)).me).toMatchObject({ member: { id: 'tom' } });
  });

  it('opens nothing to an address that the provider does not vouch for', async () => {
    await served.book.invite({ mail: 'ana@example.org', member: 'ana' }, 'test');
    for (const claims of [{ email_verified: false }, {}]) {
      provider.is({ sub: 'p-3', email: 'ana@example.org', name: 'Ana', ...claims });
      const { end, me } = await signIn(address, provider);
      expect([end, me]).toEqual([
        expect.stringContaining('/sign-in?error='),
        expect.objectContaining({ account: null }),
      ]);
    }
  });

  it('lets nobody in who was not invited, and nobody without an address', async () => {
    for (const claims of [{ email: 'who@example.org', email_verified: true }, {}]) {
      provider.is({ sub: 'p-4', ...claims });
      const { end, me } = await signIn(address, provider);
      expect([end, me]).toEqual([
        expect.stringContaining('/sign-in?error='),
        expect.objectContaining({ account: null }),
      ]);
    }
    expect((await served.book.list()).map(({ mail }) => mail)).not.toContain('who@example.org');
  });

  it('says so when the provider is away, and others come in all the same', async () => {
    await provider.close();
    await expect(signIn(address, provider)).rejects.toThrow();
    expect(await comesInByLink(served, address)).toBe(true);
  });
});

/** Whether somebody comes in by a link while the provider is away. */
async function comesInByLink({ signIn: ways }: typeof served, at: string): Promise<boolean> {
  const token = new URL(await ways.linkFor('lucie@example.org', 'test')).searchParams.get('link');
  const opened = await fetch(`${at}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, { redirect: 'manual' });
  return cookies(opened).includes('session_token=');
}

describe('an identity provider that is away when the service starts', () => {
  it.each(['refuses', 'says nothing'])(
    'keeps nobody out who comes otherwise while it %s, and is there again without a restart',
    async (how) => {
      const silent = createConnectionServer();
      const port = await listenAnywhere(silent);
      const stopListening = (): Promise<void> => new Promise((resolve) => silent.close(() => resolve()));
      if (how === 'refuses') await stopListening();
      const own = createServer();
      const at = `http://127.0.0.1:${await listenAnywhere(own)}`;
      const issuer = `http://127.0.0.1:${port}`;
      const there = communityServices(atelier, {
        url: at,
        providers: [{ id: 'local', name: 'Local', issuer, clientId: 'maillon', clientSecret: SECRET }],
      });
      own.on('request', createApp(there.services));
      try {
        await there.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
        expect(await comesInByLink(there, at)).toBe(true);
        const away = { ...provider, consent: () => Promise.reject(new Error('nobody is sent there')) };
        expect(await signIn(at, away)).toMatchObject({ end: '', me: null });
        expect(there.faults.join()).toContain('the identity provider local is away');
        if (how === 'says nothing') await stopListening();
        const back = await openProvider(`${at}/api/auth/callback/local`, port);
        try {
          back.is({ sub: `p-5-${how}`, email: 'lucie@example.org', email_verified: true });
          expect((await signIn(at, back)).me).toMatchObject({ member: { id: 'lucie' } });
        } finally {
          await back.close();
        }
      } finally {
        await there.services.lifecycle.stop(own, { grace: 100 });
      }
    },
    60_000,
  );
});
