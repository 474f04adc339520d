import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { identify } from '../../src/api/http/authenticate.ts';
import type { CommunityNetwork } from '../../src/network/index.ts';
import { openSmallService, type Small } from './small-service.ts';

let service: Small;
let finish: (() => void) | undefined;
let work: Promise<void>;

beforeAll(async () => {
  service = await openSmallService({
    authenticate: async () => identify({ kind: 'keeper' }),
    // Of these 300 ms two thirds are waited for a network.
    settings: { host: '127.0.0.1', development: false, version: '0.0.0', pages: '/nowhere', timeout: 300 },
    network: {
      view: async () => {
        await work;
        return { isDirected: true, nodes: [], edges: [], communities: [], left: { sharedByTooMany: [], tooFew: 0 } };
      },
    } as unknown as CommunityNetwork,
  });
});
beforeEach(() => {
  work = new Promise((resolve) => {
    finish = resolve;
  });
});
afterAll(() => service.close());

test('whoever asks for a network that is being worked out is told when to ask again, and then gets it', async () => {
  const early = await service.get('/api/network/view');
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await early.json()).toMatchObject({
    error: { code: 'unavailable', details: { reason: 'being-worked-out', retryAfter: 5 } },
  });
  finish?.();
  const later = await service.get('/api/network/view');
  expect([later.status, await later.json()]).toEqual([200, expect.objectContaining({ nodes: [] })]);
});

test('GraphQL says the same', async () => {
  const ask = async () =>
    (await service.post('/graphql', { query: '{ network { nodes { id } } }' })).json() as Promise<{
      data: unknown;
      errors?: { extensions: unknown }[];
    }>;
  const { errors } = await ask();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'unavailable', details: { retryAfter: 5 } });
  finish?.();
  expect((await ask()).data).toEqual({ network: { nodes: [] } });
});

test('a file of it is waited for no longer, and is no half of one', async () => {
  const early = await service.get('/api/network/file?format=gexf');
  expect([early.status, early.headers.get('content-type')]).toEqual([503, expect.stringContaining('json')]);
  finish?.();
});
