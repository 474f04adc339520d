import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';

let atelier: Atelier;
let running: Running;

beforeAll(async () => {
  atelier = await openAtelier({ facilitators: ['tom'] });
  running = await listen(atelier.services);
});
afterAll(async () => {
  await running.stop();
  await atelier.close();
});

interface Sent {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service answers.
  readonly body: any;
}

async function send(method: string, path: string, body?: unknown, as?: string): Promise<Sent> {
  const looking = as === 'keeper' ? { 'maillon-view': 'keeper' } : as === undefined ? {} : { 'maillon-as': as };
  const response = await fetch(`${running.address}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...looking },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? null : JSON.parse(text) };
}
const graphql = (query: string, as?: string) => send('POST', '/graphql', { query }, as);

describe('a question through the doors', () => {
  it('is put, answered, revised with its version and withdrawn by REST, and walked by GraphQL', async () => {
    const put = await send('POST', '/api/questions', { title: 'Waar vind ik een naafsleutel?' }, 'ana');
    expect(put.status).toBe(201);
    const { id, version } = put.body;
    expect((await send('GET', `/api/questions/${id}`)).body).toMatchObject({ askedBy: { id: 'ana' } });
    const answer = await send('POST', `/api/questions/${id}/answers`, { text: 'In de ressourcerie.' }, 'lucie');
    expect(answer.status).toBe(201);
    expect((await send('PUT', `/api/answers/${answer.body.id}/accepted`, { accepted: true }, 'ana')).status).toBe(200);
    const revised = await send('PATCH', `/api/questions/${id}?version=${version}`, { title: 'Naafsleutel?' }, 'ana');
    expect(revised.status).toBe(200);
    const late = await send('PATCH', `/api/questions/${id}?version=${version}`, { title: 'Sleutel?' }, 'ana');
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('title');
    const walked = await graphql(
      `{ discussion(question: "${id}") { title answers { text accepted by { name } } may { accept } } }`,
      'ana',
    );
    expect(walked.body).toMatchObject({
      data: {
        discussion: {
          title: 'Naafsleutel?',
          answers: [{ accepted: true, by: { name: 'Lucie Marchal' } }],
          may: { accept: true },
        },
      },
    });
    const said = await graphql(`mutation { makeComment(question: "${id}", text: "Merci") { id } }`, 'tom');
    expect(said.body.data.makeComment.id).toMatch(/^comment-/);
    expect((await send('DELETE', `/api/questions/${id}`, undefined, 'ana')).status).toBe(409);
    expect((await send('DELETE', `/api/questions/${id}`, undefined, 'lucie')).status).toBe(403);
    expect((await send('DELETE', `/api/questions/${id}`, undefined, 'tom')).status).toBe(200);
    expect((await send('GET', `/api/questions/${id}`)).status).toBe(404);
    expect((await send('GET', `/api/answers/${answer.body.id}`)).status).toBe(404);
  });

  it('sent twice is answered as the one that is there; how what one shared stood is read by whose it is', async () => {
    const title = 'Où ranger les chambres à air ?';
    const [first, second] = [
      await send('POST', '/api/questions', { title }, 'tom'),
      await send('POST', '/api/questions', { title }, 'tom'),
    ];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual({ ...first.body, again: true });
    await send('PATCH', '/api/artefacts/fiche-freins', { title: 'Régler ses freins' }, 'tom');
    await send('PATCH', '/api/challenges/hiver', { status: 'worked-on' }, 'lucie');
    const history = await send('GET', '/api/artefacts/fiche-freins/history', undefined, 'tom');
    expect(history.body.items).toMatchObject([
      { step: 'brought-in', by: null, title: 'Régler ses freins en dix minutes' },
      { step: 'revised', by: { id: 'tom' }, title: 'Régler ses freins' },
    ]);
    expect((await send('GET', '/api/artefacts/fiche-freins/history', undefined, 'ana')).status).toBe(403);
    expect((await send('GET', '/api/artefacts/fiche-freins/history')).status).toBe(403);
    const walked = await graphql('{ recordHistory(type: "challenge", id: "hiver") { items { step } } }', 'lucie');
    expect(walked.body.data.recordHistory.items).toEqual([{ step: 'brought-in' }, { step: 'revised' }]);
    expect((await send('GET', '/api/members/ana/history', undefined, 'ana')).status).toBe(404);
  });

  it('is refused clearly: no name, too long, empty, unknown, of another', async () => {
    expect((await send('POST', '/api/questions', { title: 'Wie?' })).status).toBe(403);
    expect((await send('POST', '/api/questions', { title: 'Wie?' }, 'keeper')).status).toBe(403);
    const long = await send('POST', '/api/questions', { title: 'x'.repeat(301) }, 'ana');
    expect(long.status).toBe(400);
    expect(long.text).toContain('300');
    for (const body of [{ title: ' ' }, { title: 'a\u0000b' }, { title: 'x', askedBy: 'tom' }, { title: 1 }, []])
      expect((await send('POST', '/api/questions', body, 'ana')).status).toBe(400);
    expect((await send('POST', '/api/questions/no-such/answers', { text: 'Ja' }, 'ana')).status).toBe(404);
    expect((await send('PATCH', '/api/answers/a-frein', { text: 'Nee' }, 'ana')).status).toBe(403);
    expect((await send('PATCH', '/api/answers/a-frein', { accepted: true }, 'lucie')).status).toBe(400);
    expect((await send('POST', '/api/answers/a-zoe/thanks', undefined, 'ana')).status).toBe(409);
    expect((await send('GET', '/api/notices')).status).toBe(403);
  });

  it('without a name tells nobody through any door who asked', async () => {
    const title = 'Mon chef cache un accident : à qui en parler ?';
    // Asked first, as on the page: whoever is shown could read in their log who asked it.
    await send('POST', '/api/ask', { question: title }, 'ana');
    await atelier.log.settled();
    const put = await send('POST', '/api/questions', { title, withoutName: true, to: ['lucie'] }, 'ana');
    expect(put.status).toBe(201);
    const { id } = put.body;
    const answer = (await send('POST', `/api/questions/${id}/answers`, { text: 'Au référent.' }, 'lucie')).body.id;
    const remark = (await send('POST', `/api/answers/${answer}/comments`, { text: 'Lequel ?' }, 'ana')).body.id;
    await send('POST', `/api/answers/${answer}/thanks`, undefined, 'ana');
    await send('PUT', `/api/answers/${answer}/accepted`, { accepted: true }, 'ana');
    expect(
      (await send('POST', '/api/feedback', { question: id, member: 'lucie', verdict: 'helped' }, 'ana')).status,
    ).toBe(403);
    const names = /"ana"|Ana Reis/;
    for (const as of ['lucie', 'tom', undefined]) {
      const walks = [
        await send('GET', `/api/questions/${id}`, undefined, as),
        await send('GET', `/api/questions/${id}/discussion`, undefined, as),
        await send('GET', `/api/answers/${answer}`, undefined, as),
        await send('GET', `/api/comments/${remark}`, undefined, as),
        await send('GET', '/api/feedback', undefined, as),
        await send('GET', `/api/questions/${id}/history`, undefined, as),
        await send('PATCH', `/api/questions/${id}`, { title: 'x' }, as),
        await send('DELETE', `/api/questions/${id}`, undefined, as === 'tom' ? 'lucie' : as),
        await send('GET', `/api/search?text=${encodeURIComponent('accident')}`, undefined, as),
        await graphql(`{ discussion(question: "${id}") { askedBy { id name } comments { by { id } } } }`, as),
        await graphql(`{ question(id: "${id}") { title askedBy { id } comments { text } } }`, as),
      ];
      for (const { text } of walks) expect(text).not.toMatch(names);
      if (as === undefined) continue;
      const told = (await send('GET', '/api/notices', undefined, as)).body.items;
      expect(JSON.stringify(told.filter((one: { question: { id: string } }) => one.question.id === id))).not.toMatch(
        names,
      );
      const asks = await send('GET', '/api/asks', undefined, as);
      expect(asks.text).not.toMatch(names);
      const log = await send('GET', `/api/members/${as}/recommendations`, undefined, as);
      expect(log.text).not.toMatch(names);
    }
    expect((await send('GET', `/api/questions/${id}/discussion`, undefined, 'keeper')).body.askedBy.id).toBe('ana');
    const questions = await send('GET', '/api/members/ana', undefined, 'lucie');
    expect(questions.text).not.toContain(id);
  });
});
