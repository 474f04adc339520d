import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who the provider says somebody is. */
export interface Claims {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

export interface LocalProvider {
  readonly issuer: string;
  /** Who is signed in at the provider from now on. */
  is(claims: Claims): void;
  /** Goes from its authorization address to where it sends people back, as a browser would; gives that address. */
  consent(address: string): Promise<string>;
  close(): Promise<void>;
}

/** A real identity provider (OpenID Connect) on this machine, at which everybody consents at once; at a free port, when left out. */
export async function openProvider(redirect: string, port = 0): Promise<LocalProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let who: Claims = { sub: 'nobody' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'maillon',
        client_secret: 'a-secret-for-tests-alone',
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: async (_context: unknown, sub: string) => ({ accountId: sub, claims: async () => ({ ...who }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/agree/${uid}` },
    cookies: { keys: ['tests'] },
    pkce: { required: () => true },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/agree/')) return void answer(request, response);
    void (async () => {
      const grant = new provider.Grant({ accountId: who.sub, clientId: 'maillon' });
      grant.addOIDCScope('openid email profile');
      const grantId = await grant.save();
      await provider.interactionFinished(request, response, { login: { accountId: who.sub }, consent: { grantId } });
    })();
  });
  return {
    issuer,
    is: (claims) => {
      who = claims;
    },
    async consent(address) {
      const jar = new Map<string, string>();
      for (let next = address, hops = 0; hops < 10; hops += 1) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
        for (const line of response.headers.getSetCookie()) {
          const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`the provider said ${response.status}: ${await response.text()}`);
        next = new URL(location, next).href;
        if (next.startsWith(redirect)) return next;
      }
      throw new Error('the provider sent nobody back');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
