import { afterEach, describe, expect, it } from 'vitest';
import { identify } from '../../src/api/http/authenticate.ts';
import { emptyAnswer, openSmallService, type Small } from './small-service.ts';

const open: Small[] = [];
async function start(own?: Parameters<typeof openSmallService>[0]): Promise<Small> {
  const small = await openSmallService(own);
  open.push(small);
  return small;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((small) => small.close()));
});

describe('who is looking', () => {
  it('is the public when nobody is named, and the member who asks otherwise', async () => {
    const small = await start();
    await small.post('/api/ask', { question: 'x' });
    await small.post('/api/ask', { question: 'x', asker: 'ana' });
    await small.post('/api/ask?as=ana', { question: 'x' });
    await small.post('/api/ask', { question: 'x' }, { headers: { 'maillon-as': 'ana' } });
    const ana = { kind: 'member', id: 'ana' };
    expect(small.asked.map(({ viewer }) => viewer)).toEqual([{ kind: 'public' }, ana, ana, ana]);
    expect(small.asked.map(({ ask }) => ask.asker)).toEqual([undefined, 'ana', 'ana', 'ana']);
  });

  it('cannot ask for somebody else', async () => {
    const small = await start();
    expect((await small.post('/api/ask?as=ana', { question: 'x', asker: 'bo' })).status).toBe(403);
  });

  it('is the keeper by a header on loopback alone, past no proxy, and never by an address', async () => {
    const small = await start();
    const keeper = { 'maillon-view': 'keeper' };
    await small.post('/api/ask', { question: 'x' }, { headers: keeper });
    expect(small.asked.map(({ viewer }) => viewer)).toEqual([{ kind: 'keeper' }]);
    expect((await small.get('/api/members?as=keeper')).status).toBe(400);
    const refused = async (of: Small, headers: Record<string, string>) => {
      const answer = await of.get('/api/members', { headers });
      return [answer.status, ((await answer.json()) as { error: { message: string } }).error.message] as const;
    };
    expect(await refused(small, { ...keeper, 'maillon-as': 'ana' })).toEqual([
      400,
      'maillon-view and maillon-as: look as the keeper or as a member, not as both',
    ]);
    expect((await refused(small, { 'maillon-view': 'owner' }))[0]).toBe(400);
    expect((await refused(small, { ...keeper, 'x-forwarded-for': '10.1.2.3' }))[0]).toBe(403);
    const everywhere = await start({ settings: { ...small.services.settings, host: '0.0.0.0' } });
    const [status, message] = await refused(everywhere, keeper);
    expect(status).toBe(403);
    expect(message).toContain('set HOST to 127.0.0.1');
  });

  it('is decided in one place, which accounts can take', async () => {
    const small = await start({ authenticate: async () => identify({ kind: 'member', id: 'bo' }) });
    await small.post('/api/ask', { question: 'x' });
    await small.post('/graphql', { query: '{ ask(question: "x") { question } }' });
    expect(small.asked.map(({ viewer }) => viewer)).toEqual([
      { kind: 'member', id: 'bo' },
      { kind: 'member', id: 'bo' },
    ]);
  });
});

describe('the log and the figures', () => {
  it('hold routes and times, never what was asked or by whom', async () => {
    const small = await start();
    await small.post('/api/ask', { question: 'hoe omgaan met verdriet', asker: 'ana' });
    await small.get('/api/similar?text=verdriet');
    await small.get('/api/members/ana-geheim?as=ana');
    await small.get('/?q=verdriet&lang=nl');
    await small.post('/graphql', { query: '{ ask(question: "verdriet", asker: "ana") { question } }' });
    const metrics = await (await small.get('/metrics')).text();
    await small.close();
    for (const text of [small.logged(), metrics]) {
      expect(text).not.toContain('verdriet');
      expect(text).not.toContain('geheim');
    }
    expect(small.logged()).toContain('"route":"/api/ask"');
    expect(small.logged()).toContain('"route":"/api/members/:id"');
    expect(metrics).toContain('maillon_ask_seconds_count 2');
    expect(metrics).toContain('maillon_http_request_seconds_bucket');
  });
});

describe('health', () => {
  it('is alive without asking anybody, and says from what it answers', async () => {
    const small = await start();
    expect(await (await small.get('/livez')).json()).toEqual({ status: 'alive' });
    const ready = await small.get('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      mode: 'words and graph alone',
      model: { status: 'none' },
      passages: { total: 3, withoutVector: 1 },
    });
  });

  it('is not ready without the graph, and stays alive', async () => {
    const small = await start();
    const { directory } = small.services;
    const away = await start({
      directory: { ...directory, vectors: () => Promise.reject(new Error('bolt://ana:secret@host is away')) },
    });
    const ready = await away.get('/readyz');
    expect(ready.status).toBe(503);
    const text = await ready.text();
    expect(JSON.parse(text)).toMatchObject({ status: 'unavailable', database: { status: 'down' }, passages: null });
    expect(text).not.toContain('secret');
    expect((await away.get('/livez')).status).toBe(200);
  });
});

describe('time', () => {
  it('that runs out reaches the reading in the database, and the caller is told', async () => {
    let aborted = false;
    const small = await start({
      settings: { host: '127.0.0.1', development: false, version: '0', pages: '/nowhere', timeout: 80 },
      recommender: {
        ask: (_ask, _viewer, options) =>
          new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              aborted = true;
              reject(options.signal?.reason);
            });
          }),
        similar: async () => [],
      },
    });
    const response = await small.post('/api/ask', { question: 'x' });
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ error: { code: 'timeout' } });
    expect(aborted).toBe(true);
    const graphql = await small.post('/graphql', { query: '{ ask(question: "x") { question } }' });
    expect(await graphql.json()).toMatchObject({ errors: [{ extensions: { code: 'timeout' } }] });
  });

  it('is not spent on a caller who has gone', async () => {
    let gone: () => void = () => {};
    const left = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const small = await start({
      recommender: {
        ask: (_ask, _viewer, options) =>
          new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              gone();
              reject(options.signal?.reason);
            });
          }),
        similar: async () => [],
      },
    });
    const caller = new AbortController();
    const asked = small.post('/api/ask', { question: 'x' }, { signal: caller.signal }).catch(() => 'gone');
    setTimeout(() => caller.abort(), 100);
    expect(await asked).toBe('gone');
    await left;
  });
});

describe('a stop', () => {
  it('finishes the requests in flight, and takes no new ones', async () => {
    let finish: () => void = () => {};
    const small = await start({
      answer: () =>
        new Promise((resolve) => {
          finish = () => resolve(emptyAnswer('x'));
        }),
    });
    const asked = small.post('/api/ask', { question: 'x' });
    await expect.poll(() => small.asked.length).toBe(1);
    const stopped = small.services.lifecycle.stop(small.server, { grace: 5_000 });
    expect(small.services.lifecycle.stopping).toBe(true);
    await expect(small.get('/livez')).rejects.toThrow();
    finish();
    const response = await asked;
    expect(response.status).toBe(200);
    expect(response.headers.get('connection')).toBe('close');
    expect(await stopped).toBe(0);
  });

  it('cuts off what is not finished within its grace, and says how many', async () => {
    const small = await start({ answer: () => new Promise(() => {}) });
    const asked = small.post('/api/ask', { question: 'x' }).catch(() => 'cut off');
    await expect.poll(() => small.asked.length).toBe(1);
    expect(await small.services.lifecycle.stop(small.server, { grace: 50 })).toBe(1);
    expect(await asked).toBe('cut off');
  });
});

describe('the pages', () => {
  it('run under a policy that lets no foreign script in', async () => {
    const small = await start();
    const { headers } = await small.get('/livez');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('say that they are not built, rather than nothing', async () => {
    const small = await start();
    const response = await small.get('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });

  it('of the API stand at /api/docs, from files of ours', async () => {
    const small = await start();
    expect(await (await small.get('/api/docs')).text()).toContain('/api/docs/files/swagger-ui-bundle.js');
    expect((await small.get('/api/docs/files/swagger-ui.css')).status).toBe(200);
  });
});
