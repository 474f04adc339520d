import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/index.ts';
import { exportCommunity, importCommunity } from '../../../src/ingestion/index.ts';
import { runMaillon } from '../../support/command.ts';
import { serveAtelier } from '../../support/served-atelier.ts';

const served = serveAtelier();
const { folder } = served;

async function send(method: string, path: string, body?: object) {
  const response = await fetch(`${served.running.address}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

const ask = async (question: string, asker?: string): Promise<Answer> =>
  (await send('POST', '/api/ask', { question, ...(asker === undefined ? {} : { asker }) })).body;
const people = async (question: string, asker?: string): Promise<string[]> =>
  (await ask(question, asker)).people.map(({ id }) => id);
const graphql = async (query: string, viewer: string) =>
  (await send('POST', `/graphql?as=${viewer}`, { query })).body as { data: never; errors?: unknown[] };

/** Changes are read with the next question, but not oftener than every few seconds: here at once. */
const refresh = () => served.atelier.refresh();

describe('the log of recommendations', () => {
  it('notes who was shown to whom and why, without the question, and is read by each member alone', async () => {
    expect(await people('Comment purger un frein de vélo ?', 'ana')).toContain('lucie');
    await served.atelier.log.settled();
    const { status, body } = await send('GET', '/api/members/lucie/recommendations?as=lucie');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 1, items: [{ rank: 1, asker: { id: 'ana', name: 'Ana Reis' } }] });
    expect(body.items[0].reasons.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/purger/i);
    expect((await send('GET', '/api/members/lucie/recommendations?as=ana')).status).toBe(403);
    expect((await send('GET', '/api/members/lucie/recommendations')).status).toBe(403);
    const own = await graphql('{ member(id: "lucie") { recommendations { rank asker { id } } } }', 'lucie');
    expect(own.data).toEqual({ member: { recommendations: [{ rank: 1, asker: { id: 'ana' } }] } });
    const others = await graphql('{ member(id: "lucie") { recommendations { rank } } }', 'ana');
    expect(others.data).toEqual({ member: { recommendations: null } });
    expect(others.errors).toHaveLength(1);
    const { output } = await runMaillon(folder, 'person', 'lucie', '--log', '--as', 'lucie', '--json');
    expect(JSON.parse(output).items).toEqual(body.items);
    expect((await runMaillon(folder, 'person', 'lucie', '--log', '--as', 'ana')).status).toBe(2);
  });

  it('names an asker only to those who may see them', async () => {
    await ask('Een vraag over mijn fiets', 'zoe');
    await served.atelier.log.settled();
    const { body } = await send('GET', '/api/members/lucie/recommendations?as=lucie');
    expect(body.total).toBe(2);
    expect(JSON.stringify(body)).not.toMatch(/zoe|Zoé/);
  });

  it('is written by no judging, and does not change what an answer rests on', async () => {
    await served.atelier.services.recommender.ask({ question: 'vélo électrique' }, { kind: 'public' });
    await served.atelier.log.settled();
    expect((await send('GET', '/api/members/lucie/recommendations?as=lucie')).body.total).toBe(2);
  });
});

describe('an ask budget', () => {
  const question = 'Comment purger un frein de vélo ?';
  const turnTo = (asker: string, asked: string) =>
    send('POST', '/api/asks', { question: asked, member: 'lucie', asker });

  it('counts nobody who is shown: a visitor without a name may go on asking', async () => {
    const before = await ask('Qui répare les freins ?', 'ana');
    for (const words of ['Qui connaît les vélos pliants ?', 'Bonjour, ça va ?', 'merci !', 'vélo', 'un vélo pliant'])
      for (let times = 0; times < 3; times++) await ask(words);
    await served.atelier.log.settled();
    expect(await ask('Qui répare les freins ?', 'ana')).toEqual(before);
    expect(before.people.map(({ id }) => id)).toContain('lucie');
  });

  it('counts whom members turn to, through every door, and is obeyed through every door', async () => {
    // Lucie agreed to three questions a week.
    const first = await turnTo('ana', question);
    expect(first).toMatchObject({ status: 201, body: { asker: { id: 'ana' }, member: { id: 'lucie' } } });
    expect((await turnTo('ana', 'comment PURGER un frein de velo')).body.id).toBe(first.body.id);
    const { data } = await graphql(
      'mutation { turnTo(question: "Qui répare les roues ?", member: "lucie") { id asker { id } member { id } } }',
      'ana',
    );
    expect(data).toMatchObject({ turnTo: { asker: { id: 'ana' }, member: { id: 'lucie' } } });
    expect(await people('Qui répare les freins ?')).toContain('lucie');
    const third = await runMaillon(
      folder,
      ...['turn-to', 'Lucie', '--as', 'tom', '--question', 'Qui a une pompe ?', '--json'],
    );
    expect(third.status).toBe(0);
    const answer = await ask('Qui connaît les vélos pliants ?');
    expect(answer.people.map(({ id }) => id)).not.toContain('lucie');
    expect(answer.notes.map(({ code }) => code).join(' ')).toMatch(/can(not)?-be-asked/);
    const { output } = await runMaillon(folder, 'ask', 'Qui connaît les vélos cargos ?', '--json');
    expect(JSON.parse(output).people.map(({ id }: { id: string }) => id)).not.toContain('lucie');
    const walked = await graphql('{ ask(question: "Qui connaît les vélos couchés ?") { people { id } } }', 'ana');
    expect(JSON.stringify(walked.data)).not.toContain('lucie');
    // The same question of the same member stays answered as before.
    expect(await people(question, 'ana')).toContain('lucie');
    expect(await people(question, 'tom')).not.toContain('lucie');
  });

  it('is read by the two of them alone, without the question', async () => {
    const own = (await send('GET', '/api/asks?as=lucie')).body;
    expect(own.total).toBe(3);
    expect(own.items[0]).toMatchObject({ asker: { id: 'tom', name: expect.any(String) }, member: { id: 'lucie' } });
    expect((await send('GET', '/api/asks?as=ana')).body.total).toBe(2);
    expect((await graphql('{ asks { member { id } } }', 'tom')).data).toEqual({ asks: [{ member: { id: 'lucie' } }] });
    expect((await send('GET', '/api/asks')).body.total).toBe(0);
    const { id } = own.items[0];
    expect((await send('GET', `/api/asks/${id}?as=ana`)).status).toBe(404);
    expect((await send('GET', `/api/asks/${id}?as=tom`)).status).toBe(200);
    const text = 'MATCH ()-[ask:TURNED_TO]->() RETURN toString(properties(ask).question) AS question';
    const statement = { name: 'tests/asks', text, parameters: {}, access: 'read' } as const;
    const kept = await served.atelier.graph.transactions.run(
      statement,
      {},
      (record) => record.get('question') as string,
    );
    expect(kept).toHaveLength(3);
    for (const fingerprint of kept) expect(fingerprint).toMatch(/^[\w-]{22}$/);
  });

  it('is free again when an ask is taken back, by whoever made it or was asked', async () => {
    const { items } = (await send('GET', '/api/asks?as=lucie')).body as { items: { id: string }[] };
    const [tom, roues, frein] = items.map(({ id }) => id);
    expect((await send('DELETE', `/api/asks/${tom}?as=ana`)).status).toBe(404);
    expect((await send('DELETE', `/api/asks/${tom}?as=lucie`)).body).toEqual({ takenBack: tom });
    expect(await people('Qui connaît les vélos pliants ?')).toContain('lucie');
    expect((await graphql(`mutation { takeBackAsk(id: "${roues}") }`, 'ana')).data).toEqual({ takeBackAsk: true });
    expect((await runMaillon(folder, 'turn-to', '--as', 'ana', '--take-back', `${frein}`)).status).toBe(0);
    expect((await send('GET', '/api/asks?as=lucie')).body.total).toBe(0);
  });

  it.each([
    ['by nobody', '/api/asks', { question, member: 'lucie' }, 403],
    ['for another member', '/api/asks?as=tom', { question, member: 'lucie', asker: 'ana' }, 403],
    ['of oneself', '/api/asks?as=lucie', { question, member: 'lucie' }, 400],
    ['of a hidden member', '/api/asks?as=ana', { question, member: 'zoe' }, 404],
    ['without a question', '/api/asks?as=ana', { question: '', member: 'lucie' }, 400],
  ])('is not used up %s', async (_, path, body, status) => {
    expect((await send('POST', path, body)).status).toBe(status);
  });
});

describe('feedback', () => {
  const on = { question: 'q-frein', member: 'lucie' };

  it('is given, seen by those who may, changed and withdrawn', async () => {
    const given = await send('POST', '/api/feedback?as=ana', { ...on, verdict: 'helped' });
    expect(given).toMatchObject({
      status: 201,
      body: { verdict: 'helped', by: { id: 'ana' }, member: { id: 'lucie' } },
    });
    const { id } = given.body;
    expect((await send('GET', `/api/feedback/${id}`)).body).toEqual(given.body);
    expect((await send('GET', '/api/feedback?as=lucie')).body).toMatchObject({ total: 1, items: [{ id }] });
    const changed = await graphql(
      'mutation { giveFeedback(question: "q-frein", member: "lucie", verdict: "not-relevant") { id verdict } }',
      'ana',
    );
    expect(changed.data).toEqual({ giveFeedback: { id, verdict: 'not-relevant' } });
    expect((await send('GET', `/api/feedback/${id}`)).status).toBe(404);
    expect((await send('GET', `/api/feedback/${id}?as=tom`)).status).toBe(404);
    expect((await send('GET', `/api/feedback/${id}?as=ana`)).status).toBe(200);
    expect((await send('DELETE', `/api/feedback/${id}?as=tom`)).status).toBe(404);
    expect((await send('DELETE', `/api/feedback/${id}?as=ana`)).body).toEqual({ withdrawn: id });
    expect((await send('GET', '/api/feedback?as=ana')).body.total).toBe(0);
  });

  it('stands among the reasons, and leads to what was said', async () => {
    const { body } = await send('POST', '/api/feedback?as=tom', {
      question: 'q-frein',
      member: 'ana',
      verdict: 'helped',
    });
    await refresh();
    const answer = await ask('Comment purger un frein hydraulique ?', 'tom');
    const told = answer.people
      .find(({ id }) => id === 'ana')
      ?.contributions.find(({ evidence }) => evidence.some((one) => one.type === 'feedback'));
    expect(told).toMatchObject({ name: 'helped', evidence: [{ type: 'feedback', id: body.id }] });
    const opened = await graphql(`{ item(type: "feedback", id: "${body.id}") { __typename } }`, 'tom');
    expect(opened.data).toEqual({ item: { __typename: 'Feedback' } });
    await send('DELETE', `/api/feedback/${body.id}?as=tom`);
  });

  it('that someone passed keeps them from the like of it, and is taken back by themselves', async () => {
    const question = 'Comment purger un frein hydraulique ?';
    expect(await people(question, 'tom')).toContain('lucie');
    const { status, output } = await runMaillon(
      folder,
      ...['feedback', '--as', 'lucie', '--question', 'q-frein', '--member', 'lucie', '--verdict', 'passed', '--json'],
    );
    expect(status).toBe(0);
    await refresh();
    expect(await people(question, 'tom')).not.toContain('lucie');
    await runMaillon(folder, 'feedback', '--as', 'lucie', '--withdraw', JSON.parse(output).id);
    await refresh();
    expect(await people(question, 'tom')).toContain('lucie');
  });

  it('on a question that is none of the community’s keeps it as the asker’s own, whole', async () => {
    const asked = 'Où trouver des rayons de seconde main ?';
    const { body } = await send('POST', '/api/feedback?as=tom', { asked, member: 'ana', verdict: 'answered' });
    const kept = (await send('GET', `/api/questions/${body.question.id}?as=tom`)).body;
    expect(kept).toMatchObject({ title: asked, askedBy: { id: 'tom' } });
  });

  it.each([
    ['by nobody', '/api/feedback', { ...on, verdict: 'helped' }, 403],
    ['of oneself', '/api/feedback?as=lucie', { ...on, verdict: 'helped' }, 400],
    ['on nothing', '/api/feedback?as=ana', { member: 'lucie', verdict: 'helped' }, 400],
    ['on a question that is not there', '/api/feedback?as=ana', { ...on, question: 'no', verdict: 'helped' }, 404],
    ['of a hidden member', '/api/feedback?as=ana', { ...on, member: 'zoe', verdict: 'helped' }, 404],
    ['in a word we do not know', '/api/feedback?as=ana', { ...on, verdict: 'meh' }, 400],
  ])('%s is refused', async (_, path, body, status) => {
    expect((await send('POST', path, body)).status).toBe(status);
  });
});

describe('"not now"', () => {
  it('is said by the member alone, obeyed at once and taken back', async () => {
    const question = 'Wie weet iets van fietsen?';
    expect(await people(question, 'tom')).toContain('ana');
    expect((await send('PUT', '/api/members/ana/not-now?as=tom', { until: '2999-01-01' })).status).toBe(403);
    expect((await send('PUT', '/api/members/ana/not-now?as=ana', { until: 'soon' })).status).toBe(400);
    expect(await send('PUT', '/api/members/ana/not-now?as=ana', { until: '2999-01-01' })).toEqual({
      status: 200,
      body: { until: '2999-01-01' },
    });
    expect(await people(question, 'tom')).not.toContain('ana');
    expect((await graphql('{ member(id: "ana") { settings { notNow } } }', 'ana')).data).toEqual({
      member: { settings: { notNow: '2999-01-01' } },
    });
    await refresh();
    expect(await people(question, 'tom')).not.toContain('ana');
    const { status } = await runMaillon(folder, 'not-now', '--as', 'ana');
    expect(status).toBe(0);
    await refresh();
    expect(await people(question, 'tom')).toContain('ana');
  });

  it('travels with the data: what is exported and imported again is the same, byte for byte', async () => {
    await send('PUT', '/api/members/ana/not-now?as=ana', { until: '2999-01-01' });
    const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
    await exportCommunity(served.atelier.graph, one);
    expect(readFileSync(one, 'utf8')).toContain('"notNow":"2999-01-01"');
    await importCommunity(served.atelier.graph, one, { detectLanguage: () => null });
    await exportCommunity(served.atelier.graph, two);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    await send('DELETE', '/api/members/ana/not-now?as=ana');
  });
});
