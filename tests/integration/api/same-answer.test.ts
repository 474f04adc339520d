import { describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../../../src/domain/index.ts';
import { runMaillon } from '../../support/command.ts';
import { serveAtelier } from '../../support/served-atelier.ts';

const served = serveAtelier();
const { folder } = served;

const EVIDENCE = '{ type id date text }';
const REASONS = `id score confidence contributions { name amount reason evidence ${EVIDENCE} }`;
const ASK = `query ($question: String!, $asker: ID, $limit: Int, $language: String) {
  ask(question: $question, asker: $asker, limit: $limit, language: $language) {
    question language replyLanguage topics { id label }
    people { ${REASONS} name function organisation languages path { id name via { kind type id } } }
    others { id name function organisation evidence ${EVIDENCE} why }
    groups { ${REASONS} name kind wayIn { how member { id name } text } }
    artefacts { ${REASONS} title kind language url excerpt }
    answers { ${REASONS} title language answers { id excerpt language accepted answeredBy { id name } date } }
    proposal { members { id name covers why } why }
    notes { code text }
  }
}`;

async function throughRest(ask: Ask): Promise<Answer> {
  const response = await fetch(`${served.running.address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ask),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

async function throughCommand({ question, asker, limit, language }: Ask): Promise<Answer> {
  const named = asker === undefined ? [] : ['--as', asker];
  const limited = limit === undefined ? [] : ['--limit', String(limit)];
  const told = language === undefined ? [] : ['--language', language];
  const { status, output } = await runMaillon(folder, 'ask', question, ...named, ...limited, ...told, '--json');
  expect(status).toBe(0);
  return JSON.parse(output) as Answer;
}

async function graphql<Data>(query: string, variables: object = {}, headers = {}): Promise<Data> {
  const response = await fetch(`${served.running.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** GraphQL gives every field it is asked for: what JSON leaves out is null there. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNothing(inner)]])),
  );
}

describe('the same question through each door', () => {
  it.each<Ask>([
    { question: 'Comment purger les freins de mon vélo ?' },
    { question: 'Comment purger les freins de mon vélo ?', asker: 'ana', limit: 2 },
    { question: 'Wie weet iets van fietsen?', asker: 'tom' },
    { question: 'Wie weet iets van fietsen?', asker: 'tom', language: 'fr' },
    { question: 'zzz' },
  ])('gives the same ids, scores and reasons: %j', async (ask) => {
    const { asker } = ask;
    const viewer = asker === undefined ? ({ kind: 'public' } as const) : ({ kind: 'member', id: asker } as const);
    const direct = await served.atelier.services.recommender.ask(ask, viewer);
    const rest = await throughRest(ask);
    const { ask: walked } = await graphql<{ ask: Answer }>(ASK, ask);
    expect(rest).toEqual(JSON.parse(JSON.stringify(direct)));
    expect(withoutNothing(walked)).toEqual(withoutNothing(rest));
    expect(await throughCommand(ask)).toEqual(rest);
    for (const list of [rest.people, rest.groups, rest.artefacts, rest.answers])
      for (const { score, contributions } of list)
        expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 9);
  });

  it('finds somebody, so that the comparison is worth something', async () => {
    const answer = await throughRest({ question: 'Comment purger les freins de mon vélo ?', asker: 'ana' });
    expect(answer.people[0]).toMatchObject({ id: 'lucie' });
    expect(answer.answers[0]).toMatchObject({ id: 'q-frein' });
    expect(JSON.stringify(answer)).not.toMatch(/"zoe"|Zoé/);
  });

  it('leads to evidence that can be opened, through both doors', async () => {
    const answer = await throughRest({ question: 'Comment purger les freins de mon vélo ?', asker: 'ana' });
    const evidence = [...answer.people, ...answer.groups, ...answer.artefacts, ...answer.answers].flatMap(
      (suggestion) => suggestion.contributions.flatMap((contribution) => contribution.evidence),
    );
    expect(evidence.length).toBeGreaterThan(3);
    const named = new URLSearchParams(evidence.map(({ type, id }) => ['item', `${type}:${id}`]));
    const { items } = (await (await fetch(`${served.running.address}/api/names?as=ana&${named}`)).json()) as {
      items: { name: string | null }[];
    };
    expect(items.filter(({ name }) => name === null)).toEqual([]);
    type Item = { item: { __typename: string } | null };
    const walked = await graphql<{ ask: { people: { contributions: { evidence: Item[] }[] }[] } }>(
      `{ ask(question: "Comment purger les freins de mon vélo ?", asker: "ana") {
        people { contributions { evidence { item { __typename } } } } } }`,
    );
    for (const { contributions } of walked.ask.people)
      for (const { evidence: pieces } of contributions) for (const { item } of pieces) expect(item).not.toBeNull();
  });
});

describe('the graph is walked', () => {
  it('from a member to answers, questions, topics and who else knows about them', async () => {
    const walked = await graphql(
      `{ member(id: "lucie") { name
          answers { accepted question { title askedBy { name } topics { label members { name } } } }
          groups { role group { name members { role member { name } } } } } }`,
      {},
      { 'accept-language': 'fr' },
    );
    expect(walked).toMatchObject({
      member: {
        name: 'Lucie Marchal',
        answers: [
          {
            accepted: true,
            question: {
              title: 'Comment purger un frein hydraulique ?',
              askedBy: { name: 'Ana Reis' },
              topics: [{ label: 'vélo', members: [{ name: 'Ana Reis' }, { name: 'Lucie Marchal' }] }],
            },
          },
        ],
        groups: [{ role: 'facilitator', group: { members: [{ role: null }, { role: 'facilitator' }] } }],
      },
    });
  });

  it('with the eyes of the member who asks, wherever it leads', async () => {
    const query = (asker: string) =>
      `{ ask(question: "Meet de ketting: wanneer vervangen?"${asker}) { answers { question { answers { answeredBy { id } } } } } }`;
    const seen = (data: unknown) => JSON.stringify(data).includes('"tom"');
    expect(seen(await graphql(query('')))).toBe(false);
    expect(seen(await graphql(query(', asker: "ana"')))).toBe(true);
  });

  it('page by page, with the filters that REST has', async () => {
    expect(
      await graphql(`{ questions(answered: true, topic: "velo", limit: 1) { total items { id } }
        artefacts(kind: "manual") { items { id } } item(type: "tie", id: "t2") { __typename } }`),
    ).toEqual({
      questions: { total: 2, items: [{ id: 'q-frein' }] },
      artefacts: { items: [{ id: 'fiche-freins' }] },
      item: null,
    });
  });
});
