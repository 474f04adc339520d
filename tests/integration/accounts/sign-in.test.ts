import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/api/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { communityServices, openPostbox, type Postbox, read } from '../../support/community-service.ts';

let atelier: Atelier;
let post: Postbox;
let one: Served;
let two: Served;

interface Served extends ReturnType<typeof communityServices> {
  readonly address: string;
  stop(): Promise<void>;
}

/** Listens first: the address is part of what links say. */
async function serve(more: Partial<Parameters<typeof communityServices>[1]> = {}, at?: string): Promise<Served> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const made = communityServices(atelier, { url: at ?? address, smtpUrl: post.url, ...more });
  server.on('request', createApp(made.services));
  return { ...made, address, stop: async () => void (await made.services.lifecycle.stop(server, { grace: 100 })) };
}

const json = { 'content-type': 'application/json' };
const postTo = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body), redirect: 'manual' });

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Opens a letter's link as its page does after the click. */
const open = (link: string, at = one.address) =>
  fetch(
    `${at}/api/auth/magic-link/verify?token=${new URL(link).searchParams.get('link')}&callbackURL=/&errorCallbackURL=/sign-in`,
    {
      redirect: 'manual',
    },
  );

const me = async (cookie: string, at = one.address) => (await fetch(`${at}/api/me`, { headers: { cookie } })).json();

async function signedIn(
  mail: string,
  role: 'member' | 'facilitator' | 'keeper' = 'member',
  member?: string,
): Promise<string> {
  await one.book.invite({ mail, role, member }, 'test');
  return cookieOf(await open(await one.signIn.linkFor(mail, 'test')));
}

beforeAll(async () => {
  atelier = await openAtelier();
  post = await openPostbox();
  one = await serve();
  two = await serve({}, one.address);
});
beforeEach(async () => {
  await one.book.records.takeAll('rateLimit', { seek: 'all', value: '' });
});
afterAll(async () => {
  await one?.stop();
  await two?.stop();
  await post?.close();
  await atelier?.close();
});

describe('signing in', () => {
  it('mails a link and a code to whoever is invited; the link works once', async () => {
    await one.book.invite({ mail: 'Lucie@Example.org', member: 'lucie' }, 'test');
    const asked = await postTo(`${one.address}/api/sign-in`, { mail: ' LUCIE@example.ORG ' });
    expect([asked.status, await asked.json()]).toEqual([200, { mail: 'lucie@example.org' }]);
    const { link } = read(await post.next('lucie@example.org'));
    const opened = await open(link);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, `${one.address}/`]);
    expect(opened.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await me(cookieOf(opened))).toMatchObject({ mode: 'community', role: 'member', member: { id: 'lucie' } });
    const again = await open(link);
    expect(again.headers.get('location')).toContain('/sign-in?error=INVALID_TOKEN');
    expect(cookieOf(again)).not.toContain('session_token=');
  });

  it('takes the code once, on another machine, and not after three wrong ones', async () => {
    await one.book.invite({ mail: 'lucie@example.org' }, 'test');
    await postTo(`${one.address}/api/sign-in`, { mail: 'lucie@example.org' });
    const { code } = read(await post.next('lucie@example.org'));
    const enter = (otp: string) =>
      postTo(`${two.address}/api/auth/sign-in/email-otp`, { email: 'lucie@example.org', otp });
    expect((await enter('000000')).status).toBe(400);
    const right = await enter(code);
    expect(right.status).toBe(200);
    expect(await me(cookieOf(right))).toMatchObject({ member: { id: 'lucie' } });
    expect((await enter(code)).status).toBe(400);
    await postTo(`${one.address}/api/sign-in`, { mail: 'lucie@example.org' });
    const later = read(await post.next('lucie@example.org')).code;
    for (const wrong of ['111111', '222222', '333333']) await enter(wrong === later ? '444444' : wrong);
    expect((await enter(later)).ok).toBe(false);
  });

  it('says the same of an address that nobody knows, and mails it nothing', async () => {
    const asked = await postTo(`${one.address}/api/sign-in`, { mail: 'nobody@example.org' });
    expect(await asked.json()).toEqual({ mail: 'nobody@example.org' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(post.letters).toEqual([]);
    expect(await one.book.byMail('nobody@example.org')).toBeNull();
  });

  it('signs in at one service and is known at the other; a session ended there is ended here', async () => {
    const cookie = await signedIn('lucie@example.org', 'member', 'lucie');
    expect(await me(cookie, two.address)).toMatchObject({ member: { id: 'lucie' } });
    const { items } = await (await fetch(`${two.address}/api/me/sessions`, { headers: { cookie } })).json();
    const current = items.find((session: { current: boolean }) => session.current);
    const ended = await fetch(`${two.address}/api/me/sessions/${current.id}`, {
      method: 'DELETE',
      headers: { cookie },
    });
    expect(ended.status).toBe(200);
    expect(await me(cookie)).toMatchObject({ role: 'visitor', account: null });
  });

  it('counts letters over both services', async () => {
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const statuses: number[] = [];
    for (let index = 0; index < 6; index += 1)
      statuses.push(
        (await postTo(`${(index % 2 === 0 ? one : two).address}/api/sign-in`, { mail: 'lucie@example.org' })).status,
      );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 503]);
  });

  it('counts tries of codes over both services, whatever a caller says of its address', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      const response = await postTo(
        `${(index % 2 === 0 ? one : two).address}/api/auth/sign-in/email-otp`,
        { email: 'lucie@example.org', otp: '000000' },
        { 'x-forwarded-for': `10.0.0.${index}`, 'x-maillon-caller': `10.0.0.${index}` },
      );
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('gives one link to one of twenty who open it at once', async () => {
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const link = await one.signIn.linkFor('lucie@example.org', 'test');
    const opened = await Promise.all(
      Array.from({ length: 20 }, (_, index) => open(link, index % 2 ? one.address : two.address)),
    );
    const cookies = opened.filter((response) => cookieOf(response).includes('session_token='));
    expect(cookies).toHaveLength(1);
  });

  it('opens no link to elsewhere, and none from a page of another site', async () => {
    const link = await one.signIn.linkFor('lucie@example.org', 'test');
    const token = new URL(link).searchParams.get('link');
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const url = `${one.address}/api/auth/magic-link/verify?token=${token}&callbackURL=${encodeURIComponent(elsewhere)}`;
      const response = await fetch(url, { redirect: 'manual' });
      expect([elsewhere, response.status]).toEqual([elsewhere, 403]);
    }
    const foreign = await fetch(`${one.address}/api/auth/magic-link/verify?token=${token}`, {
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect((await open(link)).headers.get('location')).toBe(`${one.address}/`);
  });

  it('keeps other doors of the library shut', async () => {
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'update-user',
      'delete-user',
      'email-otp/send-verification-otp',
      'sign-in/magic-link',
      'change-email',
    ])
      expect([path, (await postTo(`${one.address}/api/auth/${path}`, {})).status]).toEqual([path, 404]);
    for (const path of ['list-sessions', 'get-session', 'error', 'ok', 'list-accounts'])
      expect([path, (await fetch(`${one.address}/api/auth/${path}`)).status]).toEqual([path, 404]);
  });
});

describe('who somebody is', () => {
  it('looks as themselves and as nobody else', async () => {
    const cookie = await signedIn('lucie@example.org', 'member', 'lucie');
    const as = (headers: Record<string, string>, query = '') =>
      fetch(`${one.address}/api/members/lucie${query}`, { headers: { cookie, ...headers } });
    expect((await as({})).status).toBe(200);
    expect((await as({ 'maillon-as': 'lucie' })).status).toBe(200);
    for (const refused of [as({ 'maillon-as': 'tom' }), as({}, '?as=tom'), as({ 'maillon-view': 'keeper' })])
      expect((await refused).status).toBe(403);
    const named = await postTo(`${one.address}/api/ask`, { question: 'qui ?', asker: 'tom' }, { cookie });
    expect(named.status).toBe(403);
    const visitor = await postTo(`${one.address}/api/ask`, { question: 'qui ?', asker: 'tom' });
    expect(visitor.status).toBe(403);
  });

  it('lets a keeper look as somebody, writes it down, and lets them change nothing meanwhile', async () => {
    const cookie = await signedIn('keeper@example.org', 'keeper');
    const headers = { cookie, 'maillon-as': 'tom', ...json };
    expect((await fetch(`${one.address}/api/asks`, { headers })).status).toBe(200);
    const written = await postTo(
      `${one.address}/api/feedback`,
      { member: 'ana', asked: 'x', verdict: 'helped' },
      headers,
    );
    expect(written.status).toBe(403);
    expect(one.noted).toContainEqual(expect.objectContaining({ what: 'looked as', about: 'tom' }));
    expect((await fetch(`${one.address}/api/accounts`, { headers: { cookie } })).status).toBe(200);
  });

  it('ends sessions when a role changes, and keeps one keeper', async () => {
    const cookie = await signedIn('lucie@example.org', 'member', 'lucie');
    await one.book.setRole('lucie@example.org', 'facilitator', 'test');
    expect(await me(cookie)).toMatchObject({ role: 'visitor' });
    await expect(one.book.setRole('keeper@example.org', 'member', 'test')).rejects.toThrow('only keeper');
    await one.book.setRole('lucie@example.org', 'member', 'test');
  });

  it('says it clearly when the profile of an account is gone', async () => {
    const cookie = await signedIn('ana@example.org', 'member', 'ana');
    await atelier.graph.transactions.run(
      {
        name: 'test',
        text: "MATCH (m:Member {id: 'ana'}) SET m.kept = m.recordHash REMOVE m.recordHash",
        parameters: {},
        access: 'write',
      },
      {},
      () => null,
    );
    const gone = await fetch(`${one.address}/api/me`, { headers: { cookie } });
    expect([gone.status, (await gone.json()).error.message]).toEqual([
      403,
      expect.stringContaining('not here any more'),
    ]);
    expect((await postTo(`${one.address}/api/auth/sign-out`, {}, { cookie, origin: one.address })).status).toBe(200);
    await atelier.graph.transactions.run(
      {
        name: 'test',
        text: "MATCH (m:Member {id: 'ana'}) SET m.recordHash = m.kept REMOVE m.kept",
        parameters: {},
        access: 'write',
      },
      {},
      () => null,
    );
  });

  it('reaches as far as a token’s scope and its day, and no further than the role', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const { token, id } = await one.book.makeToken({ account: 'lucie@example.org', scope: 'read', until }, 'test');
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${one.address}/api/asks`, { headers })).status).toBe(200);
    const written = await postTo(`${one.address}/api/asks`, { member: 'ana', question: 'x' }, headers);
    expect([written.status, await written.text()]).toEqual([403, expect.stringContaining('scope write')]);
    await one.book.endToken(id, 'test');
    expect((await fetch(`${one.address}/api/asks`, { headers })).status).toBe(403);
    await expect(one.book.makeToken({ account: 'lucie@example.org', scope: 'keep', until }, 'test')).rejects.toThrow(
      'keep',
    );
    await expect(
      one.book.makeToken({ account: 'lucie@example.org', scope: 'read', until: '2020-01-01' }, 'test'),
    ).rejects.toThrow('today');
  });

  it('lets a keeper make tokens, shown once, and end them; nobody else', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const wish = { account: 'lucie@example.org', name: ' Tableau de bord ', scope: 'read', until };
    const lucie = { cookie: await signedIn('lucie@example.org', 'member', 'lucie') };
    const keeper = { cookie: await signedIn('keeper@example.org', 'keeper') };
    expect((await postTo(`${one.address}/api/tokens`, wish, lucie)).status).toBe(403);
    const made = await postTo(`${one.address}/api/tokens`, wish, keeper);
    const { token, id, name } = await made.json();
    expect([made.status, name]).toEqual([201, 'Tableau de bord']);
    const listed = await (await fetch(`${one.address}/api/tokens`, { headers: keeper })).text();
    expect(listed).toContain('Tableau de bord');
    expect(listed).not.toContain(token);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${one.address}/api/asks`, { headers })).status).toBe(200);
    const end = (by: Record<string, string>) =>
      fetch(`${one.address}/api/tokens/${id}`, { method: 'DELETE', headers: by });
    expect([(await end(lucie)).status, (await end(keeper)).status, (await end(keeper)).status]).toEqual([
      403, 200, 404,
    ]);
    expect((await fetch(`${one.address}/api/asks`, { headers })).status).toBe(403);
    for (const wrong of [{ until: '2027-02-30' }, { until: 'x' }, { scope: 'all' }, { account: 'nobody@example.org' }])
      expect((await postTo(`${one.address}/api/tokens`, { ...wish, ...wrong }, keeper)).status).toBeGreaterThan(399);
  });

  it('forgets everything of a member', async () => {
    await signedIn('tom@example.org', 'member', 'tom');
    await one.signIn.linkFor('tom@example.org', 'test');
    await one.book.forgetMember('tom');
    const left = await atelier.graph.transactions.run(
      {
        name: 'test',
        text: 'MATCH (n:AccountRecord) RETURN [key IN keys(n) | toString(n[key])] AS texts',
        parameters: {},
        access: 'read',
      },
      {},
      (record) => record.get('texts') as string[],
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.join()).not.toContain('tom@example.org');
  });
});

describe('a mail server that is away', () => {
  it('is told plainly, the same to an address that is known and to one that is not, and to the keeper', async () => {
    const away = await serve({ smtpUrl: 'smtp://127.0.0.1:9' });
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const told: unknown[] = [];
    // More often than letters are allowed: none was sent, so none is counted.
    for (const mail of ['lucie@example.org', 'nobody@example.org', ...Array<string>(5).fill('lucie@example.org')]) {
      const asked = await postTo(`${away.address}/api/sign-in`, { mail });
      const { error } = await asked.json();
      told.push([asked.status, error.message, error.details?.reason]);
    }
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(told[0]).toEqual([503, expect.stringContaining('no mail can be sent just now'), 'mail']);
    expect(away.faults.join()).not.toContain('@');
    // Who is invited meanwhile is invited, and the link is handed on.
    const invited = await away.signIn.invite({ mail: 'tom@example.org', member: 'tom' }, 'test', 'fr');
    expect(invited.link).toContain('/sign-in?link=');
    const back = await postTo(`${one.address}/api/sign-in`, { mail: 'lucie@example.org' });
    expect(back.status).toBe(200);
    await post.next('lucie@example.org');
    await away.stop();
  });
});

describe('links, cookies and addresses that are odd', () => {
  it('lets no link in that is a day old', async () => {
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const link = await one.signIn.linkFor('lucie@example.org', 'test');
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const { records } = one.book;
    for (const { id } of await records.find('verification', { seek: 'all', value: '' }))
      await records.change(
        'verification',
        { seek: 'id', value: String(id) },
        () => true,
        (fields) => ({ ...fields, expiresAt: yesterday }),
      );
    const opened = await open(link);
    expect(opened.headers.get('location')).toContain('/sign-in?error=');
    expect(cookieOf(opened)).not.toContain('session_token=');
  });

  it('gives a session of its own to each sign-in, whatever cookie came with it, and ends the one before', async () => {
    await one.book.invite({ mail: 'lucie@example.org', member: 'lucie' }, 'test');
    const verify = async (cookie: string) => {
      const link = await one.signIn.linkFor('lucie@example.org', 'test');
      const token = new URL(link).searchParams.get('link');
      return cookieOf(
        await fetch(`${one.address}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, {
          redirect: 'manual',
          headers: { cookie },
        }),
      );
    };
    const forged = 'maillon.session_token=chosen-by-somebody-else';
    const first = await verify(forged);
    expect(first).not.toContain('chosen-by-somebody-else');
    expect(await me(forged)).toMatchObject({ account: null });
    const second = await verify(first);
    expect(second).not.toBe(first);
    expect(await me(second)).toMatchObject({ member: { id: 'lucie' } });
    expect(await me(first)).toMatchObject({ account: null });
  });

  it('refuses addresses that are none, each in its words, and mails nothing', async () => {
    for (const mail of [
      'lucie@example.org\r\nBcc: all@example.org',
      'lucie@example.org, tom@example.org',
      '"lucie marchal"@example.org',
      'zoé@example.org',
      `${'a'.repeat(300)}@example.org`,
      'lucie@@example.org',
    ]) {
      const asked = await postTo(`${one.address}/api/sign-in`, { mail });
      expect([mail, asked.status, (await asked.json()).error.message]).toEqual([
        mail,
        400,
        expect.stringMatching(/^mail: /),
      ]);
    }
    const to = post.letters.flatMap((letter) => [letter.to].flat().map((one) => one?.text));
    expect(to.filter((each) => each !== 'lucie@example.org')).toEqual([]);
  });

  it('ends the sessions, tokens and links of whoever is erased', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const cookie = await signedIn('ana@example.org', 'member', 'ana');
    const link = await one.signIn.linkFor('ana@example.org', 'test');
    const { token } = await one.book.makeToken({ account: 'ana@example.org', scope: 'read', until }, 'test');
    await one.book.forgetMember('ana');
    expect(await me(cookie)).toMatchObject({ account: null });
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${one.address}/api/me`, { headers })).status).toBe(403);
    expect((await open(link)).headers.get('location')).toContain('error=');
  });
});

describe('coming in', () => {
  it('shuts visitors out wholly where the community says so', async () => {
    const shut = await serve({ visitors: false });
    expect((await fetch(`${shut.address}/api/members`)).status).toBe(403);
    expect((await fetch(`${shut.address}/api/sign-in`)).status).toBe(200);
    await shut.stop();
  });

  it('keeps a request to join until the keeper answers it', async () => {
    const open = await serve({ joining: 'request' });
    const wish = { mail: 'new@example.org', name: 'Néa', words: 'bonjour' };
    expect((await postTo(`${open.address}/api/join`, wish)).status).toBe(202);
    expect((await postTo(`${one.address}/api/join`, wish)).status).toBe(403);
    expect(await open.book.requests()).toMatchObject([{ mail: 'new@example.org', name: 'Néa' }]);
    await open.book.takeRequest((await open.book.requests())[0]?.id ?? '');
    expect(await open.book.requests()).toEqual([]);
    await open.stop();
  });
});
