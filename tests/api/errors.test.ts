import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorBody } from '../../src/api/errors.ts';
import { AppError } from '../../src/domain/index.ts';
import { openSmallService, type Small } from './small-service.ts';

let small: Small;
beforeAll(async () => {
  small = await openSmallService();
});
afterAll(() => small.close());

async function wrong(response: Response): Promise<{ status: number; code: string; message: string }> {
  const { error } = ErrorBody.parse(await response.json());
  expect(error.requestId).toBe(response.headers.get('x-request-id'));
  return { status: response.status, code: error.code, message: error.message };
}

describe('every error has one shape', () => {
  it('a body that is no JSON', async () => {
    expect(await wrong(await small.post('/api/ask', '{"question": '))).toMatchObject({
      status: 400,
      code: 'bad-input',
    });
  });

  it('a body that is JSON and no object', async () => {
    for (const body of ['[]', '""', 'null', '7'])
      expect(await wrong(await small.post('/api/ask', body))).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it('no body at all', async () => {
    const response = await small.get('/api/ask', { method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(await wrong(response)).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it('a body of a megabyte', async () => {
    const response = await small.post('/api/ask', { question: 'a'.repeat(1_000_000) });
    expect(await wrong(response)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('a body that is not JSON by its header', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const path of ['/api/ask', '/graphql'])
        expect(await wrong(await small.post(path, 'question=x', { headers: { 'content-type': type } }))).toMatchObject({
          status: 415,
          code: 'bad-input',
        });
  });

  it('an unknown field, with the known ones', async () => {
    const { status, message } = await wrong(await small.post('/api/ask', { question: 'x', top: 3 }));
    expect(status).toBe(400);
    expect(message).toBe('top: not known here; the known ones are question, asker, limit, team, language');
  });

  it('a wrong value, by its field', async () => {
    const { status, message } = await wrong(await small.post('/api/ask', { question: '', limit: 51 }));
    expect(status).toBe(400);
    expect(message).toContain('question: the question is empty');
    expect(message).toContain('limit: ');
  });

  it('an unknown parameter', async () => {
    expect((await wrong(await small.get('/api/members?page=2'))).message).toContain('page: not known here');
  });

  it('an unknown path, at the API and beside it', async () => {
    for (const path of ['/api/nope', '/api/members/x/y', '/nope.txt'])
      expect(await wrong(await small.get(path))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('a wrong method, with the right one', async () => {
    for (const [path, allow] of [
      ['/api/members', 'GET, HEAD'],
      ['/api/ask', 'POST'],
      ['/graphql', 'POST'],
    ] as const) {
      const response = await small.get(path, { method: path === '/api/members' ? 'DELETE' : 'GET' });
      expect(response.headers.get('allow')).toBe(allow);
      expect(await wrong(response)).toMatchObject({ status: 405, code: 'bad-input' });
    }
  });

  it('an address that is no UTF-8', async () => {
    expect(await wrong(await small.get('/api/members/%ED%A0%80'))).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it('an unknown member as viewer or asker', async () => {
    expect(await wrong(await small.get('/api/members?as=zoe'))).toMatchObject({ status: 400, code: 'bad-input' });
    expect(await wrong(await small.post('/api/ask', { question: 'x', asker: 'zoe' }))).toMatchObject({ status: 400 });
  });

  it('a fault of ours, whose words stay here', async () => {
    const broken = await openSmallService({
      answer: async () => {
        throw new Error('secret: what Ana asked');
      },
    });
    const found = await wrong(await broken.post('/api/ask', { question: 'what Ana asked' }));
    expect(found).toMatchObject({ status: 500, code: 'internal' });
    expect(found.message).not.toContain('Ana');
    await broken.close();
    expect(broken.logged()).toContain('a fault of ours');
    expect(broken.logged()).not.toContain('Ana');
  });

  it('a graph that is away', async () => {
    const away = await openSmallService({
      answer: async () => {
        throw new AppError('unavailable', 'the graph cannot be reached now');
      },
    });
    expect(await wrong(await away.post('/api/ask', { question: 'x' }))).toMatchObject({
      status: 503,
      code: 'unavailable',
    });
    await away.close();
  });
});

describe('a question is taken as it is', () => {
  it('with a lone surrogate, a NUL, Arabic or emoji', async () => {
    for (const question of ['\ud800 coaching', '\u0000', 'من يعرف؟', '🙂', 'and/or node: [1] "'])
      expect((await small.post('/api/ask', { question })).status).toBe(200);
  });

  it('of 4,000 characters, however they are escaped', async () => {
    const body = `{"question":"${'\\u00e9'.repeat(4_000)}"}`;
    expect((await small.post('/api/ask', body)).status).toBe(200);
  });
});

describe('the door is closed to', () => {
  /** fetch sets the Host header by itself. */
  const withHost = (host: string) =>
    new Promise<number>((resolve, reject) => {
      httpRequest({ port: small.port, host: '127.0.0.1', path: '/livez', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it('names that are not ours, so that no other site can point its own name at us', async () => {
    expect(await withHost('evil.example')).toBe(421);
    expect(await withHost(`evil.example:${small.port}`)).toBe(421);
    for (const name of ['localhost', '127.0.0.1', `LOCALHOST:${small.port}`, '[::1]:80'])
      expect(await withHost(name)).toBe(200);
  });

  it('pages of other sites', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])
      for (const path of ['/api/ask', '/graphql'])
        expect(
          await wrong(await small.post(path, { question: 'x' }, { headers: headers as Record<string, string> })),
        ).toMatchObject({ status: 403, code: 'forbidden' });
  });
});
